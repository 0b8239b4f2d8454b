"""Where the cells of a row stand when merged cells are missing from it.

The form tells only how many cells a row has. A cell alone is a group heading over all columns; an ordinal with a
heading ("II | NHÓM GIẢI PHÁP …") spans to the right; any other short row shares cells with the row above.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKS = re.compile(r"[*_]+")
_NUMBER = re.compile(r"^[\d.,/%\s-]+$")
_GROUP_ORDINAL = re.compile(r"^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$")
_ROWS_OF_A_PROFILE = 50
_MOST_COLUMNS_WEIGHED = 12
_LEAP = 0.7
"""What it costs to leave out columns between two cells: merged cells mostly stand at one end of a row."""
_MOST_ROWS_WEIGHED = 3_000
"""Beyond both, short rows are set to the left (a hostile file, no plan)."""


@dataclass(slots=True)
class Place:
    """The columns and rows of a cell; not frozen, for a later row may lengthen it."""

    column: int
    column_span: int = 1
    row_span: int = 1


def place_rows(rows: Sequence[Sequence[str]], columns: int) -> list[list[Place]]:
    """Find the columns of all cells of a table.

    Args:
        rows: the texts of the cells of each row.
        columns: how many columns the table has.
    Returns:
        For each row a place for each of its cells, left to right.
    """
    profile = _profile(rows, columns)
    header_rows = 2 if len(rows[0]) < columns and len(rows[0]) > 1 else 1
    places: list[list[Place]] = []
    owners: list[Place | None] = [None] * columns
    for number in range(len(rows)):
        placed = _place_row(rows, number, profile)
        if number >= header_rows:
            _share_with_row_above(placed, owners)
        places.append(placed)
    return places


def _share_with_row_above(placed: Sequence[Place], owners: list[Place | None]) -> None:
    """Let the cells above reach down into the columns that a row leaves out.

    Args:
        placed: the cells of the row.
        owners: for each column the cell that stands in it; brought up to date.
    """
    covered = {column for place in placed for column in range(place.column, place.column + place.column_span)}
    for column, owner in enumerate(owners):
        if owner is not None and column not in covered and owner.column_span == 1:
            owner.row_span += 1
    for place in placed:
        owners[place.column : place.column + place.column_span] = [place] * place.column_span


def _place_row(rows: Sequence[Sequence[str]], number: int, profile: Sequence[_Column]) -> list[Place]:
    row, columns = rows[number], len(profile)
    if len(row) >= columns:
        return [Place(min(column, columns - 1)) for column in range(len(row))]
    if len(row) == 1:
        return [Place(0, columns)]
    if len(row) == 2 and _is_group(row):
        return [Place(0), Place(1, columns - 1)]
    if number == 0:
        return _header(rows, columns)
    if number == 1 and len(rows[0]) < columns:
        return _second_header(rows, columns)
    if columns > _MOST_COLUMNS_WEIGHED or number > _MOST_ROWS_WEIGHED:
        return [Place(column) for column in range(len(row))]
    return [Place(column) for column in _likeliest_columns(row, profile)]


def _plain(text: str) -> str:
    return _MARKS.sub("", text).strip()


def _is_group(row: Sequence[str]) -> bool:
    ordinal, heading = _plain(row[0]), _plain(row[1])
    emphasised = row[1].strip().startswith("**") or (heading.isupper() and len(heading) > 3)
    return bool(_GROUP_ORDINAL.match(ordinal)) or (len(ordinal) <= 5 and emphasised)


def _header(rows: Sequence[Sequence[str]], columns: int) -> list[Place]:
    """The upper of two header rows: one of its cells lies over those of the lower, the others reach down."""
    row = rows[0]
    missing = columns - len(row)
    lower = rows[1] if len(rows) > 1 else ()
    if not 0 < len([text for text in lower if text]) <= missing + 1:
        return [Place(column, 1 if column < len(row) - 1 else missing + 1) for column in range(len(row))]
    wide = _parent(row, [_plain(text) for text in lower if text])
    places: list[Place] = []
    column = 0
    for at in range(len(row)):
        span = missing + 1 if at == wide else 1
        places.append(Place(column, span, 1 if at == wide else 2))
        column += span
    return places


_PARENTS = tuple(
    (re.compile(below, re.IGNORECASE), re.compile(above, re.IGNORECASE))
    for below, above in (
        ("chủ trì|phối hợp|chủ quản", "cơ quan|đơn vị|phân công|thực hiện|trách nhiệm"),
        ("bắt đầu|kết thúc|quý|tháng|năm|giai đoạn|20[0-9][0-9]", "thời|tiến độ|lộ trình|giai đoạn|chỉ tiêu|kinh phí"),
        ("ngân sách|vốn|tổng|nguồn|trung ương|địa phương", "kinh phí|vốn|nguồn|dự toán"),
        ("^x$|^y$|kinh độ|vĩ độ", "tọa độ|toạ độ|vị trí"),
    )
)
"""(words of the lower header, words of the upper one that lies over them)."""


def _parent(upper: Sequence[str], lower: Sequence[str]) -> int:
    """Which cell of the upper header lies over the lower ones; the one before the last where no word tells."""
    for below, above in _PARENTS:
        if any(below.search(text) for text in lower):
            for at, text in enumerate(upper):
                if above.search(_plain(text)):
                    return at
    return max(0, len(upper) - 2)


def _second_header(rows: Sequence[Sequence[str]], columns: int) -> list[Place]:
    """The lower header row stands under the wide cell of the upper one; what is left over goes to its right."""
    wide = next((place.column for place in _header(rows, columns) if place.column_span > 1), 0)
    return [Place(min(wide + at, columns - 1)) for at in range(len(rows[1]))]


@dataclass(frozen=True, slots=True)
class _Column:
    """What the cells of a column look like."""

    length: float
    """Mean of the logarithm of their lengths."""
    numbers: float
    """Share of them that are numbers."""


def _profile(rows: Sequence[Sequence[str]], columns: int) -> list[_Column]:
    full = [row for row in rows if len(row) == columns][1 : _ROWS_OF_A_PROFILE + 1]
    profile: list[_Column] = []
    for column in range(columns):
        cells = [_plain(row[column]) for row in full]
        count = max(1, len(cells))
        numbers = sum(bool(_NUMBER.match(cell)) for cell in cells) / count
        profile.append(_Column(sum(math.log1p(len(cell)) for cell in cells) / count, numbers))
    return profile


def _likeliest_columns(row: Sequence[str], profile: Sequence[_Column]) -> list[int]:
    """Rising columns for the cells, each as like its column as can be (dynamic programming over the two)."""
    columns = len(profile)
    spare = columns - len(row)
    best: list[list[tuple[float, tuple[int, ...]]]] = [[(0.0, ())] * (columns + 1)]
    for at, text in enumerate(row):
        line: list[tuple[float, tuple[int, ...]]] = [(math.inf, ())] * (columns + 1)
        for column in range(at, at + spare + 1):
            before = best[-1][column]
            leap = _LEAP if before[1][-1:] != (column - 1,) and at else 0.0
            found = (before[0] + leap + _unlikeness(_plain(text), profile[column]), (*before[1], column))
            line[column + 1] = min(line[column], found)
        for column in range(at + spare + 2, columns + 1):
            line[column] = line[column - 1]
        best.append(line)
    return list(best[-1][columns][1])


def _unlikeness(text: str, column: _Column) -> float:
    number = 1.0 if _NUMBER.match(text) else 0.0
    return abs(math.log1p(len(text)) - column.length) + 2.0 * abs(number - column.numbers)
