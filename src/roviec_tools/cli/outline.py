"""``roviec outline``: the tree of clauses, a clause a line, with its path and its line in the text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from roviec_tools.cli.help import Command
from roviec_tools.cli.options import compiler_options, file_argument, split_options
from roviec_tools.cli.reading import print_each

if TYPE_CHECKING:
    from roviec.errors import Language

_ABOUT = {
    "vi": "In cây điều khoản. Mỗi dòng có số dòng, địa chỉ, ký hiệu và lời đầu. TỆP có thể là “-” (đầu vào chuẩn).",
    "en": "Print the tree of clauses. Each line has its number, path, marker and words. FILE may be “-” (stdin).",
}


def build(language: Language) -> click.Command:
    """The sub-command, with its help in one language."""

    @click.command("outline", cls=Command, language=language, help=_ABOUT[language])
    @file_argument(language)
    @compiler_options(language)
    def command(file: str, **values: Any) -> int:  # noqa: ANN401 - click gives each option its own type
        options, _ = split_options(values)
        from roviec_tools.cli.view.page import print_outline

        return print_each(file, options, lambda plan: print_outline(plan, sys.stdout, language=options.language))

    return command
