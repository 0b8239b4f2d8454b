"""``--password FILE=…`` on every sub-command that reads documents, and the question to the person where it is missing.

Passwords go from the command line to the readers and nowhere else: they stand in no option of the compiler, no
message and no output.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from roviec.errors import Language
    from roviec_tools.cli.progress import Watch
    from roviec_tools.opening import Passwords

_PLACE = "roviec passwords"
"""Key in what click keeps for the run of one command line."""
_WORDS = {
    "vi": {
        "help": "Mật khẩu của một tệp, như “ke-hoach.docx=…”; không nêu mà cần thì chương trình hỏi.",
        "metavar": "TỆP=MẬT_KHẨU",
        "ask": "Mật khẩu của “{name}” (để trống nếu không có)",
        "again": "Mật khẩu không đúng. Mật khẩu của “{name}” (để trống nếu không có)",
        "form": "phải có dạng TỆP=MẬT_KHẨU, như “ke-hoach.docx=…”",
    },
    "en": {
        "help": "Password of a file, such as 'plan.docx=…'; where one is needed and not given, it is asked for.",
        "metavar": "FILE=PASSWORD",
        "ask": "Password of “{name}” (leave empty if you have none)",
        "again": "The password is not right. Password of “{name}” (leave empty if you have none)",
        "form": "must be of the form FILE=PASSWORD, such as 'plan.docx=…'",
    },
}


def password_option(language: Language) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The option; what it gets is kept aside, for ``passwords_of``."""
    words = _WORDS[language]

    def keep(ctx: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> None:
        if any("=" not in one for one in given):
            raise click.BadParameter(words["form"])
        pairs = [one.partition("=")[::2] for one in given]
        # a file is known to its reader by the last part of its name; it may be typed with its folder
        ctx.meta[_PLACE] = {Path(file).name: password for file, password in pairs} | dict(pairs)

    return click.option(
        "--password",
        multiple=True,
        metavar=words["metavar"],
        help=words["help"],
        callback=keep,
        expose_value=False,
    )


def passwords_of(watch: Watch, language: Language) -> Passwords:
    """The passwords of this run: those of the command line; a person at a terminal is asked for others."""
    from roviec_tools.opening import Passwords

    context = click.get_current_context(silent=True)
    given = context.meta.get(_PLACE, {}) if context else {}
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return Passwords(given)

    def ask(name: str, tries: int) -> str | None:
        told = _WORDS[language]["again" if tries else "ask"].format(name=name)
        with watch.away():
            answer: str = click.prompt(told, hide_input=True, default="", show_default=False, err=True)
        return answer or None

    return Passwords(given, ask)
