"""Words of a text with their neighbours: tells at once which of hundreds of phrases can stand in it at all."""

from __future__ import annotations

import re
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")
WordPairs = frozenset[str | tuple[str, str]]
"""Words, and pairs of words with nothing but marks and white space between them."""


def word_pairs(text: str) -> WordPairs:
    """Every word of a text, and every two that follow each other."""
    words = _WORD.findall(text)
    return frozenset([*words, *pairwise(words)])


def pairs_needed(phrase: str) -> WordPairs:
    """What a text holds that has the phrase as words of its own, whatever stands around it: "tin, bài" -> (tin, bài).

    A text may hold it all and not the phrase: the marks between are not looked at.
    """
    words = _WORD.findall(phrase)
    return frozenset(pairwise(words) if len(words) > 1 else words)
