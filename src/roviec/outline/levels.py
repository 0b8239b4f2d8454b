"""Levels: where a marked clause belongs, from its style, its ordinal and the clauses that are open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from roviec.lexicon.numbering import BULLETS, DOTTED, Marker, MarkerType

_SECTION_LEVELS = frozenset(
    {
        MarkerType.PART,
        MarkerType.CHAPTER,
        MarkerType.NAMED_SECTION,
        MarkerType.NAMED_SUBSECTION,
        MarkerType.CAPITAL,
        MarkerType.ROMAN,
        MarkerType.ARTICLE,
    }
)
_DEEPEST = 20
"""Open clauses; deeper lists are flattened, whatever a hostile file asks for."""
_FREE = frozenset({MarkerType.STEP, MarkerType.NAMED_TASK})
"""Types that stand at any level: they go under whatever opens them."""


class OpenClause(Protocol):
    """A clause that may still get children."""

    @property
    def marker(self) -> Marker:
        """Its marker."""
        ...

    @property
    def invites(self) -> bool:
        """It is a title, or ends with a colon: a list is to follow."""
        ...


def depth_of(marker: Marker, stack: Sequence[OpenClause]) -> int:
    """How many of the open clauses stay open above a new one.

    Shape: ``stack`` goes from the outermost open clause to the innermost; 0 puts the new one at the top.
    """
    sibling = _sibling(marker, stack)
    if sibling is not None:
        return sibling
    if marker.type in DOTTED:
        prefix = _prefix(marker, stack)
        if prefix is not None:
            return prefix
    return _nest(marker, stack)


def _sibling(marker: Marker, stack: Sequence[OpenClause]) -> int | None:
    """Depth of the innermost open clause of the same style that this one follows."""
    for depth in range(len(stack) - 1, -1, -1):
        other = stack[depth].marker
        if not _same_style(marker, other):
            continue
        first_again = marker.ordinal == 1 and other.ordinal is not None and marker.type not in BULLETS
        if first_again and depth < len(stack) - 1 < _DEEPEST and stack[-1].invites:
            return len(stack)  # the numbers start again inside a list of its own
        return depth
    return None


def _same_style(marker: Marker, other: Marker) -> bool:
    if marker.type is not other.type:
        return False
    if marker.punctuation == other.punctuation:
        return True
    follows = other.ordinal is not None and marker.ordinal == other.ordinal + 1
    return follows or marker.type in DOTTED


def _prefix(marker: Marker, stack: Sequence[OpenClause]) -> int | None:
    """The marker "2.1." stands under "2.", "2.1.3" under "2.1"."""
    parent = marker.value.rpartition(".")[0]
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth].marker.value == parent:
            return depth + 1
    return None


def _nest(marker: Marker, stack: Sequence[OpenClause]) -> int:
    """A style that is not open: it begins a list under the innermost clause that may hold it."""
    first = marker.ordinal in (None, 1)
    depth = len(stack)
    while depth:
        top = stack[depth - 1]
        if _may_hold(marker, top, first=first):
            return depth
        depth -= 1
    return 0


def _may_hold(marker: Marker, top: OpenClause, *, first: bool) -> bool:
    if top.marker.type in BULLETS:
        inner = marker.type > top.marker.type or (marker.type is top.marker.type and marker.punctuation != "")
        return (first and top.invites) or (marker.type in BULLETS and inner)
    if marker.type in _FREE:
        return top.invites
    if marker.type in BULLETS:
        return True
    both_sections = marker.type in _SECTION_LEVELS and top.marker.type in _SECTION_LEVELS
    if both_sections:
        return marker.type > top.marker.type or (first and top.invites)
    if marker.type > top.marker.type:
        return True
    return first and top.invites and marker.type not in _SECTION_LEVELS
