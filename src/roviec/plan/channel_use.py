"""Words that are a channel only by what is done with them: the Internet, a book, an e-mail."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from roviec.lexicon.channels import FOR_REPORTS, MAKING_KNOWN, NOT_MAKING_KNOWN, WORDS_IN_USE
from roviec.lexicon.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.source import Span

_IN_USE = frozenset(word for block in WORDS_IN_USE.values() for word in phrases(block))
_BY_MAIL = frozenset({"email", "thư điện tử"})


def _any_of(block: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, phrases(block)), key=len, reverse=True))})(?!\w)")


_KNOWN = _any_of(MAKING_KNOWN)
_HAPPENS = _any_of(NOT_MAKING_KNOWN)
_REPORTS = _any_of(FOR_REPORTS)
_SENTENCE_ENDS = ".;\n\v\t|"
_REACH = 200
"""Characters of a sentence looked at on either side."""
_NEAR = 45
_ADDRESS = 60


def may_need_use(word: str) -> bool:
    """Whether the word in small letters is a channel only in use."""
    return word in _IN_USE


def is_in_use(plain: str, span: Span, sure: Sequence[Span]) -> bool:
    """Whether something is made known through what a word names.

    Args:
        plain: the text in small letters.
        span: the word's place.
        sure: places of the channels that need no such proof, sorted.

    Returns:
        For an e-mail, that neither its address nor a report stands there. For other words, that their sentence speaks
        of making known or names another channel, unless the words right before tell what happens in that place.
    """
    start, end = span
    before = _last_sentence(plain[max(0, start - _REACH) : start])
    if plain[start:end] in _BY_MAIL:
        return "@" not in plain[end : end + _ADDRESS] and not _REPORTS.search(before)
    if _HAPPENS.search(before[-_NEAR:].rpartition(",")[2]):
        return False
    if _KNOWN.search(before):
        return True
    low, high = start - len(before), end + len(_first_sentence(plain[end : end + _REACH]))
    at = bisect_left(sure, (low, low))
    return at < len(sure) and sure[at][1] <= high


def _last_sentence(text: str) -> str:
    return text[max(text.rfind(mark) for mark in _SENTENCE_ENDS) + 1 :]


def _first_sentence(text: str) -> str:
    return text[: min((at for mark in _SENTENCE_ENDS if (at := text.find(mark)) >= 0), default=len(text))]
