"""Lower-case text for matching, letter for letter, and patterns made of lists of phrases.

Unlike ``folding`` nothing moves: an offset in the result is the same offset in the text.
"""

from __future__ import annotations

import re

from roviec.lexicon.phrases import phrases

GAP = r"\s{1,6}"
"""White space inside a phrase, bounded so that a hostile run of blanks costs no more than a sane one."""

# Two ways to place the mark and to write the same sound; each pair has the same length.
_OLD_TO_NEW = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe",
    "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_OPEN_SYLLABLE = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)")
_VARIANTS = (("quí", "quý"), (" kì", " kỳ"), ("tỉ lệ", "tỷ lệ"), ("ƣ", "ư"), ("ð", "đ"))


def lower_same_length(text: str) -> str:
    """Lower case with one spelling of "hoà/hòa", "quí/quý", "kì/kỳ"; offsets stay those of the text."""
    lowered = text.lower()
    if len(lowered) != len(text):  # some letters of other scripts grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for variant, usual in _VARIANTS:
        if variant in lowered:
            lowered = lowered.replace(variant, usual)
    return _OPEN_SYLLABLE.sub(lambda match: _OLD_TO_NEW[match[0]], lowered)


def alternation(block: str) -> str:
    """A pattern that fits any phrase of a block (``phrases`` of the lexicon), longest first, white space free."""
    words = sorted({lower_same_length(phrase) for phrase in phrases(block)}, key=len, reverse=True)
    return "(?:" + "|".join(GAP.join(map(re.escape, word.split())) for word in words) + ")"
