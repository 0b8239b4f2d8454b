"""Stretches of the repaired text, read as one, that know where they stand."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roviec.source import Span

CAPITALS = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ" + "".join(chr(code) for code in range(0x1EA0, 0x1EFA, 2))
"""Vietnamese capitals, for the inside of a character class."""


class Piece(Struct, frozen=True):
    """A line of a paragraph or of a cell; offsets are those of its stretch."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Stretch:
    """The text of one or several regions, put end to end with line breaks."""

    text: str
    joints: tuple[tuple[int, int], ...]
    """(offset in ``text``, offset in the repaired text) of each region, ascending."""

    @cached_property
    def plain(self) -> str:
        """``text`` in ``plain`` letters; the same length."""
        return plain(self.text)

    def span(self, start: int, end: int) -> Span:
        """Span in the repaired text of a stretch of ``text``."""
        return self._absolute(start), self._absolute(max(start, end - 1)) + (1 if end > start else 0)

    def pieces(self) -> Iterator[Piece]:
        """The lines of paragraphs and cells, without white space around them; empty ones left out."""
        start = 0
        for at, character in enumerate(self.text + "\n"):
            if character in "\n\v\t":
                piece = _trimmed(self.text, start, at)
                if piece.text:
                    yield piece
                start = at + 1

    def _absolute(self, offset: int) -> int:
        index = bisect_right(self.joints, (offset, 1 << 62)) - 1
        here, there = self.joints[max(index, 0)]
        return there + offset - here


def stretch_of(text: str, spans: Iterable[Span], limit: int = 20_000) -> Stretch:
    """Put regions together; what lies beyond ``limit`` characters is no header, title or signature."""
    parts: list[str] = []
    joints: list[tuple[int, int]] = []
    length = 0
    for start, end in spans:
        stop = min(end, start + limit - length)
        if stop <= start:
            break
        joints.append((length, start))
        parts.append(text[start:stop])
        length += stop - start + 1
    return Stretch("\n".join(parts), tuple(joints) or ((0, 0),))


def _trimmed(text: str, start: int, end: int) -> Piece:
    raw = text[start:end]
    body = raw.strip()
    first = start + len(raw) - len(raw.lstrip())
    return Piece(body, first, first + len(body))


def _plain_letter(character: str) -> str:
    if character in "đĐðÐ":
        return "d"
    if character in "ƣƢ":
        return "u"
    return unicodedata.normalize("NFD", character)[0].lower()[0]


_PLAIN = {
    code: _plain_letter(chr(code))
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if chr(code).isalpha()
} | {0xA0: " ", 0x2013: "-", 0x2014: "-", 0x2212: "-", 0x2011: "-", 0x2010: "-"}


def plain(text: str) -> str:
    """Lower case without accents, dashes as hyphens, and of the same length, so that offsets stay what they are."""
    return text.translate(_PLAIN)
