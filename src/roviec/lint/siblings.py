"""Lists of numbered clauses: siblings of one style of marker, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lexicon.numbering import BULLETS, Marker, MarkerType, read_marker
from roviec.model.outlined import Node, Outlined
from roviec.source import Span

if TYPE_CHECKING:
    from roviec.lint.facts import Facts

_BEHIND = " x"
"""A marker is read at the head of a line with words behind it."""


class Numbered(Struct, frozen=True):
    """A clause with the number that its marker counts."""

    node: Node
    marker: Marker
    ordinal: int

    @property
    def label(self) -> str:
        """The marker as printed."""
        return (self.node.marker or "").strip()

    @property
    def marker_span(self) -> Span:
        """Where the marker stands."""
        return self.node.span[0], self.node.span[0] + len((self.node.marker or "").rstrip())


def numbered_lists(facts: Facts) -> tuple[tuple[Numbered, ...], ...]:
    """Runs of siblings that one list numbers; articles run through the chapters of their part.

    Enumerations inside a sentence count like any other; clauses without a number are passed over.
    """
    return facts.lists


def find_lists(outlined: Outlined) -> Iterator[tuple[Numbered, ...]]:
    """The runs, in the order of the clauses that hold them."""
    for part in outlined.parts:
        yield from _lists(part.outline)
        for node in part.walk():
            if node.children:
                yield from _lists(tuple(child for child in node.children if not _is_article(child)))
        articles = tuple(found for node in part.walk() if _is_article(node) and (found := _numbered(node)))
        top = {node.path for node in part.outline}
        if any(item.node.path not in top for item in articles):
            yield articles


def _is_article(node: Node) -> bool:
    return node.kind == "article"


def _lists(nodes: tuple[Node, ...]) -> Iterator[tuple[Numbered, ...]]:
    """One run for each type of marker; a run ends where the counting begins again."""
    runs: dict[MarkerType, list[Numbered]] = {}
    for node in nodes:
        item = _numbered(node)
        if item is None:
            continue
        run = runs.setdefault(item.marker.type, [])
        if run and item.ordinal == 1:
            yield tuple(run)
            run.clear()
        run.append(item)
    for run in runs.values():
        yield tuple(run)


def _numbered(node: Node) -> Numbered | None:
    if not node.marker:
        return None
    marker = read_marker(node.marker.strip() + _BEHIND)
    if marker is None or marker.ordinal is None or marker.type in BULLETS:
        return None
    return Numbered(node, marker, marker.ordinal)
