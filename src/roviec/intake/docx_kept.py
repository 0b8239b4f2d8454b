"""Content controls of a Word file that keep the address of a parent's clause, as ``roviec draft`` writes them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from roviec.intake.docx_names import KIND, VAL, children, is_on
from roviec.model.address_tag import path_of
from roviec.source import KeptAddress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from roviec.source import SourceLine

_MOST: Final = 10_000
"""Addresses of one file; what a plan gives to a body is some hundreds."""


class Control(NamedTuple):
    """A content control with an address."""

    path: str
    is_vacant: bool
    """It shows the words that Word puts where nothing was written."""


def control_of(element: _Element) -> Control | None:
    """What a ``w:sdt`` keeps; None for a control of any other use.

    The title stands in for the tag: LibreOffice up to 7.4 saves the one and loses the other.
    """
    for child in element:
        if KIND.get(child.tag) == "sdtPr":
            found = children(child)
            names = (found[name].get(VAL) or "" for name in ("tag", "alias") if name in found)
            path = next((path for name in names if (path := path_of(name))), None)
            vacant = found.get("showingPlcHdr")
            return Control(path, vacant is not None and is_on(vacant)) if path else None
    return None


class KeptLines:
    """Which lines stand in which control. Lines are counted from 0, in the order in which they are written."""

    def __init__(self) -> None:
        self._found: list[tuple[Control, int, int]] = []

    def open(self, control: Control, line: int) -> int:
        """Begin a control before a line; the result is the number by which it is closed."""
        if len(self._found) < _MOST:
            self._found.append((control, line, line))
            return len(self._found) - 1
        return _MOST

    def close(self, number: int, line: int) -> None:
        """End a control before a line."""
        if number < _MOST:
            control, first, _ = self._found[number]
            self._found[number] = (control, first, first if control.is_vacant else line)

    def addresses(self, lines: Sequence[SourceLine]) -> tuple[KeptAddress, ...]:
        """Every address with the stretch of the text from its first to its last line with words."""
        worded = [at for at, line in enumerate(lines) if line.text.strip()]
        return tuple(
            KeptAddress(control.path, _span(lines, worded, first, last)) for control, first, last in self._found
        )


def _span(lines: Sequence[SourceLine], worded: Sequence[int], first: int, last: int) -> tuple[int, int]:
    begin, end = bisect_left(worded, first), bisect_left(worded, last)
    if begin < end:
        return lines[worded[begin]].start, lines[worded[end - 1]].end
    at = lines[min(first, len(lines) - 1)].start if lines else 0
    return at, at
