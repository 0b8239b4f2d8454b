"""Tables: pipes out, the lines of a cell together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from roviec.lexicon.landmarks import POSITION, ends_alone, is_landmark
from roviec.lexicon.numbering import BULLETS, read_marker
from roviec.repair.lines import Line, take_out
from roviec.repair.paragraph import Paragraph
from roviec.repair.profile import BEFORE_NUMBER, dangles, first_word, is_closed

_PIPE = re.compile(r"^\s*\|[\s|:\-]*$")


class CellEdges(Struct, frozen=True):
    """How far the lines reach in the columns of each table, in characters and in points."""

    width: dict[tuple[int, int], int]
    right: dict[tuple[int, int], float]


def repair_pipes(lines: Sequence[Line]) -> list[Line]:
    """Take out the lines that hold nothing but the pipes of a table."""
    return [take_out(line, "table-pipe") if line.cell is None and _PIPE.match(line.text) else line for line in lines]


def measure_cells(lines: Sequence[Line]) -> CellEdges:
    """Read the edges off the lines in cells; keys are (table, column)."""
    width: dict[tuple[int, int], int] = {}
    right: dict[tuple[int, int], float] = {}
    for line in lines:
        if line.cell is not None and line.text:
            key = (line.cell.table, line.cell.column)
            width[key] = max(width.get(key, 0), line.width)
            right[key] = max(right.get(key, 0.0), line.box[2] if line.box else 0.0)
    return CellEdges(width, right)


def cell_continues(before: Paragraph, line: Line, edges: CellEdges) -> bool:
    """The line goes on in the sentence of the line before it, inside one cell."""
    last = before.tail.rpartition("\v")[2]
    if ends_alone(last) or is_landmark(line.text) or _is_signed(last, line.text):
        return False
    marker = read_marker(line.text)
    if last.endswith(";") and line.text[0].islower() and marker is None:
        return True
    if is_closed(last):
        return False
    if marker is not None:
        return marker.type not in BULLETS and bool(BEFORE_NUMBER.search(last))
    if line.text[0].islower() or dangles(last):
        return True
    return not before.whole and _is_full(before.last, line, edges)


def _is_signed(last: str, text: str) -> bool:
    """A name stands below its position, however narrow the column is: "GIÁM ĐỐC" / "Lê Văn Sơn"."""
    return last.isupper() and not text.isupper() and text[:1].isupper() and POSITION.match(last) is not None


def _is_full(before: Line, line: Line, edges: CellEdges) -> bool:
    if before.cell is None:
        return False
    key = (before.cell.table, before.cell.column)
    word = first_word(line.text)
    if before.box and edges.right[key]:
        letter = (before.box[2] - before.box[0]) / max(before.width, 1)
        return before.box[2] + letter * (word + 1) > edges.right[key]
    return before.width + 1 + word > edges.width[key]
