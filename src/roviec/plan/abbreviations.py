"""Abbreviations of bodies that the text defines."""

from __future__ import annotations

import re
from collections.abc import Mapping

from roviec.lexicon.folding import fold
from roviec.plan.bodies import find_bodies
from roviec.plan.body_headings import heading_bodies
from roviec.plan.body_words import read_words

_BRACKET = re.compile(
    r"\((?P<told>(?:sau đây |dưới đây )?(?:gọi|viết)(?: tắt)?(?: chung)? là|(?:sau đây )?(?:viết|gọi) tắt:?)?[ :“\"]*"
    r"(?P<short>[^()“”\"]{2,40})[”\"]?\)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?:[^\W\d_]+ ){0,3}[A-ZĐƠƯ][A-ZĐƠƯ&.,\-]*[A-ZĐƠƯ](?: [^\W\d_]+){0,2}")
_NAME = re.compile(r"[^\W\d_a-zà-ỹ][^,;:.()]{0,38}")
_MAX_WORDS = 14
_REACH = 200
"""Characters before the bracket in which the long form stands."""


def find_abbreviations(text: str) -> dict[str, str]:
    """Find abbreviations that the text defines: "Ủy ban nhân dân (UBND)", "(sau đây gọi tắt là Sở NN&MT)".

    A bracket that says that it defines one may hold any name of the body before it ("gọi tắt là Ban Chỉ đạo").

    Returns:
        Short form to long form, both as printed; the first definition of a short form counts.
    """
    found: dict[str, str] = {}
    for match in _BRACKET.finditer(text):
        short = match["short"].strip(" .:;,")
        if short in found:
            continue
        long = _long_form(text, match.start(), short) if _SHORT.fullmatch(short) else None
        if long is None and match["told"] and _NAME.fullmatch(short):
            long = _body_before(text, match.start())
        if long:
            found[short] = long
    return found


def short_names(abbreviations: Mapping[str, str]) -> frozenset[str]:
    """Short forms of one word that stand for a body: "TTKSBT", not "PCCC"."""
    return frozenset(short for short, long in abbreviations.items() if " " not in short and heading_bodies(long))


def _body_before(text: str, end: int) -> str | None:
    """The body that ends right before the bracket."""
    start = max(0, end - _REACH)
    before = text[start:end].rstrip()
    last = next(reversed(find_bodies(before)), None)
    return last.name if last and last.span[1] == len(before) else None


def _initials(short: str) -> str:
    return fold("".join(c for c in short if c.isupper()))


def _long_form(text: str, end: int, short: str) -> str | None:
    """The words before the bracket whose first letters are those of the short form."""
    words = read_words(text, max(0, end - _REACH), end)
    initials = _initials(short)
    for count in range(min(len(initials), len(words)), min(_MAX_WORDS, len(words)) + 1):
        first = len(words) - count
        if _spells(initials, [words.raw[i] for i in range(first, len(words)) if not words.is_mark(i)]):
            start, after = words.span(first, len(words))
            return text[start:after]
    return None


def _spells(initials: str, words: list[str]) -> bool:
    """Whether the initials are first letters of the words in order, the first and most others among them."""
    if not words or fold(words[0][0]) != initials[:1]:
        return False
    at = 0
    skipped = 0
    for word in words:
        if at < len(initials) and fold(word[0]) == initials[at]:
            at += 1
        elif word in {"và", "các"}:
            continue
        else:
            skipped += 1
    return at == len(initials) and skipped * 2 <= len(words)
