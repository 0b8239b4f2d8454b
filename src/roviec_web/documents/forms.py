"""What a file is, told by its content; its name is only a name.

The compiler's own readers look again when they open it. This is the door: what nobody could read is not taken in.
"""

from __future__ import annotations

import mmap
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file that is taken in."""

    name: str
    """As ``Original.form`` keeps it."""
    label: str | Promise
    """For people."""
    ending: str
    """That files of this form are given when they are handed out."""
    endings: tuple[str, ...] = ()
    """Others that mean the same."""


@dataclass(frozen=True, slots=True)
class Turned:
    """Why a file is not taken in, by its content."""

    reason: str | Promise
    """What it is and what to do, full sentences."""


_TABLE: Final = (
    Form("pdf", "PDF", ".pdf"),
    Form("docx", "Word", ".docx", (".docm", ".dotx", ".dotm")),
    Form("doc", _("Word cũ (.doc)"), ".doc", (".dot",)),
    Form("odt", "OpenDocument", ".odt", (".ott",)),
    Form("rtf", "RTF", ".rtf", (".doc",)),
    Form("xlsx", "Excel", ".xlsx", (".xlsm", ".xltx")),
    Form("xls", _("Excel cũ (.xls)"), ".xls"),
    Form("ods", _("Bảng tính OpenDocument"), ".ods"),
    Form("locked", _("Word hoặc Excel có mật khẩu"), ".docx", (".docm", ".xlsx", ".xlsm", ".doc", ".xls")),
    Form("jpeg", _("ảnh JPEG"), ".jpg", (".jpeg", ".jfif")),
    Form("png", _("ảnh PNG"), ".png"),
    Form("tiff", _("ảnh TIFF"), ".tif", (".tiff",)),
    Form("eml", _("thư điện tử"), ".eml"),
    Form("msg", _("thư Outlook"), ".msg"),
    Form("mht", _("trang web lưu một tệp"), ".mht", (".mhtml", ".doc")),
    Form("html", _("trang web"), ".html", (".htm", ".xhtml")),
    Form("zip", _("tệp nén ZIP"), ".zip"),
    Form("text", _("chữ thường"), ".txt", (".md", ".markdown", ".text")),
)
FORMS: Final = {form.name: form for form in _TABLE}
ACCEPTED: Final = ",".join(ending for form in _TABLE for ending in (form.ending, *form.endings))
"""For a browser's file picker."""
PICTURES: Final = frozenset({"jpeg", "png", "tiff"})
CONTAINERS: Final = frozenset({"eml", "msg", "zip"})

_PROGRAM: Final = Turned(_("Đây là chương trình máy tính, không phải văn bản. Hãy chọn tệp văn bản."))
_PACKED: Final = Turned(_("Tệp nén kiểu này không mở được ở đây. Hãy giải nén rồi tải lên từng văn bản, hoặc nén ZIP."))
_MEDIA: Final = Turned(_("Đây là âm thanh hoặc phim, không phải văn bản. Hãy chọn tệp văn bản."))
_HEIC: Final = Turned(_("Ảnh HEIC không đọc được ở đây. Hãy lưu ảnh thành JPEG rồi tải lên lại."))
_GIF: Final = Turned(_("Ảnh kiểu này không đọc được ở đây. Hãy lưu ảnh thành JPEG hoặc PNG rồi tải lên lại."))
_SLIDES: Final = Turned(_("Đây là bài trình chiếu, không phải văn bản. Hãy lưu thành PDF rồi tải lên lại."))
_UNKNOWN: Final = Turned(
    _("Nội dung tệp không thuộc loại nào đọc được. Hãy tải lên PDF, Word, Excel, ảnh, thư hoặc tệp chữ.")
)
_EMPTY: Final = Turned(_("Tệp rỗng. Hãy lấy lại tệp từ nơi gửi."))

_STARTS: Final[tuple[tuple[bytes, str | Turned], ...]] = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"GIF8", _GIF),
    (b"BM", _GIF),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!\x1a\x07", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ\0", _PACKED),
    (b"\x7fELF", _PROGRAM),
    (b"MZ", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"#!", _PROGRAM),
    (b"ID3", _MEDIA),
    (b"OggS", _MEDIA),
    (b"fLaC", _MEDIA),
    (b"RIFF", _MEDIA),
    (b"\x1aE\xdf\xa3", _MEDIA),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: Final[tuple[tuple[str, str | Turned], ...]] = (
    ("EncryptedPackage", "locked"),
    ("__properties_version1.0", "msg"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("PowerPoint Document", _SLIDES),
)
_ZIP_PARTS: Final[tuple[tuple[str, str | Turned], ...]] = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("ppt/presentation.xml", _SLIDES),
)
_OPEN_DOCUMENT: Final = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
}
_LETTER: Final = re.compile(
    rb"\A(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}", re.IGNORECASE
)
_LETTER_FIELD: Final = re.compile(
    rb"^(?:from|to|subject|date|received|message-id|mime-version):", re.IGNORECASE | re.MULTILINE
)
_WEB_ARCHIVE: Final = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_WEB_PAGE: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|table)\b", re.IGNORECASE)
_HEAD: Final = 65_536
_CONTROLS: Final = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))
_MOST_CONTROLS: Final = 0.02


def find_form(place: Path) -> Form | Turned:
    """The form of a file of the store, or why it is not taken in."""
    with place.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b"\0\t\r\n "):
        return _EMPTY
    found = _by_start(head) or _by_container(place, head) or _by_words(head)
    return FORMS[found] if isinstance(found, str) else found


def _by_start(head: bytes) -> str | Turned | None:
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[4:8] == b"ftyp":
        return _HEIC if head[8:11] in {b"hei", b"mif", b"avi"} else _MEDIA
    return next((found for start, found in _STARTS if head.startswith(start)), None)


def _by_container(place: Path, head: bytes) -> str | Turned | None:
    if head.startswith(_OLE):
        with place.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return next((form for name, form in _OLE_STREAMS if content.find(name.encode("utf-16-le")) >= 0), _UNKNOWN)
    return _of_zip(place) if head.startswith((b"PK\3\4", b"PK\5\6")) else None


def _of_zip(place: Path) -> str | Turned:
    try:
        with zipfile.ZipFile(place) as archive:
            names = frozenset(archive.namelist())
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return _OPEN_DOCUMENT.get(archive.read("mimetype").strip(), _UNKNOWN)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return Turned(_("Tệp bị hỏng hoặc chưa tải về hết. Hãy lấy lại tệp từ nơi gửi."))
    return next((form for name, form in _ZIP_PARTS if name in names), "zip")


def _by_words(head: bytes) -> str | Turned:
    if _WEB_PAGE.match(_behind_comments(head)):
        return "html"
    if _LETTER.match(head.replace(b"\r\n", b"\n")) and _LETTER_FIELD.search(head):
        return "mht" if _WEB_ARCHIVE.search(head) and b"text/html" in head.lower() and _saved_page(head) else "eml"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "text" if controls <= len(head) * _MOST_CONTROLS and b"\0" not in head else _UNKNOWN


def _behind_comments(head: bytes) -> bytes:
    """What follows a byte order mark, an XML declaration and comments."""
    rest = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    while rest.startswith((b"<!--", b"<?xml")):
        end = b"-->" if rest.startswith(b"<!--") else b"?>"
        before, found, rest = rest.partition(end)
        if not found:
            return before
        rest = rest.lstrip()
    return rest


def _saved_page(head: bytes) -> bool:
    """A page that a browser saved is made like a letter; nobody received it."""
    fields = head.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0].lower()
    return b"\nreceived:" not in fields and b"\nto:" not in fields
