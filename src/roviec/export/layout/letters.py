"""Stretches of the repaired text cut into lines that know their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from roviec.source import Span

_LINE = re.compile(r"[^\n\v\t]+")
_AS_SPACES = str.maketrans("\n\v\t", "   ")


@dataclass(frozen=True, slots=True)
class Stretch:
    """One printed line of the document."""

    text: str
    at: int | None
    """Offset in the repaired text; None for words that are not the document's."""


@dataclass(frozen=True, slots=True)
class Printed(Stretch):
    """A line that stands in the repaired text."""

    at: int


def stretches(text: str, span: Span) -> Iterator[Printed]:
    """The lines of a span, white space at their ends left out; empty ones are nothing."""
    for found in _LINE.finditer(text, *span):
        words = found[0].strip()
        if words:
            yield Printed(words, found.start() + len(found[0]) - len(found[0].lstrip()))


def joined(text: str, first: Printed, last: Printed) -> Printed:
    """Two lines, and what is between them, as one; every letter keeps its offset."""
    return Printed(text[first.at : last.at + len(last.text)].translate(_AS_SPACES), first.at)


def parted(line: Printed, first: str | None) -> tuple[Printed, ...]:
    """A line cut behind the words that it begins with; whole where it does not, or holds nothing more."""
    words = " ".join((first or "").split())
    if not words or not line.text.startswith(f"{words} "):
        return (line,)
    rest = line.text[len(words) :].lstrip()
    return Printed(words, line.at), Printed(rest, line.at + len(line.text) - len(rest))


def width_mm(text: str, size: float, *, bold: bool = False) -> float:
    """Length of a line in the usual face; good enough for the rule below it."""
    ems = sum(_ems(letter) for letter in text)
    return ems * size * 0.3528 * (1.06 if bold else 1.0)


def _ems(letter: str) -> float:
    if letter in " .,;:-'()iIjlt/":
        return 0.3
    if letter.isupper():
        return 0.7
    return 0.47
