"""ODT: unpacked within the limits first, then read by LibreOffice."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx_builder import docx, para
from office_files import OPEN_DOCUMENT, odt

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError
from roviec.model.options import Options
from roviec_tools.office import opendocument
from roviec_tools.office.opendocument import read_odt

OPTIONS = Options()
PLAIN = odt("<text:p>I. MỤC ĐÍCH</text:p><text:p>1. Nâng cao nhận thức.</text:p>")
MANIFEST = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:encryption-data/></m:manifest>'


@pytest.fixture
def asked(monkeypatch):
    """What LibreOffice is asked; it answers with a DOCX of one line."""
    calls: list[dict[str, object]] = []

    def convert(_data: bytes, name: str, **how: object) -> bytes:
        calls.append({"name": name, **how})
        return docx(para("I. MỤC ĐÍCH"))

    monkeypatch.setattr(opendocument, "convert_to_docx", convert)
    return calls


def test_a_sound_file_goes_to_the_reader_of_its_kind(asked):
    assert read_odt(PLAIN, "a.odt", OPTIONS).text == "I. MỤC ĐÍCH"
    flat = f'<?xml version="1.0"?><office:document {OPEN_DOCUMENT}/>'.encode()
    read_odt(flat, "a.fodt", OPTIONS)
    assert [(call["ending"], call["filter_name"]) for call in asked] == [
        ("odt", "writer8"),
        ("fodt", "OpenDocument Text Flat XML"),
    ]
    assert asked[0]["size"] > len("I. MỤC ĐÍCH")


def without_text() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    return stream.getvalue()


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "x")
        package.writestr("Pictures/anh.png", bytes(20_000_000))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (PLAIN[: len(PLAIN) // 2], DamagedFileError),
        (without_text(), DamagedFileError),
        (odt("", **{"META-INF_manifest": MANIFEST}), EncryptedFileError),
        (bomb(), LimitError),
    ],
)
def test_refused_before_libreoffice_sees_it(asked, data, error):
    with pytest.raises(error) as caught:
        read_odt(data, "a.odt", OPTIONS)
    assert "a.odt" in caught.value.message("vi")
    assert asked == []


@pytest.mark.office
@pytest.mark.parametrize(
    "body",
    [
        "<text:p>a<b></text:p>",
        "<text:p>&x;</text:p>",
    ],
)
def test_what_libreoffice_cannot_open_is_damaged(body):
    with pytest.raises(DamagedFileError):
        read_odt(odt(body), "hong.odt", OPTIONS)


@pytest.mark.office
def test_repetitions_without_end_are_cut():
    many = (
        '<text:p>a<text:s text:c="2000000000"/>b</text:p><table:table table:name="a"><table:table-column '
        'table:number-columns-repeated="100000000"/><table:table-row table:number-rows-repeated="1000000000">'
        '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    assert len(read_odt(odt(many), "bom.odt", OPTIONS).text) < 1_000_000
