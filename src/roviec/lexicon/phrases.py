"""Tables of phrases, looked up word by word: the longest one that begins at a given word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from roviec.lexicon.folding import fold_tone

_TOKEN = re.compile(r"[\w\u0300-\u036f&]+|[^\w\s]")


@lru_cache(maxsize=32768)
def fold_word(word: str) -> str:
    """One word as tables spell it: lower case, tone at the end ("Uỷ" and "Ủy" are one)."""
    return fold_tone(word)


class PhraseTable:
    """A set of phrases. Punctuation inside a phrase is a word of its own."""

    __slots__ = ("_by_first",)

    def __init__(self, phrases: Iterable[str]) -> None:
        """Read phrases as they are written in Vietnamese; case and placing of tone marks do not matter."""
        by_first: dict[str, set[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(fold_word(word) for word in _TOKEN.findall(phrase))
            if words:
                by_first.setdefault(words[0], set()).add(words)
        self._by_first = {
            first: tuple((len(phrase), phrase) for phrase in sorted(found, key=len, reverse=True))
            for first, found in sorted(by_first.items())
        }

    def length_at(self, words: tuple[str, ...], at: int) -> int:
        """Number of words of the longest phrase that begins at ``at``; 0 where none does."""
        found = self._by_first.get(words[at]) if at < len(words) else None
        for size, phrase in found or ():
            if size == 1 or words[at : at + size] == phrase:
                return size
        return 0

    @property
    def first_words(self) -> frozenset[str]:
        """The folded words with which a phrase may begin."""
        return frozenset(self._by_first)

    def __contains__(self, word: str) -> bool:
        """Whether the folded word alone is a phrase."""
        return (1, (word,)) in self._by_first.get(word, ())


def phrases(block: str) -> tuple[str, ...]:
    """Phrases of a block of text, one a line or parted by ``|``; ``#`` begins a comment."""
    lines = (line.split("#", 1)[0] for line in block.splitlines())
    return tuple(part.strip() for line in lines for part in line.split("|") if part.strip())
