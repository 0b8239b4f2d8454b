"""Help pages in the user's language: click's own headings are English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from roviec.errors import Language

_IN_VIETNAMESE = (
    ("Usage:", "Cách dùng:"),
    ("[OPTIONS]", "[TÙY CHỌN]"),
    ("COMMAND [ARGS]...", "LỆNH [THAM SỐ]…"),
    ("\nOptions:\n", "\nTùy chọn:\n"),
    ("\nCommands:\n", "\nLệnh:\n"),
    ("[default:", "[mặc định:"),
    ("[required]", "[bắt buộc]"),
)
HELP_OPTION = {"vi": "In phần giúp đỡ này.", "en": "Print this help."}


class Command(click.Command):
    """A sub-command whose help is wholly in one language."""

    def __init__(self, name: str, language: Language, **settings: object) -> None:
        super().__init__(name, **settings)  # type: ignore[arg-type]
        self.language = language

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``-h`` and ``--help``, explained in the user's language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP_OPTION[self.language]
        return option

    def get_help(self, ctx: click.Context) -> str:
        """The help page."""
        return translate(super().get_help(ctx), self.language)


def translate(page: str, language: Language) -> str:
    """Put click's headings into the user's language."""
    for english, vietnamese in _IN_VIETNAMESE if language == "vi" else ():
        page = page.replace(english, vietnamese)
    return page
