"""The steps of repair, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from roviec.model.options import Options
from roviec.model.repaired import Repaired
from roviec.repair.assemble import assemble, is_set_apart
from roviec.repair.cells import repair_pipes
from roviec.repair.columns import repair_columns
from roviec.repair.debris import repair_debris
from roviec.repair.joins import repair_joins
from roviec.repair.letters import repair_letters
from roviec.repair.lines import Line, line_from_source, take_out
from roviec.repair.marks import repair_marks
from roviec.repair.misread_numbers import repair_misread_numbers
from roviec.repair.scanned_numbers import repair_scanned_numbers
from roviec.repair.scanned_numerals import repair_scanned_numerals
from roviec.repair.scanned_tones import repair_scanned_tones
from roviec.repair.spaces import repair_spaces
from roviec.source import Region, Source

Step = Callable[[Sequence[Line]], Sequence[Line]]


def _each(repair_line: Callable[[Line], Line]) -> Step:
    def step(lines: Sequence[Line]) -> list[Line]:
        return [repair_line(line) for line in lines]

    return step


class For(Enum):
    """Sources that a step is for."""

    ALL = "all"
    TEXT_FORMS = "text forms"
    SCANS = "scans"


STEPS: tuple[tuple[Step, For], ...] = (
    (_each(repair_letters), For.ALL),  # before anything that reads words
    (repair_marks, For.ALL),  # before columns and spaces: a mark may stand alone between two of them
    (
        repair_columns,
        For.TEXT_FORMS,
    ),  # before spaces: the gaps between columns are white space, which the next steps squeeze
    (repair_pipes, For.TEXT_FORMS),
    (_each(repair_spaces), For.ALL),
    (repair_scanned_numbers, For.SCANS),
    (repair_scanned_numerals, For.SCANS),
    (repair_scanned_tones, For.SCANS),
    (repair_misread_numbers, For.ALL),  # before joins: only the next number of its style is believed there
    (repair_debris, For.ALL),  # before joins: a page number stands in the middle of a sentence
    (repair_joins, For.ALL),  # last: it needs every line as its reader sees it
)
"""Each step with the sources that it is for. A step gives the lines again; what it takes out keeps its record."""


def repair(source: Source, options: Options) -> Repaired:
    """Make the text of a document whole again.

    Returns:
        The text with the map back: every character of the source stands in a run, changed, taken out or the same.
    """
    del options
    lines: Sequence[Line] = _begin(source)
    wanted = {For.ALL}
    if source.text_form:
        wanted.add(For.TEXT_FORMS)
    if source.recognised:
        wanted.add(For.SCANS)
    for step, sources in STEPS:
        if sources in wanted:
            lines = step(lines)
    return assemble(source, lines)


def _begin(source: Source) -> list[Line]:
    out: list[Line] = []
    notes: list[Line] = []
    blanks = 0
    for source_line in source.lines:
        if not source_line.text.strip() and not source_line.inserts and source_line.cell is None:
            blanks += 1
            if source_line.text:
                out.append(take_out(line_from_source(source_line, 0), "spaces"))
            continue
        line = line_from_source(source_line, blanks)
        blanks = 0
        if is_set_apart(line.region):
            line = take_out(line, "running-head")
        (notes if line.region is Region.FOOTNOTE else out).append(line)
    return [*out, *notes]
