"""Lower-case text for matching, letter for letter, and patterns made of lists of phrases.

Unlike ``folding`` nothing moves: an offset in the result is the same offset in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from roviec.lexicon.phrases import phrases

GAP = r"\s{1,6}"
"""White space inside a phrase, bounded so that a hostile run of blanks costs no more than a sane one."""

# Two ways to place a mark and to write a sound, each pair of one length.
_MARKS = (
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"),
    ("oẽ", "õe"), ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
)  # fmt: skip
_SPELLINGS = (
    ("qúy", "quý"),
    ("quí", "quý"),
    (" kì", " kỳ"),
    ("tỉ lệ", "tỷ lệ"),
    ("ƣ", "ư"),
    ("ð", "đ"),
    ("\u00a0", " "),
    ("\u202f", " "),
)
_MARK_AT_END = re.compile(rf"(?:{'|'.join(old for old, _ in _MARKS)})(?=[ ,.;\n\v\u00a0])")
"""A mark moves only at the end of a word: "toàn" is spelt one way."""
_MOVED = dict(_MARKS)


def lower_same_length(text: str) -> str:
    """Lower case with one spelling of "hoà/hòa", "quí/quý", "kì/kỳ", no-break spaces as spaces; offsets stay."""
    return _cached(text) if len(text) <= _LONGEST_CACHED else _lowered(text)


def _lowered(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):  # some letters of other scripts grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if any(mark in lowered for mark in _MOVED):
        lowered = _MARK_AT_END.sub(lambda mark: _MOVED[mark[0]], lowered + " ")[:-1]
    for variant, usual in _SPELLINGS:
        lowered = lowered.replace(variant, usual)
    return lowered


# Several readers ask for the same clause one after the other; whole documents are not kept.
_LONGEST_CACHED = 4096
_cached = lru_cache(maxsize=512)(_lowered)


def alternation(block: str) -> str:
    """A pattern that fits any phrase of a block (``phrases`` of the lexicon), longest first, white space free."""
    branches = (f"{letter}(?:{'|'.join(rest)})" for letter, rest in _by_letter(_loose(block)).items())
    return f"(?:{'|'.join(branches)})"


def word_alternation(block: str) -> str:
    """The same where a word begins, see ``at_word_start``."""
    return at_word_start(_loose(block))


def at_word_start(patterns: Iterable[str], *, any_case: bool = False) -> str:
    """A pattern that fits any of the patterns where a word begins, quick to search a text with.

    An engine skips to where a match may begin only if every branch has a letter in front; a boundary or ``IGNORECASE``
    before it hides it. So the boundary stands behind the first letter, and each letter has a branch of its own.

    Args:
        patterns: in the order in which they are tried; each begins with a letter, in small.
        any_case: fit capitals as well.
    """
    flag = "i" if any_case else ""
    branches = (
        rf"{first}(?<!\w.)(?{flag}:{'|'.join(rest)})"
        for letter, rest in _by_letter(patterns).items()
        for first in ((letter, letter.upper()) if any_case else letter)
    )
    return f"(?:{'|'.join(branches)})"


def _by_letter(patterns: Iterable[str]) -> dict[str, list[str]]:
    """What follows each first letter, in the order of the patterns."""
    rest: dict[str, list[str]] = {}
    for pattern in patterns:
        rest.setdefault(pattern[0], []).append(pattern[1:])
    return rest


def _loose(block: str) -> list[str]:
    words = sorted({lower_same_length(phrase) for phrase in phrases(block)}, key=len, reverse=True)
    return [GAP.join(map(re.escape, word.split())) for word in words]
