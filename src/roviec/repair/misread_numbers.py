"""Roman numbers of sections that a reader of scans took for other letters: "HI." between "II." and "IV."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from roviec.lexicon.numbering import MarkerType, read_marker
from roviec.repair.lines import Edit, Line, apply_edits

_MISREAD = re.compile(r"\s*(?P<number>(?=[IHl1|]{0,3}[Hl|])[IHl1|]{1,4})(?P<sign>[.\-/])(?=\s+\S)")
_STROKES = str.maketrans({"H": "II", "l": "I", "1": "I", "|": "I"})
_MOST = 3
"""Strokes: I, II, III."""


def repair_misread_numbers(lines: Sequence[Line]) -> list[Line]:
    """Give a misread number its strokes again, where it is the one that is missing in the sequence of sections."""
    if not any(_MISREAD.match(line.text) for line in lines):
        return list(lines)
    places = [(index, _ordinal(line.text)) for index, line in enumerate(lines) if line.cell is None]
    sections = [(index, ordinal) for index, ordinal in places if ordinal]
    missing: dict[int, int] = {}
    for (before, first), (after, last) in pairwise([*sections, (len(lines), 0)]):
        for index in range(before + 1, after):
            found = _MISREAD.match(lines[index].text) if lines[index].cell is None else None
            strokes = found["number"].translate(_STROKES) if found else ""
            if len(strokes) == first + 1 <= _MOST and last in (0, first + 2):
                missing[index] = first + 1
                break
    return [_mended(line) if index in missing else line for index, line in enumerate(lines)]


def _ordinal(text: str) -> int:
    marker = read_marker(text.lstrip())
    return marker.ordinal or 0 if marker and marker.type is MarkerType.ROMAN else 0


def _mended(line: Line) -> Line:
    found = _MISREAD.match(line.text)
    assert found is not None
    start, end = found.span("number")
    return apply_edits(line, [Edit(start, end, found["number"].translate(_STROKES), "glyph")])
