"""Letters of a word are parted by spaces (chữ bị tách rời).

What it finds:
    "ĐIỀ U KHO ẢN": pieces that are no words and make one when they are joined, at several places.
Why it matters:
    No search finds the word, and a screen reader spells it out.
Example:
    Ủy ban nhân d ân tỉnh
Better:
    Ủy ban nhân dân tỉnh
Source:
    Seen in texts that were taken from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from roviec.findings import Severity
from roviec.lexicon.syllables import is_spelt_right
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_FEWEST = 3
"""Places; one alone may be a slip or a sign."""
_LONGEST_PIECE = 5
_CONSONANT_WORDS = "b c ch d g gh h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_CONSONANTS = frozenset(_CONSONANT_WORDS.split())


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at the first place."""
    pieces = {word for word in facts.vocabulary if len(word) <= _LONGEST_PIECE and _is_piece(word)}
    places = sorted({place for piece in pieces for place in _broken(facts.text, piece)})
    if len(places) >= _FEWEST:
        start, end = places[0]
        broken = facts.text[start:end]
        yield Hit((start, end), {"broken": broken, "count": len(places)}, fix=broken.replace(" ", ""))


@lru_cache(maxsize=16_384)
def _is_piece(word: str) -> bool:
    """Only consonants, or letters with the marks of Vietnamese that are no word by themselves."""
    if word.isascii():
        return word.lower() in _CONSONANTS
    return not is_spelt_right(word) and word.isalpha() and word not in "đĐ"


def _broken(text: str, piece: str) -> Iterator[tuple[int, int]]:
    apart = f" {piece} "  # with its spaces: the letters alone stand in thousands of words
    found = text.find(apart)
    while found >= 0:
        at, end = found + 1, found + 1 + len(piece)
        head = text[max(0, at - 9) : at - 1].rpartition(" ")[2]
        tail = text[end + 1 : end + 9].partition(" ")[0].rstrip(".,;:")
        if head.isalpha() and _joins(head, piece):
            yield at - 1 - len(head), end
        elif tail.isalpha() and _joins(piece, tail):
            yield at, end + 1 + len(tail)
        found = text.find(apart, end)


def _joins(first: str, second: str) -> bool:
    """The two make one word in one case; a capital alone before small letters is the name of a class ("nhóm B ở")."""
    joined = first + second
    cases = joined.isupper() or joined.islower() or (len(first) > 1 and first[1:].islower() and second.islower())
    return cases and not joined.isascii() and is_spelt_right(joined)


RULE = Rule(
    code="EN008",
    severity=Severity.WARNING,
    vi=Words(
        "Chữ trong từ bị tách rời bằng dấu cách ({count} chỗ), chẳng hạn “{broken}”.",
        "Xóa dấu cách thừa, hoặc lấy lại văn bản từ tệp gốc.",
    ),
    en=Words(
        "The letters of words are parted by spaces ({count} places), for example “{broken}”.",
        "Take out the spaces, or take the text from the original file.",
    ),
    check=check,
)
