"""How a run ends: the exit statuses, and what is said about a wrong command line."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from roviec.errors import Language


class Status(IntEnum):
    """Exit statuses, fixed by the contract."""

    DONE = 0
    FAULTS = 1
    """Compiled, with errors among the findings, and ``--strict`` given."""
    WRONG_USE = 2
    REFUSED = 3
    """A file cannot be read or is refused; others may have been compiled."""
    INTERRUPTED = 130


_SEE_HELP = {"vi": "Xem “{command} --help”.", "en": "See “{command} --help”."}


def explain_usage_error(error: click.UsageError, language: Language) -> str:
    """What is wrong with the command line, and where its help is."""
    command = error.ctx.command_path if error.ctx else "roviec"
    reason = error.format_message() if language == "en" else _in_vietnamese(error)
    return f"roviec: {reason} {_SEE_HELP[language].format(command=command)}"


def _in_vietnamese(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return f"Không có tùy chọn “{error.option_name}”."
        case click.MissingParameter():
            return f"Thiếu {_name(error)}."
        case click.BadOptionUsage():
            return f"Tùy chọn “{error.option_name}” dùng sai: {error.message}"
        case click.BadParameter():
            return f"{_name(error)} không đúng: {error.message}"
        case _:
            return f"Dòng lệnh sai: {error.message}"


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return "Tham số"
    hint = error.param.get_error_hint(error.ctx) if error.ctx else error.param.name
    return f"tham số {hint}"
