"""Words of a text with their neighbours: tells at once which of hundreds of phrases can stand in it at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")
WordPairs = frozenset[str | tuple[str, str]]
"""Words, and pairs of words with nothing but marks and white space between them."""


def word_pairs(text: str, openers: frozenset[str]) -> WordPairs:
    """The words of a text that open phrases, alone and with the word that follows each of them."""
    words = _WORD.findall(text)
    return openers.intersection(words) | {pair for pair in pairwise(words) if pair[0] in openers}


def openers_of(phrases: Iterable[str]) -> frozenset[str]:
    """The words with which phrases, and the pairs in them, begin."""
    return frozenset(pair[0] if isinstance(pair, tuple) else pair for each in phrases for pair in pairs_needed(each))


def pairs_needed(phrase: str) -> WordPairs:
    """What a text holds that has the phrase as words of its own, whatever stands around it: "tin, bài" -> (tin, bài).

    A text may hold it all and not the phrase: the marks between are not looked at.
    """
    words = _WORD.findall(phrase)
    return frozenset(pairwise(words) if len(words) > 1 else words)
