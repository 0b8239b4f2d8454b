"""Capitals in the middle of a sentence: where a word begins one, or all of its line is capitals, they say nothing."""

from __future__ import annotations

import re

from roviec.lexicon.letter_case import HEADS_OF_NAMES
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_after, line_before

_BEGINS = re.compile(r"(?:[.:!?…“\"‘(;/+–—-]|\d[.)]|\b[a-zđ]\)|\b[IVX]{1,5}[.)]|\|)\s*[“\"(]?\s*\Z|\A\s*\Z")
_REACH = 8
_WIDE = 160
"""Characters on both sides that tell a title."""
_MOST_CAPITALS = 0.85
"""Share of the words of a line that begin with a capital, above which it is a title."""


def begins_sentence(text: str, at: int) -> bool:
    """The word at an offset begins a sentence, a clause, a quotation or a line."""
    return bool(_BEGINS.search(line_before(text, at, _REACH)[-_REACH:])) if at else True


def stands_in_title(text: str, at: int) -> bool:
    """Most words of the line begin with a capital."""
    around = line_before(text, at, _WIDE) + line_after(text, at, _WIDE)
    words = [word for word in around.split() if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) > _MOST_CAPITALS * len(words)


def forms(facts: Facts, phrase: str) -> dict[str, list[int]]:
    """How a phrase is printed in the middle of sentences, and where; nothing where it is printed in one way only.

    Args:
        facts: of the document.
        phrase: in small letters.
    """
    printed: dict[str, list[int]] = {}
    for at in facts.places(phrase):
        printed.setdefault(facts.text[at : at + len(phrase)], []).append(at)
    printed.pop(phrase.upper(), None)
    if len(printed) < 2:  # most phrases: nothing to compare, and no need to look around
        return {}
    found = {form: [at for at in places if _tells(facts, at)] for form, places in printed.items()}
    return {form: places for form, places in found.items() if places}


def _tells(facts: Facts, at: int) -> bool:
    before = line_before(facts.low, at).split()
    if begins_sentence(facts.text, at) or (before and before[-1] in HEADS_OF_NAMES):
        return False
    return not stands_in_title(facts.text, at)
