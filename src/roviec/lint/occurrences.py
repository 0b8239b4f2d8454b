"""Where words stand in a text, found without a pattern: many phrases are looked for in every document."""

from __future__ import annotations

from collections.abc import Iterator


def occurrences(text: str, phrase: str) -> Iterator[int]:
    """Offsets at which a phrase stands as whole words, in the letters given; they never overlap."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            yield at
        at = text.find(phrase, end)


def line_before(text: str, at: int, reach: int = 80) -> str:
    """The words before an offset, back to the beginning of its line or cell."""
    before = text[max(0, at - reach) : at]
    return before[max(before.rfind("\n"), before.rfind("\t"), before.rfind("\v")) + 1 :]


def line_after(text: str, at: int, reach: int = 80) -> str:
    """The words after an offset, to the end of its line or cell."""
    after = text[at : at + reach]
    ends = [end for mark in "\n\t\v" if (end := after.find(mark)) >= 0]
    return after[: min(ends)] if ends else after
