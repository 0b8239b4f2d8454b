"""The sheet of contents and requirements: words to read beside the work, so that nothing of the plan is missing."""

from __future__ import annotations

from roviec.errors import Language
from roviec.export.sheet.book import Book
from roviec.export.sheet.heights import row_height
from roviec.export.sheet.labels import say
from roviec.export.sheet.masthead import HEAD_ROWS, put_masthead
from roviec.export.sheet.rows import HeadingRow, TaskRow, content_rows
from roviec.model.plan import Plan

_HEADERS = (("ordinal", 6), ("words", 100), ("kind", 12), ("clause", 14), ("note", 40))
LOOKS = ("text", "center", "address")
HALTED_LOOKS = ("halted", "halted_center", "halted_address")


def put_contents(book: Book, plan: Plan, language: Language) -> None:
    """Write the sheet; none where the plan has no such words."""
    rows = list(content_rows(plan, language))
    if not rows:
        return
    sheet = book.add_sheet(say("content_sheet", language))
    put_masthead(book, sheet, plan, title=say("content_title", language), last=len(_HEADERS) - 1, language=language)
    for place, (key, width) in enumerate(_HEADERS):
        sheet.set_column(place, place, width)
        book.put(sheet, HEAD_ROWS, place, say(key, language), "head")
    sheet.freeze_panes(HEAD_ROWS + 1, 0)
    sheet.repeat_rows(HEAD_ROWS)
    for at, row in enumerate(rows, HEAD_ROWS + 1):
        cells = _cells(row, language)
        if isinstance(row, TaskRow):
            sheet.set_row(
                at, row_height((words, width) for (words, _), (_, width) in zip(cells, _HEADERS, strict=True))
            )
        for place, (words, look) in enumerate(cells):
            book.put(sheet, at, place, words, look)
    sheet.autofilter(HEAD_ROWS, 0, HEAD_ROWS + len(rows), len(_HEADERS) - 1)


def _cells(row: HeadingRow | TaskRow, language: Language) -> tuple[tuple[str, str], ...]:
    if isinstance(row, HeadingRow):
        look = f"group_{min(row.depth, 2)}"
        return ((row.words, look), *((("", look),) * (len(_HEADERS) - 1)))
    task = row.task
    text, center, address = LOOKS if task.operated else HALTED_LOOKS
    return (
        ("–" if row.number is None else str(row.number), center),
        (task.text, text),
        (say(f"kind_{task.kind.value}", language), center),
        (task.path, address),
        (row.note, text),
    )
