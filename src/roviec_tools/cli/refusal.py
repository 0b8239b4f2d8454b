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
            return f"Tùy chọn “{error.option_name}” cần một giá trị."
        case click.BadParameter():
            return f"Giá trị của {_name(error)} không đúng: {_wanted(error)}."
        case click.UsageError() if error.message.startswith("Got unexpected extra argument"):
            return f"Thừa tham số {error.message.partition('(')[2].rstrip(')')}."
        case _:
            return error.message


def _wanted(error: click.BadParameter) -> str:
    match error.param.type if error.param else None:
        case click.Choice() as choice:
            return f"phải là một trong {', '.join(map(str, choice.choices))}"
        case click.IntRange():
            return "phải là số nguyên từ 1 trở lên"
        case click.DateTime():
            return "phải là ngày dạng năm-tháng-ngày, như 2026-03-31"
        case _:
            return error.message.rstrip(".")


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return "tham số"
    kind = "tùy chọn" if isinstance(error.param, click.Option) else "tham số"
    return f"{kind} {error.param.make_metavar(error.ctx) if kind == 'tham số' and error.ctx else error.param.opts[0]}"
