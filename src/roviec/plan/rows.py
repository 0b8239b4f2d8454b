"""Tasks in tables of assigned work: a row a task, its columns by their roles."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from msgspec.structs import replace

from roviec.lexicon.columns import MARK, STARTS
from roviec.lexicon.labels import LabelRole
from roviec.lexicon.matching import lower_same_length
from roviec.model.outlined import Cell, ColumnRole, Node
from roviec.model.task import TaskKind
from roviec.plan.assignments import find_assignments
from roviec.plan.bodies import Body, but_partners, find_coordinating, split_bodies
from roviec.plan.body_headings import heading_bodies
from roviec.plan.deadlines import is_time
from roviec.plan.drafts import Context, Draft, Due, kind_of
from roviec.plan.forms import ReadDue, Words, split_products
from roviec.plan.labels import read_labels
from roviec.plan.sentences import shift

_NOTHING = re.compile(r"^(?:[\s\-–—.…/]*|\s*không(?: có)?[\s.]*)$", re.IGNORECASE)
_DITTO = re.compile(r"[\s\-–]*(?:nt|n/t|như trên|\"|”|″|〃|''|//)[\s\-–.]*", re.IGNORECASE)
"""A cell that says what the one above it says."""
_UNIT = re.compile(r"\b(?:tháng|quý)\b")
_BARE_NUMBER = re.compile(
    r"\s{0,4}(?:\d{1,2}|[IV]{1,3})(?:\s?(?:,|-|–|và|đến)\s?(?:\d{1,2}|[IV]{1,3})){0,5}(?:\s?/\s?\d{4})?\s{0,4}"
)
_NUMBER = re.compile(r"(?<!/)\b(?:\d{1,2}|[IV]{1,3})\b")
_BOTH = re.compile(r"(?:chủ trì|thực hiện|đầu mối|phụ trách).*phối hợp")
"""A header of leads and partners in one column."""
_NEXT_PARTNER = re.compile(r"\s*/\s*(?=[A-ZĐÀ-ỸƯƠĂÂÊÔ])|;|\v")
_YEAR_ABOVE = re.compile(r"(?P<year>năm \d{4})\s+(?P<part>.+)")
_SHORT_MONTH = re.compile(r"\bt\.?\s?(?=\d{1,2}\b)")
_BARE_YEAR = re.compile(r"(?<!năm )(?<![/\-] )(?<![/\-])(?=20\d\d$)")
_TASK_ROLES = frozenset({ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.DEADLINE, ColumnRole.PRODUCT})


def is_work_table(table: Node) -> bool:
    """The table says what is to be done, and by whom, by when or with what result."""
    roles = {column.role for column in table.columns}
    return ColumnRole.WORK in roles and bool(roles & {ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.DEADLINE})


def read_rows(table: Node, context: Context, words: Words, read_due: ReadDue) -> Iterator[Draft]:
    """Drafts of a table's tasks; a row that only names a group of rows has none."""
    if not is_work_table(table):
        return
    period: Due | None = None
    owners: tuple[Body, ...] = ()
    for row in _without_dittos(table):
        cells = _by_role(table, row)
        work = [cell for cell in cells.get(ColumnRole.WORK, []) if not _NOTHING.match(cell.text)]
        if not work or _is_group(table, row, cells):
            period = _period_of_group(row, words, read_due)
            owners = _owners_of_group(row, words)
            continue
        inherited = replace(context, due=period or context.due, leads=owners or context.leads)
        yield _draft(table, row, work[-1], cells, inherited, words, read_due)


def _without_dittos(table: Node) -> Iterator[Node]:
    """The rows, with the cell above in place of each "nt", "Như trên" and "〃"."""
    above: dict[int, Cell] = {}
    for row in table.children:
        cells = tuple(above.get(cell.column, cell) if _DITTO.fullmatch(cell.text) else cell for cell in row.cells)
        above.update((cell.column, cell) for cell in cells)
        yield row if cells == row.cells else dataclasses.replace(row, cells=cells)


def _period_of_group(row: Node, words: Words, read_due: ReadDue) -> Due | None:
    """A row that names a time and nothing else ("Quý I/2026") holds for the rows below it, to the next such row."""
    told = [cell for cell in row.cells if cell.from_row is None and not _NOTHING.match(cell.text)]
    if not told or len(told) > 2 or not is_time(told[-1].text):
        return None
    return read_due(words(told[-1].span), told[-1].span[0], row.path)


def _owners_of_group(row: Node, words: Words) -> tuple[Body, ...]:
    """A row that names bodies and nothing else ("I | SỞ Y TẾ") holds for the rows below it that name no lead."""
    told = [cell for cell in row.cells if cell.from_row is None and not _NOTHING.match(cell.text)]
    if not told or len(told) > 2:
        return ()
    return shift(heading_bodies(words(told[-1].span)), told[-1].span[0])


def _by_role(table: Node, row: Node) -> dict[ColumnRole, list[Cell]]:
    found: dict[ColumnRole, list[Cell]] = {}
    for cell in row.cells:
        if cell.column < len(table.columns):
            found.setdefault(table.columns[cell.column].role, []).append(cell)
    return found


def _is_group(table: Node, row: Node, cells: dict[ColumnRole, list[Cell]]) -> bool:
    told = [cell for role in _TASK_ROLES for cell in cells.get(role, []) if not _NOTHING.match(cell.text)]
    if told:
        return False
    ordinal = " ".join(cell.text for cell in cells.get(ColumnRole.ORDINAL, []))
    own = [cell for cell in row.cells if cell.from_row is None and not _NOTHING.match(cell.text)]
    return len(own) <= 2 and (len(table.columns) > 2 or not ordinal.strip(" .").isdigit())


def _due(cell: Cell, row: Node, headers: tuple[str, ...], words: Words, read_due: ReadDue) -> Due | None:
    """Read a cell of time; a bare number under "Tháng" or "Quý" is read with that word and keeps its own text."""
    text, at = words(cell.span), cell.span[0]
    unit = _UNIT.search(headers[cell.column]) if _BARE_NUMBER.fullmatch(text) else None
    if unit is None:
        return read_due(text, at, row.path)
    due = read_due(_NUMBER.sub(rf"{unit[0]} \g<0>", text), at, row.path)
    own = text.strip()
    begin = at + text.index(own)
    return replace(due, found=replace(due.found, text=own), span=(begin, begin + len(own))) if due else None


def _timed(table: Node, row: Node, cells: dict[ColumnRole, list[Cell]], words: Words, read_due: ReadDue) -> Due | None:
    """When the work of a row ends, and where another column tells it, when it begins."""
    headers = tuple(lower_same_length(column.header) for column in table.columns)
    timed = [cell for cell in cells.get(ColumnRole.DEADLINE, []) if cell.text.strip()]
    marked = [cell for cell in timed if MARK.fullmatch(cell.text)]
    if marked and len(marked) == len(timed):
        return _marked(table, row, marked, headers, read_due)
    due = next(filter(None, (_due(cell, row, headers, words, read_due) for cell in timed)), None)
    starts = [cell for cell in cells.get(ColumnRole.NOTE, []) if STARTS.search(headers[cell.column])]
    begun = read_due(words(starts[0].span), starts[0].span[0], row.path) if starts and due else None
    if due is None or begun is None or due.found.start not in (None, due.found.end):
        return due
    return replace(due, found=replace(due.found, start=begun.found.start or begun.found.end))


def _marked(table: Node, row: Node, marked: list[Cell], headers: tuple[str, ...], read_due: ReadDue) -> Due | None:
    """Marks under "Tháng 5", "Tháng 6": the work begins with the first of these periods and ends with the last."""
    dues = [read_due(_period(headers[cell.column]), cell.span[0], row.path) for cell in marked]
    first, last = dues[0], dues[-1]
    if first is None or last is None:
        return None
    told = [table.columns[cell.column].header for cell in marked]
    text = ", ".join(dict.fromkeys(told))
    found = replace(last.found, text=text, start=first.found.start or last.found.start)
    return replace(last, found=found, span=(marked[0].span[0], marked[-1].span[1]))


def _period(header: str) -> str:
    """The period that a header names, as running text says it: "thời gian (tháng) 5", "năm 2026 quý i", "t5"."""
    words = _SHORT_MONTH.sub("tháng ", header.replace("(", " ").replace(")", " ").strip(" .:*"))
    above = _YEAR_ABOVE.search(words)
    return f"{above['part']} {above['year']}" if above else _BARE_YEAR.sub("năm ", words)


def _named(text: str, *, both: bool) -> tuple[tuple[Body, ...], tuple[Body, ...]]:
    """Leads and partners that a cell of leads names; with ``both`` its column is for the two, the lead first."""
    if _NOTHING.match(text):
        return (), ()
    _, labels = read_labels(text)
    of_role = {
        role: tuple(body for label in labels if label.role is role for body in _labelled(label.value, label.span[0]))
        for role in (LabelRole.LEAD, LabelRole.EXECUTING, LabelRole.COORDINATING)
    }
    if any(of_role.values()):
        return of_role[LabelRole.LEAD] or of_role[LabelRole.EXECUTING], of_role[LabelRole.COORDINATING]
    assignments = find_assignments(text)
    if assignments:
        partners = find_coordinating(text)
        return but_partners(tuple(body for found in assignments for body in found.leads), partners), partners
    if not both:
        return split_bodies(text, cell=True), ()
    cut = _NEXT_PARTNER.search(text)
    leads = split_bodies(text[: cut.start()] if cut else text, cell=True)
    if cut is None:
        return leads[:1], leads[1:]
    return leads, shift(split_bodies(text[cut.end() :].replace("/", ";"), cell=True), cut.end())


def _labelled(value: str, at: int) -> tuple[Body, ...]:
    return () if _NOTHING.match(value) else shift(split_bodies(value, cell=True), at)


def _draft(
    table: Node,
    row: Node,
    work: Cell,
    cells: dict[ColumnRole, list[Cell]],
    context: Context,
    words: Words,
    read_due: ReadDue,
) -> Draft:
    leads: tuple[Body, ...] = ()
    together: tuple[Body, ...] = ()
    for cell in cells.get(ColumnRole.LEAD, []):
        both = _BOTH.search(lower_same_length(table.columns[cell.column].header)) is not None
        named, partners = _named(words(cell.span), both=both)
        leads += shift(named, cell.span[0])
        together += shift(partners, cell.span[0])
    for cell in cells.get(ColumnRole.COORDINATING, []):
        if not _NOTHING.match(cell.text):
            together += shift(split_bodies(words(cell.span), cell=True), cell.span[0])
    due = _timed(table, row, cells, words, read_due)
    products = tuple(
        Body(part, (cell.span[0] + start, cell.span[0] + start + len(part)))
        for cell in cells.get(ColumnRole.PRODUCT, [])
        if not _NOTHING.match(cell.text)
        for start, part in split_products(words(cell.span))
    )
    leads = leads or context.leads
    kind = kind_of(context.role, leads)
    return Draft(
        path=row.path,
        kind=kind or TaskKind.MEASURE,
        span=work.span,
        line=row.line,
        leads=leads,
        coordinating=together,
        executing=(),
        due=due or context.due,
        products=products,
        rule="table",
        own_due=due is None and ColumnRole.DEADLINE not in cells,
    )
