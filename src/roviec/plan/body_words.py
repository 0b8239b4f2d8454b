"""The words of a text as the readers of bodies see them: folded for the tables, with their places and their case."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from roviec.lexicon.bodies import SHORT_NAME
from roviec.lexicon.phrases import fold_word

_LETTER = r"[^\W\d_][\w\u0300-\u036f]*"
# "KH&CN", "LĐ-TB&XH" and "TNCS" are one word each; a hyphen joins capitals only ("chính trị-xã hội" is three words).
_WORD = re.compile(rf"[A-ZĐ]+(?:[&-]+[A-ZĐ]+)+|{_LETTER}(?:&{_LETTER})*|\d+(?:[./]\d+)*|([^\w\s])\1*")
_SHORT = 4000
"""Characters of a text whose words are kept for the next reader."""
_MOST_FORMS = 32_768


@lru_cache(maxsize=256)
def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split(" "))


class _Forms(dict[str, tuple[str, str]]):
    """A word in small letters, and as tables spell it; read once a word, quicker than a call."""

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) == _MOST_FORMS:
            self.clear()
        forms = self[word] = word.casefold(), fold_word(word)
        return forms


_FORMS = _Forms()


class Words(Struct, frozen=True):
    """The words and marks of a text, column by column."""

    text: str
    raw: tuple[str, ...]
    small: tuple[str, ...]
    """In small letters, for comparing with a word spelt out in code."""
    folded: tuple[str, ...]
    """As tables of phrases spell them."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capitals: bool
    """The text has no small letters, so that capitals say nothing."""

    def __len__(self) -> int:
        """Number of words and marks."""
        return len(self.raw)

    def at(self, index: int) -> str:
        """The word in small letters; empty outside the text."""
        return self.small[index] if 0 <= index < len(self.small) else ""

    def has(self, index: int, phrase: str) -> bool:
        """Whether the words of the phrase stand at ``index``."""
        parts = _parts(phrase)
        return self.small[index : index + len(parts)] == parts

    def is_capital(self, index: int) -> bool:
        """Whether the word begins with a capital letter (or stands in a text of capitals)."""
        return 0 <= index < len(self.raw) and self.raw[index][0].isupper()

    def is_mark(self, index: int) -> bool:
        """Whether it is a mark of punctuation, or the end of the text."""
        return not 0 <= index < len(self.raw) or not self.raw[index][0].isalnum()

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Span of the words from ``first`` up to but not including ``after``."""
        return self.starts[first], self.ends[after - 1]


def read_words(text: str, start: int = 0, end: int | None = None, short_names: frozenset[str] = frozenset()) -> Words:
    """Cut a text, or a stretch of it, into words.

    Args:
        text: the text; places count from its beginning.
        start: where the stretch begins.
        end: where it ends; None: with the text.
        short_names: abbreviations that the document defines for bodies ("TTKSBT"), read as heads of bodies.
    """
    stop = len(text) if end is None else end
    read = _read_short if len(text) <= _SHORT else _read
    return read(text, start, stop, short_names)


def _read(text: str, start: int, end: int, short_names: frozenset[str]) -> Words:
    spans = [match.span() for match in _WORD.finditer(text, start, end)]
    if not spans:
        return Words(text, (), (), (), (), (), capitals=False)
    raw = tuple([text[first:after] for first, after in spans])
    small, folded = zip(*[_FORMS[word] for word in raw], strict=True)
    if not short_names.isdisjoint(raw):
        folded = tuple([SHORT_NAME if word in short_names else form for word, form in zip(raw, folded, strict=True)])
    starts, ends = zip(*spans, strict=True)
    return Words(text, raw, small, folded, starts, ends, text[start:end].isupper())


# The readers of subjects, partners and headings look at the same clause one after another.
_read_short = lru_cache(maxsize=256)(_read)
