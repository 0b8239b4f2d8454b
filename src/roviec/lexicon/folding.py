"""Folding text for comparing: letters that look or sound alike become one; the text itself is never changed by it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_ALIKE = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ƣ": "ư", "Ƣ": "Ư"})


def squeeze(text: str) -> str:
    """One space for every run of white space, none at the ends."""
    if "  " not in text and text.isprintable():  # its only white space is single spaces
        return text.strip(" ")
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, without accents, ``đ`` as ``d``, white space squeezed: "Sở Y tế" -> "so y te"."""
    plain = unicodedata.normalize("NFD", text.translate(_ALIKE))
    return squeeze("".join(c for c in plain if not unicodedata.combining(c)).casefold())


@lru_cache(maxsize=4096)
def fold_tone(text: str) -> str:
    """Lower case, with the tone of each word moved to its end, so that "hoà" and "hòa" are one.

    Quality marks (ă, â, ê, ô, ơ, ư, đ) are kept, so that "ban" and "bản" stay two.
    """
    words = []
    for word in squeeze(text).casefold().replace("ƣ", "ư").replace("ð", "đ").split(" "):
        letters = unicodedata.normalize("NFD", word)
        tone = "".join(c for c in letters if c in _TONES)
        words.append(unicodedata.normalize("NFC", "".join(c for c in letters if c not in _TONES)) + tone)
    return " ".join(words)
