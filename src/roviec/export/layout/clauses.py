"""The clauses of a part: which stretches are titles, and how a paragraph of the text is printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from roviec.export.layout.letters import Printed
from roviec.export.layout.looks import Looks
from roviec.export.layout.paper import Align, Line, Look, Piece
from roviec.lexicon.landmarks import BASIS, TYPE_HEAD, is_capitals
from roviec.model.outlined import Node, NodeKind, Part
from roviec.source import Span

_CENTRED = frozenset({NodeKind.PART, NodeKind.CHAPTER})
_MOST_BOOKMARK_LEVELS = 4
_SENTENCE_ENDS = (".", ";")
_SHORT_LINE = 12
"""Words of a line in capitals that stands in the middle of a preamble."""


class Titles:
    """The titles of a part, found by their place."""

    def __init__(self, part: Part) -> None:
        found = [(span, node) for node in part.walk() if (span := _title_span(node)) is not None]
        found.sort(key=lambda item: item[0])
        self._starts = [span[0] for span, _ in found]
        self._found = found

    def at(self, span: Span) -> tuple[Span, Node] | None:
        """The title that a stretch begins in, and its clause; None outside titles."""
        index = bisect_right(self._starts, span[0]) - 1
        if index < 0:
            return None
        title, node = self._found[index]
        return (title, node) if span[0] < title[1] else None


def _title_span(node: Node) -> Span | None:
    """Marker and title of a clause; of an article without a title the marker alone ("Điều 2.")."""
    if node.heading_span is not None:
        return node.span[0], node.heading_span[1]
    if node.kind is NodeKind.ARTICLE and node.marker:
        return node.span[0], node.span[0] + len(node.marker)
    return None


def set_clause(line: Printed, titles: Titles, looks: Looks, *, bold: bool, centred: bool) -> tuple[Line, ...]:
    """A paragraph among the clauses: one line, or two where "PHẦN I" and its title stand in one.

    Args:
        line: its words.
        titles: of the part.
        looks: of the family.
        bold: the source prints it bold.
        centred: the source centres it.
    """
    span = (line.at, line.at + len(line.text))
    found = titles.at(span)
    if found is None:
        look = replace(looks.clause, bold=bold)
        return (Line((Piece(line.text, line.at),), _centred(look) if centred else look),)
    title, node = found
    if title[1] >= span[1] and (bold or not line.text.endswith(_SENTENCE_ENDS)):
        return tuple(_title_lines(line, node, looks, centred=centred))
    if title[1] >= span[1]:  # a sentence that heads a list is a title to the outline, and no heading on paper
        return (Line((Piece(line.text, line.at),), replace(looks.clause, keep=True)),)
    cut = title[1] - line.at
    pieces = (Piece(line.text[:cut], line.at, bold=True), Piece(line.text[cut:], title[1]))
    return (Line(pieces, replace(looks.clause, bold=bold)),)


def _title_lines(line: Printed, node: Node, looks: Looks, *, centred: bool) -> Iterator[Line]:
    """A title; the number of a part or a chapter stands on a line of its own, and both are one bookmark."""
    begins = line.at == node.span[0]
    level = node.level + 1 if begins and node.level <= _MOST_BOOKMARK_LEVELS else 0
    cut = len(node.marker or "") if node.kind in _CENTRED and begins else 0
    rest = line.text[cut:].lstrip()
    if cut and rest and line.text[cut : cut + 1] == " ":
        yield Line((Piece(line.text[:cut], line.at),), replace(looks.centred_heading, after=0), level=level)
        yield Line((Piece(rest, line.at + len(line.text) - len(rest)),), replace(looks.centred_heading, before=0))
        return
    look = looks.centred_heading if centred or node.kind in _CENTRED else looks.heading
    yield Line((Piece(line.text, line.at),), look, level=level)


def set_preamble(line: Printed, looks: Looks, *, bold: bool, centred: bool) -> Line:
    """A paragraph before the first clause: a basis, the name of who decides, QUYẾT ĐỊNH:, the sentence that opens."""
    short = is_capitals(line.text) and len(line.text.split()) <= _SHORT_LINE
    if short or (centred and bold) or TYPE_HEAD.match(line.text):
        look: Look = looks.centred_heading
    elif BASIS.match(line.text) and line.text.rstrip().endswith((";", ",", ".")):
        look = replace(looks.basis, bold=bold)
    else:
        look = replace(looks.clause, bold=bold)
        look = _centred(look) if centred else look
    return Line((Piece(line.text, line.at),), look)


def _centred(look: Look) -> Look:
    return replace(look, align=Align.CENTRE, indent_mm=0)
