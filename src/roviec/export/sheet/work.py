"""The sheet of assigned work, which offices filter, print, fill in and send back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name

from roviec.errors import Language
from roviec.export.sheet.book import Book
from roviec.export.sheet.columns import COLUMNS, PLACES, Field
from roviec.export.sheet.heights import is_too_high, row_height
from roviec.export.sheet.labels import say
from roviec.export.sheet.masthead import HEAD_ROWS, put_masthead
from roviec.export.sheet.rows import WORK, HeadingRow, TaskRow, cells_of, work_rows
from roviec.export.sheet.validation import refuse_entries, validate_days, validate_states
from roviec.lexicon.progress import DONE, word_for
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

HEADER_ROW = HEAD_ROWS + 1
"""0-based; one row of totals stands between the head and the table."""
SPARE_ROWS = 50
"""Below the last row, ready for what people add."""
_FILLED = tuple(column.field for column in COLUMNS if column.filled_in)
_LAST_SEEN = max(place for place, column in enumerate(COLUMNS) if not column.hidden)
_WIDTHS = {column.field: column.width for column in COLUMNS}
_DEEPEST_LOOK = 2
_HEADING_POINTS = 19
_ROOM = 2
"""Lines in the cells that people fill in."""


def put_work(book: Book, plan: Plan, language: Language) -> None:
    """Write the sheet."""
    sheet = book.add_sheet(say("work_sheet", language))
    put_masthead(book, sheet, plan, title=say("work_title", language), last=_LAST_SEEN, language=language)
    _put_totals(book, sheet, plan, language)
    _put_header(book, sheet, language)
    rows = list(work_rows(plan, language))
    writer = _Rows(book, sheet, plan.outlined.repaired.source.sha256, language)
    for at, row in enumerate(rows, HEADER_ROW + 1):
        writer.put(at, row)
    if not rows:
        book.put(sheet, HEADER_ROW + 1, PLACES[Field.WORK], say("nothing", language), "text")
    last = HEADER_ROW + max(len(rows), 1)
    sheet.autofilter(HEADER_ROW, 0, last, len(COLUMNS) - 1)
    _mark_overdue(book, sheet, last, language)
    for field, first, end, halted in _stretches(rows, last + SPARE_ROWS):
        _validate(sheet, field, first, end, halted=halted, language=language)


def _put_totals(book: Book, sheet: Worksheet, plan: Plan, language: Language) -> None:
    work = [task for task in plan.tasks if task.kind in WORK]
    operated = [task for task in work if task.operated]
    assigned = sum(task.kind is TaskKind.ASSIGNED for task in operated)
    halted = len(work) - len(operated)
    words = " ".join(
        (
            say("totals", language, n=len(operated), assigned=assigned, measures=len(operated) - assigned),
            say("halted_total" if halted else "none_halted", language, n=halted),
            say("fill_in", language),
        )
    )
    sheet.set_row(HEAD_ROWS, 34)
    sheet.merge_range(HEAD_ROWS, 0, HEAD_ROWS, _LAST_SEEN, "", book.look("total"))
    book.put(sheet, HEAD_ROWS, 0, words, "total")


def _put_header(book: Book, sheet: Worksheet, language: Language) -> None:
    sheet.set_row(HEADER_ROW, 36)
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, column.width, None, {"hidden": column.hidden})
        book.put(sheet, HEADER_ROW, place, column.header(language), "head_fill" if column.filled_in else "head")
    sheet.freeze_panes(HEADER_ROW + 1, PLACES[Field.LEAD])
    sheet.repeat_rows(HEADER_ROW)
    sheet.set_footer(f'&R&"Times New Roman"&10{say("page", language)}')


@dataclass(frozen=True, slots=True)
class _Rows:
    """What every row is written with."""

    book: Book
    sheet: Worksheet
    sha256: str
    language: Language

    def put(self, at: int, row: HeadingRow | TaskRow) -> None:
        if isinstance(row, HeadingRow):
            self._put_heading(at, row)
        else:
            self._put_task(at, row)

    def _put_heading(self, at: int, row: HeadingRow) -> None:
        # Not merged: a filter or a sort over merged cells fails. Words run over the empty cells beside them.
        look = f"group_{min(row.depth, _DEEPEST_LOOK)}"
        self.sheet.set_row(at, _HEADING_POINTS)
        self.book.put(self.sheet, at, 0, row.words, look)
        for place in range(1, len(COLUMNS)):
            self.book.put(self.sheet, at, place, "", look)

    def _put_task(self, at: int, row: TaskRow) -> None:
        task = row.task
        cut = say("cut", self.language, path=task.path)
        cells = cells_of(row, self.sha256)
        self.sheet.set_row(at, row_height(((words, _WIDTHS[field]) for field, words in cells.items()), least=_ROOM))
        for field, words in cells.items():
            look = _look(field, operated=task.operated)
            small = is_too_high(words, _WIDTHS[field])
            self.book.put(self.sheet, at, PLACES[field], words, look, cut=cut, small=small)
        self._put_due(at, task)
        for field in _FILLED:
            self.book.put(self.sheet, at, PLACES[field], "", _look(field, operated=task.operated))
        if row.number is not None:
            self.sheet.write_number(at, PLACES[Field.ORDINAL], row.number, self.book.look("center"))

    def _put_due(self, at: int, task: Task) -> None:
        look = _look(Field.DUE_ON, operated=task.operated)
        end = task.deadline.end if task.deadline else None
        # Days before 1900 are none to a spreadsheet; the words beside it say them.
        if end is None or end.year < 1901:
            self.book.put(self.sheet, at, PLACES[Field.DUE_ON], "", look)
        else:
            self.sheet.write_datetime(at, PLACES[Field.DUE_ON], end, self.book.look(look))


def _look(field: Field, *, operated: bool) -> str:
    if field in _FILLED:
        return "halted_fill" if not operated else "fill_day" if field is Field.DONE_ON else "fill"
    plain = {Field.DUE_ON: "day", Field.ORDINAL: "center", Field.CLAUSE: "address"}.get(field, "text")
    return plain if operated else "halted" if plain == "text" else f"halted_{plain}"


def _stretches(rows: list[HeadingRow | TaskRow], last: int) -> Iterator[tuple[Field, int, int, bool]]:
    """Runs of rows that take entries, and of rows that take none: a range each, so that the file stays small."""
    at = HEADER_ROW + 1
    for halted, run in groupby(rows, lambda row: isinstance(row, TaskRow) and not row.task.operated):
        end = at + len(list(run)) - 1
        for field in (*_FILLED, Field.DUE_ON):
            yield field, at, end, halted
        at = end + 1
    for field in (*_FILLED, Field.DUE_ON):
        yield field, at, last, False


def _validate(sheet: Worksheet, field: Field, first: int, last: int, *, halted: bool, language: Language) -> None:
    place = PLACES[field]
    if halted and field in _FILLED:
        refuse_entries(sheet, place, first, last, language)
    elif field is Field.STATE:
        validate_states(sheet, place, first, last, language)
    elif field in (Field.DONE_ON, Field.DUE_ON):
        validate_days(sheet, place, first, last, language)


def _mark_overdue(book: Book, sheet: Worksheet, last: int, language: Language) -> None:
    """The last day in bold red once it is past and nobody has called the work done."""
    due, state = (xl_col_to_name(PLACES[field]) for field in (Field.DUE_ON, Field.STATE))
    row = HEADER_ROW + 2
    done = word_for(DONE, language)
    sheet.conditional_format(
        HEADER_ROW + 1,
        PLACES[Field.DUE_ON],
        last,
        PLACES[Field.DUE_ON],
        {
            "type": "formula",
            "criteria": f'=AND(ISNUMBER(${due}{row}),${due}{row}<TODAY(),${state}{row}<>"{done}")',
            "format": book.mark(),
        },
    )
