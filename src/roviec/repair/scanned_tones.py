"""Hooks that the recognition of a scan took for acutes, in phrases with no other reading: "tố chức" is "tổ chức"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from roviec.lexicon.scan_tones import misread_phrases
from roviec.repair.lines import Edit, Line, apply_edits


def repair_scanned_tones(lines: Sequence[Line]) -> list[Line]:
    """Give the phrases of a scan their hooks again, each letter with its record."""
    return [apply_edits(line, _edits(line.text)) if line.text else line for line in lines]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    phrases = sorted(misread_phrases(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)")


def _edits(text: str) -> list[Edit]:
    low = text.lower()
    if len(low) != len(text):
        return []
    found: list[Edit] = []
    for match in _pattern().finditer(low):
        right = misread_phrases()[match.group()]
        for index, (was, now) in enumerate(zip(match.group(), right, strict=True), match.start()):
            if was != now:
                found.append(Edit(index, index + 1, now.upper() if text[index].isupper() else now, "glyph"))
    return found
