"""What a file is, by its first bytes and, for containers, by what lies inside."""

from __future__ import annotations

import io
import re
import struct
import zipfile

_PDF_WITHIN = 1024
"""PDF readers accept other bytes before the header; ISO 32000 implementations look this far."""
_HTML_WITHIN = 4096
_HTML_OPENING = re.compile(r"<!doctype html|<html[\s>]|<(?:head|body|meta|table|div)[\s>]", re.IGNORECASE)
_HTML_PROLOGUE = re.compile(
    r"(?:\s+|<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|<!doctype[^>]{0,300}>)", re.DOTALL | re.IGNORECASE
)
_HTML_FRAGMENT = re.compile(r"<(?:p|span|h[1-6]|ul|ol|center|font|b|strong|section|article|main)[\s>]", re.IGNORECASE)
_BLOCK_END = re.compile(rb"</(?:p|span|h[1-6]|ul|ol|center|font|b|strong|section|article|main)>", re.IGNORECASE)
_MIME_FIRST = re.compile(
    rb"(?:mime-version|content-type)[ \t]{0,4}:(?!(?s:.){0,2000}?\n(?:from|to|received)[ \t]{0,4}:)"
)
_DIRECTORY_END = struct.Struct("<4s4H2LH")
_CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CFB_ENTRY = 128
_CFB_FIRST_SECTOR = 1
_CFB_HEADER = 512
_RTF = re.compile(rb"\s{0,64}\{\\rt[f1]?")
"""LibreOffice and Word accept blanks before it, and some programs leave out the letter f."""
_FIB_HEAD = 128


def looks_like_pdf(data: bytes) -> bool:
    """``%PDF-`` at the start, or at the start of a line near it."""
    at = data.find(b"%PDF-", 0, _PDF_WITHIN)
    return at == 0 or (at > 0 and data[at - 1 : at] in {b"\n", b"\r", b"\x00", b"\xbf", b" "})


def looks_like_zip(data: bytes) -> bool:
    """A local file header, or the end of an empty directory."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def looks_like_docx(data: bytes) -> bool:
    """A container with the parts of a Word document."""
    return looks_like_zip(data) and any(member.startswith("word/") for member in zip_members(data))


def looks_like_html(data: bytes) -> bool:
    """A tag of HTML is the first thing that stands there."""
    head = _head(data)
    at = 0
    while found := _HTML_PROLOGUE.match(head, at):
        if _HTML_OPENING.match(found.group().strip()):
            return True
        at = found.end()
    if _HTML_OPENING.match(head, at):
        return True
    return bool(_HTML_FRAGMENT.match(head, at)) and bool(_BLOCK_END.search(data.replace(b"\x00", b"")))


def _head(data: bytes) -> str:
    """The first characters, whatever the encoding: the tags are ASCII in all of them."""
    return data[:_HTML_WITHIN].replace(b"\x00", b"").decode("utf-8", errors="ignore").lstrip("\ufeff")


def zip_directory(data: bytes) -> tuple[int, int]:
    """How many members a container says it has, and how many bytes its directory takes; zeros where it says nothing.

    Read before the directory itself: to parse one of millions of members takes minutes.
    """
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + _DIRECTORY_END.size > len(data):
        return 0, 0
    _, _, _, _, members, size, _, _ = _DIRECTORY_END.unpack_from(data, at)
    return members, size


def zip_members(data: bytes) -> frozenset[str]:
    """Names of the members of a container; none where its directory is broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            return frozenset(container.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error, UnicodeDecodeError):
        return frozenset()


def looks_like_compound_file(data: bytes) -> bool:
    """The container of Office before 2007, and of encrypted files since."""
    return data.startswith(_CFB)


def compound_file_is_cut(data: bytes) -> bool:
    """Tell whether a compound file ends before its directory, or is shorter than its header."""
    if len(data) < _CFB_HEADER:
        return True
    directory = int.from_bytes(data[48:52], "little")
    return (directory + _CFB_FIRST_SECTOR) * _sector_bytes(data) >= len(data)


def _sector_bytes(data: bytes) -> int:
    return 1 << min(int.from_bytes(data[30:32], "little"), 20)


def compound_file_has(data: bytes, entry: str) -> bool:
    """Tell whether a compound file has an entry of that name."""
    return _entry_at(data, entry) is not None


def _entry_at(data: bytes, entry: str) -> int | None:
    """Where the record of an entry stands: names are at the start of 128-byte records."""
    name = entry.encode("utf-16-le") + b"\x00\x00"
    at = data.find(name)
    while at >= 0:
        if at % _CFB_ENTRY == 0:
            return at
        at = data.find(name, at + 1)
    return None


def looks_like_rtf(data: bytes) -> bool:
    """The group that every RTF file is."""
    return bool(_RTF.match(data.removeprefix(b"\xef\xbb\xbf")))


def looks_like_odt(data: bytes) -> bool:
    """A text of OpenDocument (ODT, OTT), packed or as one XML file (FODT)."""
    if looks_like_zip(data):
        return b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]
    return b"<office:document" in data[:4096] and b"application/vnd.oasis.opendocument.text" in data[:8192]


def looks_like_word_binary(data: bytes) -> bool:
    """A DOC of Word 6 to 2003: a compound file with the stream ``WordDocument``."""
    return looks_like_compound_file(data) and compound_file_has(data, "WordDocument")


def word_header(data: bytes) -> bytes:
    """The first bytes of the stream ``WordDocument`` (the FIB); nothing where the directory points outside the file."""
    at = _entry_at(data, "WordDocument")
    if at is None or len(data) < at + _CFB_ENTRY:
        return b""
    sector_bytes = _sector_bytes(data)
    sector = int.from_bytes(data[at + 116 : at + 120], "little")
    start = (sector + _CFB_FIRST_SECTOR) * sector_bytes
    return data[start : start + _FIB_HEAD]


def looks_like_xlsx(data: bytes) -> bool:
    """A container with the parts of an Excel file."""
    return looks_like_zip(data) and "xl/workbook.xml" in {member.lower() for member in zip_members(data)}


def looks_like_ods(data: bytes) -> bool:
    """OpenDocument sheets, or a template of them."""
    return looks_like_zip(data) and b"application/vnd.oasis.opendocument.spreadsheet" in data[:200]


def looks_like_xls(data: bytes) -> bool:
    """A compound file with the records of an Excel book; a book inside a Word file is no such file."""
    return (
        looks_like_compound_file(data)
        and any(compound_file_has(data, entry) for entry in ("Workbook", "Book", "WORKBOOK", "BOOK"))
        and not looks_like_word_binary(data)
    )


def looks_like_web_archive(data: bytes) -> bool:
    """A web page with its pictures in one file (MHTML), as Word and browsers save it; no letter, which names people."""
    head = data[:_HTML_WITHIN].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").lower()
    is_saved = head.startswith(b"from: <saved by") or _MIME_FIRST.match(head)
    return bool(is_saved) and (b"multipart/related" in head or b"text/html" in head)


def looks_like_outlook(data: bytes) -> bool:
    """A letter of Outlook (MSG): a compound file with the properties of a message."""
    return looks_like_compound_file(data) and compound_file_has(data, "__properties_version1.0")


def looks_like_picture(data: bytes) -> bool:
    """A picture of a kind in which scans come: JPEG, PNG, TIFF."""
    return data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*"))
