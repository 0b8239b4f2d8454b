"""Titles without a marker: a bold line, a line in capitals or a short open line above the clauses that it heads."""

from __future__ import annotations

from collections.abc import Sequence

from roviec.lexicon.folding import fold
from roviec.lexicon.landmarks import ANNEX, TYPE_LINE, is_capitals
from roviec.lexicon.numbering import BULLETS, DOTTED, Marker, MarkerType
from roviec.lexicon.section_roles import ROLE_WORDS, SectionRole
from roviec.outline.levels import OpenClause
from roviec.outline.units import Unit

_MOST_WORDS = 20
_MOST_PLAIN_WORDS = 12
_INNER = BULLETS | DOTTED | {MarkerType.LETTER, MarkerType.BRACKET, MarkerType.BRACKET_LETTER}
"""Clauses that such a title never stands in, unless they announce it."""
_CLOSED = (".", ";", ",", "…", "!", "?", "/")

NO_MARKER = Marker("", MarkerType.UNMARKED, "", "", None, 0)
"""Stands for the marker that such a title has not."""


def is_unmarked_title(units: Sequence[Unit], index: int) -> bool:
    """Whether a unit without a marker is the title of what follows.

    Without bold or capitals only a short open line above a bullet is believed.
    """
    unit = units[index]
    following = units[index + 1] if index + 1 < len(units) else None
    if following is None or following.cells or following.note:
        return False
    capitals = is_capitals(unit.text)
    if TYPE_LINE.match(unit.text) or ANNEX.match(unit.text) or (capitals and unit.text.endswith(":")):
        return False  # "QUYẾT ĐỊNH:" orders what follows, "MẪU SỐ 01" begins a document
    if unit.bold or capitals:
        goes_on = following.marker is None and following.bold and following.text.endswith(_CLOSED)
        return _is_open_line(unit, _MOST_WORDS) and not goes_on
    return _is_plain_title(units, index) or (
        _role(unit.text) is not None
        and _is_open_line(unit, _MOST_PLAIN_WORDS)
        and _is_closed(units, index)
        and index + 2 < len(units)
        and _is_plain_title(units, index + 1)
    )


def _is_plain_title(units: Sequence[Unit], index: int) -> bool:
    unit, following = units[index], units[index + 1]
    above_bullet = following.marker is not None and following.marker.type in BULLETS
    return (
        above_bullet
        and _is_open_line(unit, _MOST_PLAIN_WORDS)
        and not unit.text.endswith(":")
        and _is_closed(units, index)
    )


def _is_open_line(unit: Unit, most_words: int) -> bool:
    """A short line without a marker that begins with a capital and that nothing closes."""
    if unit.marker is not None or unit.cells or unit.text.rstrip().endswith(_CLOSED):
        return False
    return unit.text[:1].isupper() and len(unit.text.split()) <= most_words


def _is_closed(units: Sequence[Unit], index: int) -> bool:
    """The paragraph before a line is over, or is a title itself."""
    if index == 0 or units[index - 1].text.rstrip().endswith((".", ";", ":", "!", "?")):
        return True
    return _is_open_line(units[index - 1], _MOST_PLAIN_WORDS)


def depth_of_title(unit: Unit, stack: Sequence[OpenClause], *, fresh: bool) -> int:
    """How many of the open clauses stay open above an unmarked title.

    Args:
        unit: the title.
        stack: the open clauses, the outermost first.
        fresh: the innermost open clause has nothing below it yet.
    """
    if not stack:
        return 0
    if fresh and stack[-1].invites:
        return len(stack)
    open_titles = [depth for depth, clause in enumerate(stack) if clause.marker.type is MarkerType.UNMARKED]
    if open_titles:
        return open_titles[0] if _role(unit.text) else open_titles[-1]
    return next((depth for depth, clause in enumerate(stack) if clause.marker.type in _INNER), len(stack))


def _role(title: str) -> SectionRole | None:
    words = fold(title)
    return next((role for role, pattern in ROLE_WORDS if pattern.search(words)), None)
