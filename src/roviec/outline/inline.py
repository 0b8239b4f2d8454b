"""Enumerations inside a sentence: "… gồm: (1) …; (2) …; (3) …"."""

from __future__ import annotations

import re

from roviec.lexicon.numbering import Marker, MarkerType, roman

_NUMBER = re.compile(r"(?<=[\s:;,.])\((?P<value>\d{1,2}|[ivx]{1,4})\)\s*(?=[^\s)])")
_FEWEST = 2


def find_inline(text: str) -> tuple[tuple[int, int, Marker], ...]:
    """Parts of an enumeration inside ``text``: (start, end, marker), in order; () where there is none.

    The numbers must count 1, 2, … without a gap, all Arabic or all small Roman.
    """
    if "(1)" not in text and "(i)" not in text:
        return ()
    found: list[tuple[int, int, Marker]] = []
    for match in _NUMBER.finditer(text):
        value = match["value"]
        digits = value.isdigit()
        ordinal = int(value) if digits else roman(value.upper())
        same_kind = not found or found[-1][2].value.strip("()").isdigit() == digits
        if same_kind and ordinal == len(found) + 1:
            kind = MarkerType.BRACKET if digits else MarkerType.BRACKET_LETTER
            marker = Marker(f"({value})", kind, ")", f"({value})", ordinal, match.end() - match.start())
            found.append((match.start(), match.end(), marker))
    if len(found) < _FEWEST:
        return ()
    ends = [start for start, _, _ in found[1:]] + [len(text)]
    return tuple((start, len(text[:end].rstrip()), marker) for (start, _, marker), end in zip(found, ends, strict=True))
