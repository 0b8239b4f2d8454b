"""Where words stand in a text, found without a pattern: many phrases are looked for in every document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.lint.facts import Facts


def occurrences(text: str, phrase: str) -> Iterator[int]:
    """Offsets at which a phrase stands as whole words, in the letters given; they never overlap."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            yield at
        at = text.find(phrase, end)


def phrases_in(facts: Facts, phrases: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, int]]:
    """Which phrases of a table stand in the text, in any case, with their offsets.

    Args:
        facts: of the document.
        phrases: each in small letters, with its words; most are passed over because a word of theirs is nowhere.
    """
    known = facts.low_vocabulary
    for phrase, words in phrases:
        if known.issuperset(words):
            for at in occurrences(facts.low, phrase):
                yield phrase, at


def line_before(text: str, at: int, reach: int = 80) -> str:
    """The words before an offset, back to the beginning of its line or cell."""
    before = text[max(0, at - reach) : at]
    return before[max(before.rfind("\n"), before.rfind("\t"), before.rfind("\v")) + 1 :]


def line_after(text: str, at: int, reach: int = 80) -> str:
    """The words after an offset, to the end of its line or cell."""
    after = text[at : at + reach]
    ends = [end for mark in "\n\t\v" if (end := after.find(mark)) >= 0]
    return after[: min(ends)] if ends else after
