"""Texts of OpenDocument (ODT, OTT, and FODT, which is one XML file), read by LibreOffice."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from roviec.errors import DamagedFileError, EncryptedFileError
from roviec.intake.docx import read_docx
from roviec.intake.limits import check_members, read_zip_member
from roviec.intake.sniffing import looks_like_zip
from roviec_tools.office.libreoffice import convert_to_docx

if TYPE_CHECKING:
    from roviec.model.options import Options
    from roviec.source import Source

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"
_PACKED, _FLAT = ("odt", "writer8"), ("fodt", "OpenDocument Text Flat XML")
_TEXT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_KEY = b"encryption-data"


def read_odt(data: bytes, name: str, options: Options) -> Source:
    """Read a text of OpenDocument.

    Args:
        data: the file as it came.
        name: its name, for messages.
        options: see ``Options``.
    Returns:
        The text as ``read_docx`` gives it from the converted file, automatic numbers as ``inserts``.
    Raises:
        LimitError: it unpacks to too much, or LibreOffice did not finish in time.
        EncryptedFileError: it is locked with a password.
        DamagedFileError: it is broken.
        MissingProgramError: LibreOffice is not installed.
    """
    packed = looks_like_zip(data)
    size = _check_package(data, name, options) if packed else len(data)
    ending, filter_name = _PACKED if packed else _FLAT
    return read_docx(convert_to_docx(data, name, ending=ending, filter_name=filter_name, size=size), name, options)


def _check_package(data: bytes, name: str, options: Options) -> int:
    """Unpack every part within the limits before another program does it without any; gives the size of the text."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            check_members(package, name, options.limits)
            names = package.namelist()
            manifest = read_zip_member(package, _MANIFEST, name, options.limits) if _MANIFEST in names else b""
            if _KEY in manifest:
                raise _locked(name)
            if _TEXT not in names:
                raise _damaged(name)
            for member in names:
                read_zip_member(package, member, name, options.limits)
            return package.getinfo(_TEXT).file_size
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _damaged(name) from error


def _locked(name: str) -> EncryptedFileError:
    return EncryptedFileError(
        name,
        reason_vi="tệp OpenDocument có mật khẩu.",
        reason_en="it is an OpenDocument file with a password.",
        remedy_vi="Hãy mở bằng LibreOffice, bỏ mật khẩu (Tệp, Thuộc tính, Bảo mật) hoặc lưu thành .docx rồi nộp lại.",
        remedy_en="Open it in LibreOffice, take the password off or save it as .docx, and hand it in again.",
    )


def _damaged(name: str) -> DamagedFileError:
    return DamagedFileError(
        name,
        reason_vi="tệp OpenDocument bị hỏng hoặc tải về chưa đủ.",
        reason_en="the OpenDocument file is damaged or was not downloaded whole.",
        remedy_vi="Hãy lấy lại tệp, hoặc mở bằng LibreOffice để sửa rồi lưu lại thành .docx.",
        remedy_en="Get it again, or open it in LibreOffice to mend it and save it as .docx.",
    )
