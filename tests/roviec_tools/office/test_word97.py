"""Word 97–2003: two readers, and which of them is believed."""

from __future__ import annotations

import random

import pytest
from docx_builder import docx, para
from office_files import LINES, TEXT, locked_word, old_word

from roviec.errors import DamagedFileError, EncryptedFileError, MissingProgramError, UnknownFormatError
from roviec.intake.sniffing import word_header
from roviec.model.options import Options
from roviec_tools.office import word97
from roviec_tools.office.word97 import needs_password, read_doc

OPTIONS = Options()


def test_old_fonts_and_their_capitals_are_read():
    assert read_doc(old_word(), "cu.doc", OPTIONS).text == TEXT


@pytest.fixture
def office(monkeypatch):
    """What LibreOffice gives: set ``lines``; None: it is not installed."""

    class Office:
        lines: tuple[str, ...] | None = LINES
        asked = 0

        def convert(self, _data: bytes, name: str, **_: object) -> bytes:
            self.asked += 1
            if self.lines is None:
                raise MissingProgramError(name, reason_vi="x", reason_en="x", remedy_vi="x", remedy_en="x")
            return docx("".join(para(line) for line in self.lines))

    made = Office()
    monkeypatch.setattr(word97, "convert_to_docx", made.convert)
    return made


def changed(text_length: int) -> bytes:
    """The file, counting more or fewer characters of its own than it has."""
    data = old_word()
    at = data.find(word_header(data)[:32]) + 0x4C
    return data[:at] + text_length.to_bytes(4, "little") + data[at + 4 :]


def test_libreoffice_is_not_asked_where_nothing_is_lost(office):
    assert read_doc(old_word(), "cu.doc", OPTIONS).text == TEXT
    assert office.asked == 0


@pytest.fixture
def fails(monkeypatch):
    """The first reader gives up."""
    monkeypatch.setattr(word97, "_read_directly", lambda *_: word97._damaged("cu.doc"))


@pytest.mark.usefixtures("fails")
class TestWhereTheFirstReaderFails:
    def test_the_second_reads(self, office):
        office.lines = LINES[:-1]
        assert read_doc(old_word(), "cu.doc", OPTIONS).text == "\n".join(LINES[:-1])

    def test_a_second_that_finds_less_than_half_says_that_the_file_is_damaged(self, office):
        office.lines = LINES[:2]
        with pytest.raises(DamagedFileError):
            read_doc(old_word(), "cu.doc", OPTIONS)

    def test_without_the_second_its_absence_is_told(self, office):
        office.lines = None
        with pytest.raises(MissingProgramError):
            read_doc(old_word(), "cu.doc", OPTIONS)


class TestWhereTheFirstReaderLosesText:
    @pytest.fixture(autouse=True)
    def _loses(self, monkeypatch):
        reading = word97._read_directly(old_word(), "cu.doc", OPTIONS, None)
        assert isinstance(reading, word97._Reading)
        lost = word97._Reading(reading.source, is_whole=False)
        monkeypatch.setattr(word97, "_read_directly", lambda *_: lost)

    def test_the_second_is_believed_where_it_finds_more(self, office):
        office.lines = (*LINES, "5. Đài Truyền thanh huyện đưa tin hằng ngày.")
        assert read_doc(old_word(), "cu.doc", OPTIONS).text.endswith("đưa tin hằng ngày.")

    def test_the_first_is_kept_where_it_finds_no_more(self, office):
        office.lines = LINES[:-1]
        assert read_doc(old_word(), "cu.doc", OPTIONS).text == TEXT

    def test_the_first_is_kept_where_the_second_is_missing(self, office):
        office.lines = None
        assert read_doc(old_word(), "cu.doc", OPTIONS).text == TEXT


def test_text_counts_as_lost_by_what_the_file_counts_itself(office):
    office.lines = LINES
    data = changed(5_000)
    assert word97._share_read(data, read_doc(old_word(), "cu.doc", OPTIONS)) < 0.5
    with pytest.raises(DamagedFileError):
        read_doc(data, "cu.doc", OPTIONS)


def test_a_password_opens_it():
    data = locked_word("bí mật")
    assert needs_password(data)
    assert not needs_password(old_word())
    assert read_doc(data, "khoa.doc", OPTIONS, "bí mật").text == TEXT
    with pytest.raises(EncryptedFileError):
        read_doc(data, "khoa.doc", OPTIONS, "sai")


@pytest.mark.parametrize("version", [101, 104])
def test_word_95_and_older_are_refused_with_the_way_out(office, version):
    data = old_word()
    at = data.find(word_header(data)[:32])
    old = data[:at] + b"\xdc\xa5" + version.to_bytes(2, "little") + data[at + 4 :]
    with pytest.raises(UnknownFormatError) as caught:
        read_doc(old, "rat-cu.doc", OPTIONS)
    assert "lưu lại thành .docx" in caught.value.message("vi")
    assert office.asked == 0


def looping() -> bytes:
    """Its table of sectors leads round in a circle."""
    data = bytearray(old_word())
    at = (int.from_bytes(data[76:80], "little") + 1) * 512
    for index in range(128):
        data[at + 4 * index : at + 4 * index + 4] = ((index + 1) % 8).to_bytes(4, "little")
    return bytes(data)


def overwritten() -> bytes:
    chance, data = random.Random(1), bytearray(old_word())
    at = data.find(word_header(data)[:32]) + 32
    data[at + 200 : at + 4_000] = chance.randbytes(3_800)
    return bytes(data)


@pytest.mark.parametrize("data", [looping(), overwritten(), old_word()[:1_000]])
def test_a_damaged_file_is_refused(office, data):
    office.lines = ()
    with pytest.raises(DamagedFileError) as caught:
        read_doc(data, "hong.doc", OPTIONS)
    assert "hong.doc" in caught.value.message("vi")
