"""Roman numbers inside the sentences of a scan: "khóa XITI" is "khóa XIII", "quý H/2026" is "quý II/2026".

Told by their vocabulary: a word that Roman numbers follow, or strokes that are no word of Vietnamese.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from roviec.lexicon.numbering import roman, to_roman
from roviec.repair.lines import Edit, Line, apply_edits

_BEFORE: Final = (
    r"(?:khóa|khoá|lần\s+thứ|kỳ\s+họp\s+thứ|thế\s+kỷ|quý|phần|mục|chương|phụ\s+lục|đợt|giai\s+đoạn|cấp|hạng|nhóm|loại)"
)
_AFTER_WORD: Final = re.compile(
    rf"(?<!\w)(?i:{_BEFORE})\s+(?P<number>(?=[IVXl1|]*[HTLUl|!]|[VX]+1|I1|1I)[IVXHTLUl1|!]{{1,6}})(?![\w(])"
)
_ALONE: Final = re.compile(r"(?<![\w-])(?P<number>X(?=[IVXHTl1|!]*[HTl1|!])[IVXHTl1|!]{2,5})(?![\w-])")
_STROKES: Final = str.maketrans({"H": "II", "U": "II", "T": "I", "L": "I", "l": "I", "1": "I", "|": "I", "!": "I"})
_MOST: Final = 39


def repair_scanned_numerals(lines: Sequence[Line]) -> list[Line]:
    """Give Roman numbers in the sentences of a scan their strokes again."""
    return [apply_edits(line, _edits(line.text)) if line.text else line for line in lines]


def _edits(text: str) -> list[Edit]:
    found: dict[int, Edit] = {}
    for pattern, sure in ((_AFTER_WORD, True), (_ALONE, False)):
        for match in pattern.finditer(text):
            meant = _meant(match["number"], sure=sure)
            if meant is not None and meant != match["number"]:
                start, end = match.span("number")
                found.setdefault(start, Edit(start, end, meant, "glyph"))
    return [found[start] for start in sorted(found)]


def _meant(shown: str, *, sure: bool) -> str | None:
    """The Roman number that was printed; after a word that asks for one, a stroke too many is left out."""
    strokes = shown.translate(_STROKES)
    loose = sure or "HH" not in shown  # "XHH" is an abbreviation
    for text in (strokes, strokes.replace("IIII", "III")) if loose else (strokes,):
        value = roman(text)
        if value is not None and value <= _MOST:
            return to_roman(value)
    return None
