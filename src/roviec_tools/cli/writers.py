"""What makes the content of each form that ``roviec compile -o`` writes; each loads what it uses when it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.export.page.pictures import PagePicture
    from roviec.model.options import Options
    from roviec.model.plan import Plan
    from roviec_tools.cli.files import InputFile


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks of the file to be written."""

    options: Options
    """Of the compilation; ``language`` is that of labels too."""
    with_text: bool = False
    """Of JSON."""
    with_map: bool = False
    """Of JSON."""


def write_page(plan: Plan, file: InputFile, wanted: Wanted) -> bytes:
    """The page beside the source."""
    from roviec.export.html import plan_to_html

    pictures = _pictures(plan, file, wanted.options)
    return plan_to_html(plan, language=wanted.options.language, pages=pictures).encode()


def write_json(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """One object and a line break."""
    from roviec.export import plan_to_json

    return plan_to_json(plan, with_text=wanted.with_text, with_map=wanted.with_map) + b"\n"


def write_xlsx(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """The table of assigned work."""
    from roviec.export.xlsx import plan_to_xlsx

    return plan_to_xlsx(plan, language=wanted.options.language)


def write_ics(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """Deadlines, phases and anniversaries."""
    from roviec.export.ics import plan_to_ics

    return plan_to_ics(plan, language=wanted.options.language)


def _pictures(plan: Plan, file: InputFile, options: Options) -> tuple[PagePicture, ...]:
    if plan.outlined.repaired.source.media_type != "application/pdf":
        return ()
    from roviec_tools.drawing.pages import draw_pages

    return draw_pages(file.read(options.limits.max_bytes))
