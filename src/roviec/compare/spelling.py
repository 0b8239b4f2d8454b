"""Words as they are compared: tokens whose keys ignore typography, and the names of what was ignored."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from roviec.compare.comparison import Typography
from roviec.lexicon.folding import fold_tone

# Numbers with their marks ("15/12/2026", "1.200", "10%") are one word: half a changed date tells nothing.
_TOKEN: Final = re.compile(r"(?:\d+(?:[.,/:]\d+)*%?|[^\W\d_]+|[^\w\s]|[\d_]+)\s*")
_SHAPES: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "…": "."}
)
_CLOSING: Final = frozenset(".;:,/!")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, with the white space behind it."""

    text: str
    key: str
    """What it is compared by: small letters, one place for tone marks, one shape of quotation marks and dashes."""

    @property
    def is_word(self) -> bool:
        """False for a mark."""
        return self.key[:1].isalnum()


def tokens_of(words: str) -> tuple[Token, ...]:
    """The words and marks; joined they are the text again, but for white space at its head."""
    return tuple(Token(found[0], _key(found[0])) for found in _TOKEN.finditer(words))


def keys_of(words: str) -> tuple[str, ...]:
    """What two passages are compared by: the keys of the words, without the marks that close them."""
    keys = [_key(found[0]) for found in _TOKEN.finditer(words)]
    while keys and keys[-1] in _CLOSING:
        keys.pop()
    return tuple(keys)


@lru_cache(maxsize=65536)
def _key(token: str) -> str:
    return fold_tone(token.strip().translate(_SHAPES))


def typography_of(old: str, new: str) -> tuple[Typography, ...]:
    """How two texts differ whose keys are the same."""
    if old == new:
        return ()
    found: set[Typography] = set()
    for before, after in zip_longest(tokens_of(old), tokens_of(new)):
        if before is None or after is None:
            found.add(Typography.PUNCTUATION)
        elif before.text != after.text:
            found.add(_difference(before, after))
    return tuple(kind for kind in Typography if kind in found)


def _difference(old: Token, new: Token) -> Typography:
    before, after = old.text.strip(), new.text.strip()
    if before == after:
        return Typography.SPACES
    if not old.is_word or not new.is_word:
        return Typography.PUNCTUATION
    if before.casefold() == after.casefold():
        return Typography.CASE
    return Typography.TONE_MARKS
