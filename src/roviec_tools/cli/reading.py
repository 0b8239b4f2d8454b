"""Reading and compiling one file of the command line, and what is said when that cannot be done."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from roviec_tools.cli.files import InputFile

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.options import Options
    from roviec.model.plan import Plan

_REASONS: dict[Language, dict[type[OSError], tuple[str, str]]] = {
    # The first kind that fits counts: OSError is the last.
    "vi": {
        FileNotFoundError: ("không có tệp này.", "Hãy xem lại tên và thư mục."),
        PermissionError: ("không có quyền đọc.", "Hãy xin quyền đọc tệp, hoặc chép tệp về thư mục của mình."),
        IsADirectoryError: ("đây là thư mục.", "Hãy nêu một tệp."),
        OSError: ("máy không đọc được ({error}).", "Hãy chép tệp sang chỗ khác rồi thử lại."),
    },
    "en": {
        FileNotFoundError: ("there is no such file.", "Check its name and folder."),
        PermissionError: ("you may not read it.", "Ask for the right to read it, or copy it to a folder of yours."),
        IsADirectoryError: ("it is a folder.", "Name a file."),
        OSError: ("the system cannot read it ({error}).", "Copy it elsewhere and try again."),
    },
}
_CANNOT = {
    "vi": "Không đọc được tệp “{name}”: {reason} {remedy}",
    "en": "Cannot read the file “{name}”: {reason} {remedy}",
}
_FAULT = {
    "vi": "Không biên dịch được tệp “{name}”: chương trình có lỗi ({error}). "
    "Hãy báo cho người phát triển; đặt ROVIEC_DEBUG=1 để in chi tiết.",
    "en": "Cannot compile the file “{name}”: a fault of this program ({error}). "
    "Please report it; ROVIEC_DEBUG=1 prints the details.",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not compiled."""

    message: str
    """One paragraph for the user: the file, the reason, what to do."""


def compile_file(file: InputFile, options: Options) -> Plan | Refusal:
    """Compile one file; one that cannot be read or is refused becomes a ``Refusal``."""
    from roviec import IntakeError, compile_bytes

    try:
        return compile_bytes(file.read(options.limits.max_bytes), file.document_name, options)
    except IntakeError as error:
        return Refusal(error.message(options.language))
    except OSError as error:
        return Refusal(explain_os_error(file.name, error, options.language))
    except Exception as error:
        if os.environ.get("ROVIEC_DEBUG"):
            raise
        return Refusal(_FAULT[options.language].format(name=file.name, error=repr(error)))


def compile_one(name: str, options: Options) -> Plan | None:
    """Compile the one file of a sub-command; where it is refused, say so on standard error and give None."""
    outcome = compile_file(InputFile.named(name), options)
    if isinstance(outcome, Refusal):
        click.echo(outcome.message, err=True)
        return None
    return outcome


def explain_os_error(name: str, error: OSError, language: Language) -> str:
    """The file, the reason and what to do, of a failure of the file system."""
    reasons = _REASONS[language]
    reason, remedy = next(words for kind, words in reasons.items() if isinstance(error, kind))
    return _CANNOT[language].format(name=name, reason=reason.format(error=error.strerror or error), remedy=remedy)
