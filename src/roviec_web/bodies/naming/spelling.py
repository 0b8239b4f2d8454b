"""Spellings of the same word brought together: accents, where a tone stands, i and y, "và", abbreviations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from roviec_web.bodies.naming.abbreviations import ABBREVIATIONS, DEPARTMENT_LETTERS, LONGEST

_TONES: Final = {"\u0300": "1", "\u0301": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_WORD: Final = re.compile(r"[^\W_]+")
_FINAL_Y: Final = re.compile(r"(?:(?<=[bcdđghklmnprstvx])|(?<=qu))y$")
_JOINING: Final = frozenset({"va"})
"""What some write and others replace by a comma, a dash or nothing."""
_LONGEST_NAME: Final = 300


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name."""

    plain: str
    """Without accents, d for đ."""
    toned: str
    """With its vowels, the tone as a figure at the end: both places of a tone ("uỷ", "ủy") are one."""


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a name: "Sở GD&ĐT" and "Sở Giáo dục - Đào tạo" give the same ones."""
    flat = unicodedata.normalize("NFC", text[:_LONGEST_NAME])
    raw = [_word(found) for found in _WORD.findall(flat.lower().replace("ƣ", "ư"))]
    return _without_country(tuple(_expanded([word for word in raw if word.plain not in _JOINING])))


def _without_country(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Take "Việt Nam" out of "Mặt trận Tổ quốc Việt Nam tỉnh"; a name is never nothing but the country's."""
    plain = [word.plain for word in words]
    at = next((at for at in range(1, len(plain) - 1) if plain[at : at + 2] == ["viet", "nam"]), None)
    return words if at is None else words[:at] + words[at + 2 :]


def has_accents(text: str) -> bool:
    """Whether a text was written with Vietnamese letters at all."""
    letters = unicodedata.normalize("NFD", text)
    return "đ" in text.lower() or any(unicodedata.combining(letter) for letter in letters)


@lru_cache(maxsize=8192)
def _word(raw: str) -> Word:
    tone, letters = "", []
    for letter in unicodedata.normalize("NFD", raw):
        if letter in _TONES:
            tone = _TONES[letter]
        else:
            letters.append(letter)
    toned = _FINAL_Y.sub("i", unicodedata.normalize("NFC", "".join(letters)))
    plain = "".join(letter for letter in unicodedata.normalize("NFD", toned) if not unicodedata.combining(letter))
    return Word(plain.replace("đ", "d"), toned + tone)


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a row of our own tables, which hold no abbreviations."""
    return tuple(_word(found) for found in _WORD.findall(text.lower()))


def _expanded(raw: list[Word]) -> Iterator[Word]:
    """The words with abbreviations written out, the longest one first."""
    at = 0
    while at < len(raw):
        size, words = _expansion(raw, at)
        yield from words
        at += size


def _expansion(raw: list[Word], at: int) -> tuple[int, tuple[Word, ...]]:
    for size in range(min(LONGEST, len(raw) - at), 0, -1):
        letters = "".join(word.plain for word in raw[at : at + size])
        if any(len(word.plain) > _PART for word in raw[at : at + size]) and size > 1:
            continue
        if size <= _MOST_PARTS and at and raw[at - 1].plain == "so" and letters in DEPARTMENT_LETTERS:
            return size, words_of(DEPARTMENT_LETTERS[letters])
        if letters in ABBREVIATIONS:
            return size, words_of(ABBREVIATIONS[letters])
        if letters[:1] == "s" and letters[1:] in DEPARTMENT_LETTERS and raw[at].plain[1:]:
            return size, words_of(f"sở {DEPARTMENT_LETTERS[letters[1:]]}")
    return 1, (raw[at],)


_PART: Final = 5
"""Letters of one part of an abbreviation that is written in several: "VH-TT&DL", "GD&ĐT"."""
_MOST_PARTS: Final = 4
