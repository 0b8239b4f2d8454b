"""Where any of hundreds of phrases stands in a text, all found in one pass over it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation

_SINGLE_SURROGATE = re.compile("[\ud800-\udfff]")


class Spotter:
    """Looks for phrases in the letters given: a text is brought into small letters before, if they are in small."""

    __slots__ = ("_automaton", "_known", "_phrases")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = tuple(dict.fromkeys(phrases))
        self._known = frozenset(self._phrases)
        # Of the three automata the one that is made quickly; it is nearly as quick to search with as any.
        self._automaton = AhoCorasick(self._phrases, implementation=Implementation.ContiguousNFA, store_patterns=False)

    def __contains__(self, phrase: str) -> bool:
        """Whether it looks for this phrase."""
        return phrase in self._known

    def spot(self, text: str) -> dict[str, list[int]]:
        """Offsets, ascending, at which each phrase stands as words of its own; phrases that do not are left out.

        Places of one phrase never overlap; those of different phrases may.
        """
        places: dict[str, list[int]] = {}
        after: dict[int, int] = {}
        for number, start, end in self._matches(text):
            if start < after.get(number, 0):
                continue
            after[number] = end
            if not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum():
                places.setdefault(self._phrases[number], []).append(start)
        return places

    def _matches(self, text: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a pair of surrogates is no letter, and stands in no phrase
            return self._automaton.find_matches_as_indexes(_SINGLE_SURROGATE.sub("\ufffd", text), overlapping=True)
