"""The head of each sheet: what it is, of which document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec.errors import Language
from roviec.export.citing import cite_plan
from roviec.export.sheet.book import Book
from roviec.model.plan import Plan

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

HEAD_ROWS = 3
"""Rows of the head; those of the table follow."""


def put_masthead(book: Book, sheet: Worksheet, plan: Plan, *, title: str, last: int, language: Language) -> None:
    """Title, document, and the document's own title, across the columns 0 to ``last``."""
    for row, (words, look, height) in enumerate(
        (
            (title, "title", 24),
            (cite_plan(plan, language), "about", 18),
            (_title_of(plan), "about", 18 * _lines(_title_of(plan))),
        )
    ):
        sheet.set_row(row, height)
        sheet.merge_range(row, 0, row, last, "", book.look(look))
        book.put(sheet, row, 0, words, look)


def _title_of(plan: Plan) -> str:
    title = plan.directive.title if plan.directive else None
    return " ".join(title.split()) if title else ""


def _lines(words: str) -> int:
    return 1 + len(words) // 180
