"""Tasks in tables of assigned work: a row a task, its columns by their roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from roviec.lexicon.matching import lower_same_length
from roviec.model.outlined import Cell, ColumnRole, Node
from roviec.model.task import TaskKind
from roviec.plan.assignments import find_assignments
from roviec.plan.bodies import Body, find_coordinating, split_bodies
from roviec.plan.drafts import Context, Draft, Due, kind_of
from roviec.plan.forms import ReadDue, Words, split_products
from roviec.plan.sentences import shift

_NOTHING = re.compile(r"^[\s\-–—.…/]*$")
_UNIT = re.compile(r"\b(?:tháng|quý)\b")
_BARE_NUMBER = re.compile(
    r"\s{0,4}(?:\d{1,2}|[IV]{1,3})(?:\s?(?:,|-|–|và|đến)\s?(?:\d{1,2}|[IV]{1,3})){0,5}(?:\s?/\s?\d{4})?\s{0,4}"
)
_NUMBER = re.compile(r"(?<!/)\b(?:\d{1,2}|[IV]{1,3})\b")
_TASK_ROLES = frozenset({ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.DEADLINE, ColumnRole.PRODUCT})


def is_work_table(table: Node) -> bool:
    """The table says what is to be done, and by whom, by when or with what result."""
    roles = {column.role for column in table.columns}
    return ColumnRole.WORK in roles and bool(roles & {ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.DEADLINE})


def read_rows(table: Node, context: Context, words: Words, read_due: ReadDue) -> Iterator[Draft]:
    """Drafts of a table's tasks; a row that only names a group of rows has none."""
    if not is_work_table(table):
        return
    headers = tuple(lower_same_length(column.header) for column in table.columns)
    for row in table.children:
        cells = _by_role(table, row)
        work = [cell for cell in cells.get(ColumnRole.WORK, []) if not _NOTHING.match(cell.text)]
        if not work or _is_group(table, row, cells):
            continue
        yield _draft(row, work[-1], cells, headers, context, words, read_due)


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


def _draft(
    row: Node,
    work: Cell,
    cells: dict[ColumnRole, list[Cell]],
    headers: tuple[str, ...],
    context: Context,
    words: Words,
    read_due: ReadDue,
) -> Draft:
    leads: tuple[Body, ...] = ()
    together: tuple[Body, ...] = ()
    for cell in cells.get(ColumnRole.LEAD, []):
        text = words(cell.span)
        assignments = find_assignments(text)
        named = (
            tuple(b for a in assignments for b in a.leads)
            if assignments
            else ()
            if _NOTHING.match(text)
            else split_bodies(text, cell=True)
        )
        leads += shift(named, cell.span[0])
        together += shift(find_coordinating(text), cell.span[0]) if assignments else ()
    for cell in cells.get(ColumnRole.COORDINATING, []):
        if not _NOTHING.match(cell.text):
            together += shift(split_bodies(words(cell.span), cell=True), cell.span[0])
    timed = (_due(cell, row, headers, words, read_due) for cell in cells.get(ColumnRole.DEADLINE, []))
    due = next((read for read in timed if read), None)
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
