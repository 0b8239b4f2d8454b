"""Lower-case text for matching, letter for letter, and patterns made of lists of phrases.

Unlike ``folding`` nothing moves: an offset in the result is the same offset in the text.
"""

from __future__ import annotations

import re
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
    lowered = _MARK_AT_END.sub(lambda mark: _MOVED[mark[0]], lowered + " ")
    for variant, usual in _SPELLINGS:
        lowered = lowered.replace(variant, usual)
    return lowered[:-1]


# Several readers ask for the same clause one after the other; whole documents are not kept.
_LONGEST_CACHED = 4096
_cached = lru_cache(maxsize=512)(_lowered)


def alternation(block: str) -> str:
    """A pattern that fits any phrase of a block (``phrases`` of the lexicon), longest first, white space free."""
    words = sorted({lower_same_length(phrase) for phrase in phrases(block)}, key=len, reverse=True)
    return "(?:" + "|".join(GAP.join(map(re.escape, word.split())) for word in words) + ")"
