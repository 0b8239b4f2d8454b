"""What a file is, by its content."""

from __future__ import annotations

import io
import zipfile

import pytest

from roviec.intake.sniffing import (
    compound_file_has,
    looks_like_docx,
    looks_like_html,
    looks_like_odt,
    looks_like_pdf,
    looks_like_rtf,
    looks_like_word_binary,
    word_header,
    zip_directory,
    zip_members,
)


def zipped(*members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as container:
        for member in members:
            container.writestr(member, "x")
    return stream.getvalue()


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"\xef\xbb\xbf%PDF-1.4", b"junk\r\n%PDF-1.4"])
def test_pdf(data):
    assert looks_like_pdf(data)


@pytest.mark.parametrize("data", [b"", b"PDF", "Tệp bắt đầu bằng “%PDF-”".encode(), b" " * 2000 + b"%PDF-1.4"])
def test_no_pdf(data):
    assert not looks_like_pdf(data)


def test_docx_is_a_container_with_word_parts():
    assert looks_like_docx(zipped("[Content_Types].xml", "word/document.xml"))
    assert not looks_like_docx(zipped("xl/workbook.xml"))
    assert not looks_like_docx(b"PK\x03\x04 broken")


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html><body>x</body></html>",
        "\ufeff  <!-- ghi chú -->\n<?xml version='1.0'?><HTML xmlns:o='urn'>",
        "<table><tr><td>1</td></tr></table>",
        "<p class=MsoNormal>Kế hoạch</p>",
    ],
)
def test_html(text):
    for encoding in ("utf-8", "utf-16"):
        assert looks_like_html(text.encode(encoding))


@pytest.mark.parametrize(
    "text", ["", "KẾ HOẠCH <p>", "<p", "< 5 tuổi", "<bản nháp>", "<p>một dấu lạ", "<?xml version='1.0'?><a/>"]
)
def test_no_html(text):
    assert not looks_like_html(text.encode())


def test_directory_of_a_container_is_read_without_opening_it():
    data = zipped("a", "b", "c")
    assert zip_directory(data)[0] == 3
    assert zip_members(data) == {"a", "b", "c"}
    assert zip_directory(b"PK") == (0, 0)
    assert zip_members(b"PK\x03\x04") == frozenset()


def test_entries_of_a_compound_file_stand_at_records():
    name = "WordDocument".encode("utf-16-le") + b"\0\0"
    assert compound_file_has(bytes(512) + name, "WordDocument")
    assert not compound_file_has(bytes(500) + name, "WordDocument")


@pytest.mark.parametrize("data", [b"{\\rtf1\\ansi}", b"\r\n {\\rtf1}", b"\xef\xbb\xbf{\\rt Xin chao}"])
def test_rtf(data):
    assert looks_like_rtf(data)


@pytest.mark.parametrize("data", [b"", b"{\\rxyz}", "Tệp RTF bắt đầu bằng {\\rtf1".encode(), b" " * 99 + b"{\\rtf1}"])
def test_no_rtf(data):
    assert not looks_like_rtf(data)


def test_odt_is_told_by_its_first_member_or_its_root():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "x")
    assert looks_like_odt(stream.getvalue())
    flat = b'<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">'
    assert looks_like_odt(flat)
    assert not looks_like_odt(flat.replace(b".text", b".spreadsheet"))
    assert not looks_like_odt(zipped("content.xml"))


def word_file(header: bytes, sector: int = 0) -> bytes:
    """A compound file whose directory says where ``WordDocument`` begins."""
    top = bytearray(512)
    top[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    top[30] = 9
    record = bytearray(("WordDocument".encode("utf-16-le") + b"\0\0").ljust(128, b"\0"))
    record[116:120] = sector.to_bytes(4, "little")
    return bytes(top) + header.ljust(512, b"\0") + bytes(record)


def test_the_header_of_a_word_file_is_found_by_the_directory():
    data = word_file(b"\xec\xa5\xc1\x00")
    assert looks_like_word_binary(data)
    assert word_header(data)[:4] == b"\xec\xa5\xc1\x00"
    assert word_header(word_file(b"\xec\xa5", sector=0xFFFFFFF0)) == b""
    assert word_header(data[:-20]) == b""
    assert word_header(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == b""
