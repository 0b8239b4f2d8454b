"""Word 97–2003 (DOC): msdoc2docx first, LibreOffice where that fails or loses text."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from roviec.errors import DamagedFileError, EncryptedFileError, IntakeError, MissingProgramError, UnknownFormatError
from roviec.intake.docx import read_docx
from roviec.intake.sniffing import word_header
from roviec.source import Region
from roviec_tools.office.libreoffice import convert_to_docx
from roviec_tools.office.running import Ended, bounds_for, own_folder, run_bounded

if TYPE_CHECKING:
    from roviec.model.options import Options
    from roviec.source import Source

MEDIA_TYPE: Final = "application/msword"
FILTER: Final = "MS Word 97"
_LEAST_SECONDS, _SECONDS_A_MEGABYTE = 3, 6
"""Of computing by msdoc2docx: half a second for a plan of ten pages; what takes longer is left to LibreOffice."""
_SIGNATURE: Final = 0xA5EC
_FIRST_VERSION: Final = 0x00C0
"""nFib of the first betas of Word 97; those of Word 6 and 95 are 101 to 105."""
_ENCRYPTED: Final = 0x0100
_TEXT_LENGTH_AT: Final = 0x4C
_ENOUGH: Final = 0.8
"""Share of the characters that the file counts itself. The rest are the instructions of fields and hidden text."""
_LEAST: Final = 0.5
"""Of the same, below which a reader has lost so much that the file is damaged rather than read."""
_MORE: Final = 1.02
"""The second reader must find this many times the letters of the first to be believed."""
_LOSSES: Final = frozenset({"NUMBERING_TABLE_MALFORMED", "STYLE_TABLE_MALFORMED", "MAIN_TEXTBOX_TABLE_MALFORMED"})
"""What msdoc2docx reports when words or numbers are missing from its result."""


@dataclass(frozen=True, slots=True)
class _Reading:
    source: Source
    is_whole: bool


def needs_password(data: bytes) -> bool:
    """The text of the file is encrypted."""
    header = word_header(data)
    return len(header) >= 12 and bool(int.from_bytes(header[10:12], "little") & _ENCRYPTED)


def read_doc(data: bytes, name: str, options: Options, password: str | None = None) -> Source:
    """Read a DOC.

    Args:
        data: the file as it came.
        name: its name, for messages.
        options: see ``Options``.
        password: opens it where ``needs_password``.
    Returns:
        The text as ``read_docx`` gives it from the converted file, automatic numbers as ``inserts``.
    Raises:
        UnknownFormatError: it is of Word 6, 95 or older.
        EncryptedFileError: the password is not the right one.
        IntakeError: neither reader could read it.
    """
    _check_version(data, name)
    first = _read_directly(data, name, options, password)
    if isinstance(first, _Reading) and (first.is_whole or password is not None):
        return first.source
    if password is not None:
        assert isinstance(first, IntakeError)
        raise first
    try:
        second = read_docx(convert_to_docx(data, name, ending="doc", filter_name=FILTER), name, options)
    except IntakeError as error:
        return _what_is_left(first, error)
    if isinstance(first, _Reading) and _letters(first.source) * _MORE >= _letters(second):
        return first.source
    if _share_read(data, second) < _LEAST:
        raise _damaged(name)
    return second


def _what_is_left(first: _Reading | IntakeError, second: IntakeError) -> Source:
    """Where LibreOffice cannot help: the first reader's text, or the refusal that tells most."""
    if isinstance(first, _Reading):
        return first.source
    raise second if isinstance(second, MissingProgramError) else first


def _check_version(data: bytes, name: str) -> None:
    header = word_header(data)
    if len(header) < _TEXT_LENGTH_AT + 4:
        raise _damaged(name)
    signature, version = int.from_bytes(header[:2], "little"), int.from_bytes(header[2:4], "little")
    if signature == _SIGNATURE and version >= _FIRST_VERSION:
        return
    raise UnknownFormatError(
        name,
        reason_vi="tệp do Word 95 hoặc cũ hơn tạo ra.",
        reason_en="it was made by Word 95 or older.",
        remedy_vi="Hãy mở bằng LibreOffice hoặc Word, lưu lại thành .docx rồi nộp lại.",
        remedy_en="Open it in LibreOffice or Word, save it as .docx and hand it in again.",
    )


def _read_directly(data: bytes, name: str, options: Options, password: str | None) -> _Reading | IntakeError:
    """With msdoc2docx, in a process of its own: a hostile file costs its time and memory, not ours."""
    with own_folder() as folder:
        given, made, report = folder / "document.doc", folder / "document.docx", folder / "report.json"
        given.write_bytes(data)
        command = [sys.executable, "-P", "-m", "doc2docx", str(given), "-o", str(made), "--report", str(report)]
        if password is not None:
            secret = folder / "password"
            secret.write_text(password, encoding="utf-8")
            command += ["--password-file", str(secret)]
        bounds = bounds_for(len(data), least=_LEAST_SECONDS, a_megabyte=_SECONDS_A_MEGABYTE)
        ended = run_bounded(command, folder, bounds, os.environ)
        if ended is not Ended.WELL:
            return _locked(name) if password is not None and ended is Ended.BADLY else _damaged(name)
        losses = {entry["code"] for entry in json.loads(report.read_bytes())["diagnostics"]} & _LOSSES
        converted = made.read_bytes()
    try:
        source = read_docx(converted, name, options)
    except IntakeError as error:
        return error
    return _Reading(source, is_whole=not losses and _share_read(data, source) >= _ENOUGH)


def _share_read(data: bytes, source: Source) -> float:
    """Characters that were read, of those that the file counts itself."""
    told = int.from_bytes(word_header(data)[_TEXT_LENGTH_AT:][:4], "little")
    found = sum(len(line.text) + 1 for line in source.lines if line.region is Region.BODY)
    return found / max(told, 1)


def _letters(source: Source) -> int:
    return sum(character.isalnum() for line in source.lines for character in line.text)


def _locked(name: str) -> EncryptedFileError:
    return EncryptedFileError(
        name,
        reason_vi="mật khẩu không đúng.",
        reason_en="the password is not the right one.",
        remedy_vi="Hãy hỏi lại người gửi.",
        remedy_en="Ask its sender.",
    )


def _damaged(name: str) -> DamagedFileError:
    return DamagedFileError(
        name,
        reason_vi="tệp Word (.doc) bị hỏng hoặc tải về chưa đủ.",
        reason_en="the Word file (.doc) is damaged or was not downloaded whole.",
        remedy_vi="Hãy lấy lại tệp, hoặc mở bằng Word để sửa rồi lưu lại thành .docx.",
        remedy_en="Get it again, or open it in Word to mend it and save it as .docx.",
    )
