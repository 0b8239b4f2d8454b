"""The forms that we know and do not read, each with the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roviec.errors import DamagedFileError, EncryptedFileError, UnknownFormatError
from roviec.intake.limits import MAX_MEMBERS, limit_error
from roviec.intake.sniffing import (
    compound_file_has,
    compound_file_is_cut,
    looks_like_compound_file,
    looks_like_ods,
    looks_like_odt,
    looks_like_outlook,
    looks_like_picture,
    looks_like_rtf,
    looks_like_web_archive,
    looks_like_word_binary,
    looks_like_xls,
    looks_like_xlsx,
    looks_like_zip,
    zip_directory,
    zip_members,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_AS_DOCX = (
    "Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nộp lại.",
    "Open it in Word or LibreOffice, save it as .docx and hand it in again.",
)
_AS_XLSX = (
    "Hãy mở bằng Excel, lưu lại thành .xlsx rồi nộp lại.",
    "Open it in Excel, save it as .xlsx and hand it in again.",
)
_ORIGINAL = (
    "Hãy nộp văn bản gốc (.docx, .doc, .pdf, .txt hoặc bản quét .jpg, .png, .tif).",
    "Hand in the document itself (.docx, .doc, .pdf, .txt, or a scan as .jpg, .png, .tif).",
)
_AS_JPEG = ("Hãy lưu ảnh thành .jpg hoặc .png rồi nộp lại.", "Save it as .jpg or .png and hand it in again.")
_UNPACK = ("Hãy giải nén rồi nộp từng văn bản bên trong.", "Unpack it and hand in the documents inside, one by one.")
_BY_TOOLS = (
    "Hãy dùng lệnh roviec (gói roviec_tools), hoặc lưu lại thành .docx.",
    "Use the command roviec (package roviec_tools), or save it as .docx.",
)
"""For callers of the pure compiler alone: these forms are read with the help of other programs."""
_BYTES_OF_A_DIRECTORY_ENTRY = 1_000


@dataclass(frozen=True, slots=True)
class UnreadForm:
    """A form that is refused."""

    name_vi: str
    name_en: str
    looks_like: Callable[[bytes], bool]
    remedy: tuple[str, str] = _ORIGINAL


def _starts(*magic: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(magic)


def _riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(b"RIFF") and data[8:12] == kind


def _looks_like_bitmap(data: bytes) -> bool:
    return data.startswith(b"BM") and data[6:10] == b"\0\0\0\0" and len(data) > 26


def _looks_like_program(data: bytes) -> bool:
    return data.startswith((b"\x7fELF", b"\xca\xfe\xba\xbe")) or (data.startswith(b"MZ") and b"\0\0" in data[:64])


def _looks_like_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"mif1", b"msf1", b"avif"}


def _looks_like_media(data: bytes) -> bool:
    return data[4:8] == b"ftyp" or data.startswith((b"ID3\x02", b"ID3\x03", b"ID3\x04", b"OggS", b"\x1aE\xdf\xa3"))


def _has_entry(*entries: str) -> Callable[[bytes], bool]:
    return lambda data: any(compound_file_has(data, entry) for entry in entries)


def _has_member(*prefixes: str) -> Callable[[bytes], bool]:
    return lambda data: any(member.startswith(prefixes) for member in zip_members(data))


def _looks_like_open_document(data: bytes) -> bool:
    return b"application/vnd.oasis.opendocument" in data[:200]


PLAIN: tuple[UnreadForm, ...] = (
    UnreadForm("tệp RTF", "RTF", looks_like_rtf, _BY_TOOLS),
    UnreadForm("trang web lưu một tệp (MHTML)", "a single-file web page (MHTML)", looks_like_web_archive, _BY_TOOLS),
    UnreadForm("ảnh quét", "an image", looks_like_picture, _BY_TOOLS),
    UnreadForm("ảnh GIF", "a GIF image", _starts(b"GIF87a", b"GIF89a"), _AS_JPEG),
    UnreadForm("ảnh WebP", "a WebP image", _riff(b"WEBP"), _AS_JPEG),
    UnreadForm("ảnh BMP", "a BMP image", _looks_like_bitmap, _AS_JPEG),
    UnreadForm("ảnh của điện thoại (HEIC, AVIF)", "an image of a telephone (HEIC, AVIF)", _looks_like_heif, _AS_JPEG),
    UnreadForm(
        "văn bản của Word, Write hoặc Works đời trước 1997",
        "a document of Word, Write or Works from before 1997",
        _starts(
            b"\xdb\xa5\x2d\0", b"\x9b\xa5\x21\0", b"\x31\xbe\0\0", b"\x32\xbe\0\0", b"\xfe\x37\0", b"\x01\xfe\x32\0"
        ),
        _AS_DOCX,
    ),
    UnreadForm("văn bản WordPerfect", "a WordPerfect document", _starts(b"\xffWPC"), _AS_DOCX),
    UnreadForm("tệp âm thanh hoặc phim", "sound or film", _looks_like_media),
    UnreadForm("tệp âm thanh hoặc phim", "sound or film", _riff(b"WAVE")),
    UnreadForm("tệp âm thanh hoặc phim", "sound or film", _riff(b"AVI ")),
    UnreadForm("chương trình", "a program", _looks_like_program),
    UnreadForm(
        "tệp nén", "an archive", _starts(b"Rar!\x1a\x07", b"7z\xbc\xaf'\x1c", b"\x1f\x8b", b"\xfd7zXZ\0"), _UNPACK
    ),
    UnreadForm("lịch (.ics)", "a calendar (.ics)", _starts(b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR")),
    UnreadForm("tệp PostScript", "PostScript", _starts(b"%!PS")),
)
IN_COMPOUND_FILES: tuple[UnreadForm, ...] = (
    UnreadForm("tệp Word 97–2003 (.doc)", "a file of Word 97–2003 (.doc)", looks_like_word_binary, _BY_TOOLS),
    UnreadForm(
        "văn bản Microsoft Works (.wps)", "a document of Microsoft Works (.wps)", _has_entry("MatOST"), _AS_DOCX
    ),
    UnreadForm("thư Outlook (.msg)", "a letter of Outlook (.msg)", looks_like_outlook, _BY_TOOLS),
    UnreadForm("tệp trình chiếu cũ (.ppt)", "old slides (.ppt)", _has_entry("PowerPoint Document")),
    UnreadForm("tệp Office cũ, hoặc đã hỏng", "an old Office file, or a damaged one", bool, _AS_DOCX),
)
IN_ZIP_FILES: tuple[UnreadForm, ...] = (
    UnreadForm("văn bản OpenDocument (.odt)", "a text of OpenDocument (.odt)", looks_like_odt, _BY_TOOLS),
    UnreadForm("tệp OpenDocument (.odp, .odg …)", "OpenDocument (.odp, .odg …)", _looks_like_open_document, _AS_DOCX),
    UnreadForm("bảng tính Excel nhị phân (.xlsb)", "a binary Excel sheet (.xlsb)", _has_member("xl/"), _AS_XLSX),
    UnreadForm("tệp trình chiếu (.pptx)", "slides (.pptx)", _has_member("ppt/")),
    UnreadForm("tệp nén ZIP", "a ZIP archive", bool, _BY_TOOLS),
)


def refuse_unread_forms(data: bytes, name: str) -> None:
    """Refuse a file of a form that we know and do not read, an encrypted one, a broken container, an empty file.

    Raises:
        UnknownFormatError: a form that we do not read, or no content.
        EncryptedFileError: an Office file with a password.
        DamagedFileError: a container whose directory is broken.
        LimitError: a container with too many members.
    """
    if not data.strip(b"\x00\t\n\r\x0b\x0c "):
        _refuse_empty(name)
    if looks_like_compound_file(data):
        _refuse_encrypted(data, name)
        _refuse_cut(data, name)
        if looks_like_xls(data):
            return
        forms = IN_COMPOUND_FILES
    elif looks_like_zip(data):
        if _is_readable_zip(data, name):
            return
        forms = IN_ZIP_FILES
    else:
        forms = PLAIN
    for form in forms:
        if form.looks_like(data):
            raise UnknownFormatError(
                name,
                reason_vi=f"nội dung là {form.name_vi}.",
                reason_en=f"its content is {form.name_en}.",
                remedy_vi=form.remedy[0],
                remedy_en=form.remedy[1],
            )


def _refuse_empty(name: str) -> None:
    raise UnknownFormatError(
        name,
        reason_vi="tệp rỗng, không có chữ nào.",
        reason_en="the file is empty, without a single letter.",
        remedy_vi="Hãy lấy lại tệp từ nơi gửi.",
        remedy_en="Get the file again from its sender.",
    )


def _refuse_encrypted(data: bytes, name: str) -> None:
    if compound_file_has(data, "EncryptedPackage"):
        raise EncryptedFileError(
            name,
            reason_vi="tệp Word/Office có mật khẩu.",
            reason_en="it is a Word/Office file with a password.",
            remedy_vi="Hãy mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi nộp lại.",
            remedy_en="Open it in Word, take the password off (File, Info, Protect Document), hand it in again.",
        )


def _refuse_cut(data: bytes, name: str) -> None:
    if compound_file_is_cut(data):
        raise DamagedFileError(
            name,
            reason_vi="tệp Office (.doc, .xls, .msg …) bị cắt cụt hoặc tải về chưa đủ.",
            reason_en="the Office file (.doc, .xls, .msg …) is cut short or was not downloaded whole.",
            remedy_vi="Hãy lấy lại tệp từ nơi gửi.",
            remedy_en="Get the file again from its sender.",
        )


def _is_readable_zip(data: bytes, name: str) -> bool:
    """True for a Word document or sheets; the checks come first, for a directory of millions takes minutes to read."""
    members, size = zip_directory(data)
    if members > MAX_MEMBERS or size > MAX_MEMBERS * _BYTES_OF_A_DIRECTORY_ENTRY:
        raise limit_error(name, "max_members", members, MAX_MEMBERS, unit_vi="tệp con", unit_en="members")
    names = zip_members(data)
    if not names and data.startswith(b"PK\x03\x04"):
        raise DamagedFileError(
            name,
            reason_vi="tệp bị hỏng hoặc tải về chưa đủ (không đọc được mục lục bên trong).",
            reason_en="it is broken or was not downloaded whole (its inner directory cannot be read).",
            remedy_vi="Hãy lấy lại tệp, hoặc mở bằng Word hoặc Excel để sửa rồi lưu lại.",
            remedy_en="Get it again, or open it in Word or Excel to mend it and save it again.",
        )
    return any(member.startswith("word/") for member in names) or looks_like_xlsx(data) or looks_like_ods(data)
