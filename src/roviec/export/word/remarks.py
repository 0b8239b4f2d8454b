"""Doubtful places as Word comments, each at its words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from roviec.export.layout.paper import Line, Paper, Piece, Remark
from roviec.export.word.markup import Element, Mark, add, add_run, clean

if TYPE_CHECKING:
    from docx.comments import Comments

AUTHOR, INITIALS = "Rõ Việc", "RV"
_MOST = 1_000
"""Comments in one file: above that Word itself is slow, and nobody reads them."""


class Anchors:
    """Where the remarks of a paper begin and end among its pieces."""

    def __init__(self, paper: Paper, comments: Comments) -> None:
        self._comments = comments
        self._pieces = _places(paper)
        self._starts = [start for start, _ in self._pieces]
        self._begin: dict[int, list[int]] = {}
        self._end: dict[int, list[int]] = {}
        self._cuts: list[int] = []
        for remark in paper.remarks[:_MOST]:
            self._place(remark)
        self._cuts = sorted({*self._begin, *self._end})

    def _place(self, remark: Remark) -> None:
        """Anchor a remark at the first stretch of its span that is printed; one outside it at what is next to it."""
        if not self._pieces:
            return
        index = max(0, bisect_right(self._starts, remark.span[0]) - 1)
        start, end = self._pieces[index]
        if remark.span[0] >= end and index + 1 < len(self._pieces):
            index += 1
            start, end = self._pieces[index]
        first = min(max(remark.span[0], start), end - 1)
        last = min(max(remark.span[1], first + 1), end)
        comment = self._comments.add_comment(text=clean(remark.text), author=AUTHOR, initials=INITIALS)
        clock = qn("w:date")
        if clock in comment._comment_elm.attrib:  # the clock of this machine says nothing about the document
            del comment._comment_elm.attrib[clock]
        self._begin.setdefault(first, []).append(comment.comment_id)
        self._end.setdefault(last, []).append(comment.comment_id)

    def mark_of(self, line: Line) -> Mark:
        """What adds the pieces of a line to its paragraph, cut where remarks begin or end."""

        def mark(parent: Element, piece: Piece) -> None:
            for part in self._cut(piece):
                self._add(parent, part, line)

        return mark

    def _cut(self, piece: Piece) -> Sequence[Piece]:
        if piece.at is None:
            return (piece,)
        end = piece.at + len(piece.text)
        inner = self._cuts[bisect_right(self._cuts, piece.at) : bisect_left(self._cuts, end)]
        places = [piece.at, *inner, end]
        return tuple(
            replace(piece, text=piece.text[start - piece.at : stop - piece.at], at=start)
            for start, stop in pairwise(places)
        )

    def _add(self, parent: Element, piece: Piece, line: Line) -> None:
        if piece.at is None:
            add_run(parent, piece, line.look)
            return
        for number in self._begin.get(piece.at, ()):
            add(parent, "commentRangeStart", id=number)
        add_run(parent, piece, line.look)
        for number in self._end.get(piece.at + len(piece.text), ()):
            add(parent, "commentRangeEnd", id=number)
            add(add(parent, "r"), "commentReference", id=number)


def _places(paper: Paper) -> list[tuple[int, int]]:
    """The stretches of the repaired text that are printed, sorted."""
    return sorted(
        (piece.at, piece.at + len(piece.text))
        for line in paper.lines()
        for piece in line.pieces
        if piece.at is not None and piece.text
    )
