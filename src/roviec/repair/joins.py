"""Joins: wrapped lines made whole paragraphs, headings and sentences that a page break cut made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from roviec.repair.cells import CellEdges, cell_continues, measure_cells
from roviec.repair.continuing import Reading, continues, goes_on_in_number
from roviec.repair.lines import Line
from roviec.repair.paragraph import Paragraph, begin
from roviec.repair.profile import loosen, measure

_HYPHEN_AT_END = re.compile(r"[A-ZĐ\d][-/]$")
_LAST = 2
"""Characters at the end of a paragraph that the pattern looks at."""


def repair_joins(lines: Sequence[Line]) -> list[Line]:
    """Join the lines of each paragraph; what was taken out between two halves keeps its record."""
    lines = loosen(lines)
    reading = Reading(measure(lines))
    edges = measure_cells(lines)
    out: list[Line] = []
    taken: list[Line] = []
    paragraph: Paragraph | None = None
    blanks = 0
    for given in lines:
        if not given.text:
            blanks += not given.pieces
            taken.append(given)
            continue
        line = replace(given, blanks=given.blanks + blanks) if blanks else given
        if reading.profile.exact and any(other.pieces for other in taken):
            line = replace(line, blanks=0)  # around a page number blank lines part nothing; the wrap tells
        glue = _glue(paragraph, line, reading, edges) if paragraph else None
        if paragraph is not None and glue is not None:
            paragraph.add(line, glue, taken)
        else:
            out.extend([paragraph.finish(), *taken] if paragraph else taken)
            paragraph = begin(line)
            if line.cell is None:
                reading.note(paragraph.marker)
        taken, blanks = [], 0
    return [*out, *([paragraph.finish()] if paragraph else []), *taken]


def _glue(before: Paragraph, line: Line, reading: Reading, edges: CellEdges) -> str | None:
    """What stands for the line break between a paragraph and its next line; None where a new paragraph begins."""
    if before.first.region is not line.region or before.first.cell != line.cell:
        return None
    if line.cell is not None:
        return _space(before, line) if cell_continues(before, line, edges) else "\v"
    return _space(before, line) if continues(before, line, reading) else None


def _space(before: Paragraph, line: Line) -> str:
    """None inside a document number that the wrap cut ("57-" / "NQ/TW", "NĐ" / "-CP", "2021-" / "2030")."""
    cut = before.tail.endswith(("-", "/")) and _HYPHEN_AT_END.search(before.tail[-_LAST:])
    return (
        "" if (cut and (line.text[0].isupper() or line.text[0].isdigit())) or goes_on_in_number(before, line) else " "
    )
