"""``roviec text``: the text whose line numbers the outline, the tasks and the findings speak of."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, file_argument, split_options
from roviec_tools.cli.reading import print_each

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.repaired import Repaired

_ABOUT = {
    "vi": "In toàn văn theo dòng. Số dòng là số mà các lệnh khác nêu. TỆP có thể là “-” (đầu vào chuẩn).",
    "en": "Print the text by lines. The other commands speak of these lines. FILE may be “-” (stdin).",
}
_CONTROLS = dict.fromkeys((code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"), "\ufffd")
"""Control characters of a hostile file must not reach a terminal."""
_PARTED = str.maketrans({"\t": " | ", "\v": " "})
"""Cells of a row, and lines inside a cell, in the repaired text."""


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""

    @click.command("text", cls=Command, language=language, help=_ABOUT[language])
    @file_argument(language)
    @compiler_options(language)
    def command(file: str, **values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        options, _ = split_options(values)
        return print_each(file, options, lambda plan: click.echo(printed_text(plan.outlined.repaired)))

    return command


def printed_text(repaired: Repaired) -> str:
    """The source's own lines for text forms; one line a paragraph or table row for the others."""
    text = repaired.source.text if repaired.source.text_form else repaired.text.translate(_PARTED)
    return unicodedata.normalize("NFC", text).translate(_CONTROLS)
