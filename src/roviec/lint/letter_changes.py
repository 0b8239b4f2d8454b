"""Letters that repair changed: what stood in the source, and the word that holds the right letter now."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lint.rule import Hit
from roviec.model.repaired import Repaired
from roviec.source import Span

if TYPE_CHECKING:
    from roviec.lint.facts import Facts

_FEW = 5
"""Places up to which each is told; more of one letter come from one cause and are mended in one go."""
_LONGEST_WORD = 60
_HEAD = re.compile(r"\w*\Z")
_TAIL = re.compile(r"\w*")


class LetterChange(Struct, frozen=True):
    """A stretch of the source that the reader sees as other letters."""

    was: str
    now: str
    span: Span
    """The whole word, in the repaired text; empty where nothing is left of it."""


def letter_changes(repaired: Repaired) -> Iterator[LetterChange]:
    """Every change of letters, in reading order."""
    text = repaired.text
    source = repaired.source.text
    at = 0
    for run in repaired.runs:
        start, end = run.repaired or (at, at)
        at = end
        if run.reason == "glyph" and run.source:
            head = _HEAD.search(text, max(0, start - _LONGEST_WORD), start)
            tail = _TAIL.match(text, end, end + _LONGEST_WORD)
            word = (head.start() if head else start, tail.end() if tail else end)
            yield LetterChange(*_differing(source[run.source[0] : run.source[1]], text[start:end]), word)


def _differing(was: str, now: str) -> tuple[str, str]:
    """Only the letters that differ: "PHÕNG" for "PHÒNG" is Õ for Ò."""
    if len(was) != len(now):
        return was, now
    pairs = [(old, new) for old, new in zip(was, now, strict=True) if old != new]
    return "".join(old for old, _ in pairs), "".join(new for _, new in pairs)


def letter_hits(facts: Facts, concerns: Callable[[LetterChange], bool]) -> Iterator[Hit]:
    """One hit a place where a letter was changed few times, one hit for all where it was changed often.

    Its values: ``was``, ``now``, ``number`` (U+…), ``word``, ``count``.
    """
    groups: dict[str, list[LetterChange]] = {}
    for change in facts.letter_changes:
        if concerns(change):
            groups.setdefault(change.was, []).append(change)
    for was, changes in groups.items():
        words = {change.span: change for change in changes}
        shown = words.values() if len(words) <= _FEW else changes[:1]
        for change in shown:
            word = facts.words(change.span)
            yield Hit(
                change.span,
                {
                    "was": was,
                    "now": change.now,
                    "number": " ".join(f"U+{ord(letter):04X}" for letter in was),
                    "word": word,
                    "count": 1 if len(words) <= _FEW else len(changes),
                },
                fix=word or None,
            )
