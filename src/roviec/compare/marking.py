"""Markers of two clauses: whether the number changed, or only the way it is written."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from roviec.lexicon.folding import squeeze
from roviec.lexicon.numbering import Marker, read_marker

_DIGITS: Final = 9
"""More are no number of a row."""


@lru_cache(maxsize=4096)
def _read(marker: str) -> Marker | None:
    return read_marker(f"{squeeze(marker)} A")


def ordinal_of(marker: str | None) -> int | None:
    """Its place in its sequence; None for a bullet and where there is no marker."""
    if marker is None:
        return None
    if marker.isdecimal():  # of a row of a table
        return int(marker[:_DIGITS])
    read = _read(marker)
    return read.ordinal if read else None


def is_renumbered(old: str | None, new: str | None) -> bool:
    """Both count, and not the same: "2." and "3.", not "1." and "1)"."""
    before, after = ordinal_of(old), ordinal_of(new)
    return before is not None and after is not None and before != after


def is_restyled(old: str | None, new: str | None) -> bool:
    """The same place in the sequence, written in another way; or a bullet for a number."""
    if old is None or new is None:
        return old != new
    before, after = _read(old), _read(new)
    if before is None or after is None:
        return not (old.isdecimal() and new.isdecimal()) and squeeze(old) != squeeze(new)
    return (before.type, before.punctuation) != (after.type, after.punctuation)
