"""The ordinal column of a table jumps or repeats itself (cột số thứ tự của bảng không liên tục).

What it finds:
    In a table whose first column counts the rows: a number that is missing or stands twice. Each group of rows may
    begin again with 1; tables that number in two levels, or leave rows without a number, are left alone.
Why it matters:
    A row was lost or copied; with it somebody's work.
Example:
    1 | Cấp vắc xin   2 | Tập huấn   4 | Tổng kết
Better:
    1 | Cấp vắc xin   2 | Tập huấn   3 | Tổng kết
Source:
    Seen in published plans (tables of assigned work).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Cell, ColumnRole, Node, NodeKind

_NUMBER = re.compile(r"(\d{1,3})[.)]?$")
_SECOND_LEVEL = re.compile(r"\s{0,9}(?:[-+*]|\d{1,3}\.\d)")
_FEWEST = 3


def check(facts: Facts) -> Iterator[Hit]:
    """Each row whose number does not follow that of the row before it."""
    for node in facts.nodes:
        if node.kind is NodeKind.TABLE:
            yield from _in_table(node)


def _in_table(table: Node) -> Iterator[Hit]:
    column = next((at for at, column in enumerate(table.columns) if column.role is ColumnRole.ORDINAL), None)
    if column is None:
        return
    cells = tuple(_own(table, column))
    if not all(cell.text.strip() and not _SECOND_LEVEL.match(cell.text) for _, cell in cells):
        return
    counted = [(int(found[1]), cell, row) for row, cell in cells if (found := _NUMBER.match(cell.text.strip()))]
    if len(counted) < _FEWEST:
        return
    wrong = [(before, item) for before, item in pairwise(counted) if item[0] not in (before[0] + 1, 1)]
    # Where much of the column does not count, it is not a column that counts.
    if len(wrong) * 4 > len(counted):
        return
    for before, (number, cell, row) in wrong:
        yield Hit(cell.span, {"before": before[0], "after": number}, path=row.path)


def _own(table: Node, column: int) -> Iterator[tuple[Node, Cell]]:
    for row in table.children:
        for cell in row.cells:
            if cell.column == column and cell.from_row is None:
                yield row, cell


RULE = Rule(
    code="NB006",
    severity=Severity.WARNING,
    vi=Words(
        "Cột số thứ tự của bảng không liên tục: sau số {before} là số {after}.",
        "Kiểm tra dòng bị thiếu hoặc bị lặp, rồi đánh số lại.",
    ),
    en=Words(
        "The ordinal column of the table does not count on: {before} is followed by {after}.",
        "Look for a lost or doubled row, then number the rows again.",
    ),
    check=check,
)
