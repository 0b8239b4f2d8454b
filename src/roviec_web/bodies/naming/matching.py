"""The body that a document means by a name: sure, doubtful with candidates, or unknown. Never guessed.

A wrong *sure* is the worst that can happen: work would silently reach the wrong office. So a name is sure only where
one body stands nearest to the document's own, and a slip of the pen only in a word that no other name has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from roviec_web.bodies.naming.abbreviations import COMMON_NAMES
from roviec_web.bodies.naming.classes import read_class
from roviec_web.bodies.naming.index import Entry, NameIndex, same_place
from roviec_web.bodies.naming.places import PartedName, fits_level, part_name
from roviec_web.bodies.naming.spelling import has_accents, words_of

MOST_CANDIDATES: Final = 6
_ALIKE: Final = 78.0
"""Percent of letters that a candidate of a doubtful name shares with it."""
_ALIKE_PLACE: Final = 70.0
"""The same of the name of a place, which is short."""
_SLIP: Final = 1
"""Letters that one slip changes, takes or puts in; two that changed places are one."""
_FEWEST_WORDS: Final = 2
"""Words by which longer names are looked for; one ("Ban") stands in too many."""
_COMMON: Final = frozenset(word.plain for word in words_of(COMMON_NAMES))
_COMMON_TONED: Final = frozenset(word.toned for word in words_of(COMMON_NAMES))


class Certainty(StrEnum):
    """How sure a match is."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    CLASS = "class"
    """The name means many bodies: "các sở, ban, ngành"."""


class How(StrEnum):
    """What made the match."""

    ALIAS = "alias"
    """A person confirmed the spelling."""
    NAME = "name"
    FORMER = "former"
    """A name that it no longer bears, or does not yet."""
    ABBREVIATION = "abbreviation"
    SLIP = "slip"
    """Written otherwise than any name."""
    NONE = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a name means."""

    certainty: Certainty
    bodies: tuple[int, ...] = ()
    """One where it is sure; the candidates, the likeliest first, where it is doubtful."""
    how: How = How.NONE


def find_body(text: str, index: NameIndex, *, near: str = "") -> Found:
    """Find the body of a name.

    Args:
        text: as the document writes it.
        index: the names that there are.
        near: path of the document's own body: "Sở Y tế" is that of its province.
    """
    if read_class(text) is not None:
        return Found(Certainty.CLASS)
    asked = index.without_place(part_name(text))
    if not asked.core:
        return Found(Certainty.UNKNOWN)
    accents = has_accents(text)
    named = _by_name(asked, index, near, accents=accents)
    if named is not None:
        return named
    entries = [
        entry
        for entry in index.by_letters.get("".join(word.plain for word in asked.core), ())
        if _compatible(asked, entry, toned=accents)
    ]
    if entries:
        return _decide(entries, near, How.ABBREVIATION)
    return _by_slip(asked, index, near, accents=accents)


def _by_name(asked: PartedName, index: NameIndex, near: str, *, accents: bool) -> Found | None:
    """By the name itself; where only the accents differ, the names are candidates."""
    alike = index.entries(asked.plain, asked.places[0] if asked.places else None)
    exact = [entry for entry in alike if not accents or entry.parted.toned == asked.toned]
    entries = [entry for entry in exact if _compatible(asked, entry, toned=accents)]
    if entries:
        return _decide(entries, near, How.NAME)
    if not accents:
        return None
    others = [entry for entry in alike if _compatible(asked, entry, toned=False)]
    if not others:
        return None
    sure = _common_slip(asked, others[0], toned=True) and all(_compatible(asked, each, toned=True) for each in others)
    return _decide(others, near, How.SLIP) if sure else _doubt(others, near)


def _compatible(asked: PartedName, entry: Entry, *, toned: bool) -> bool:
    """Whether every place that was asked for is one of the entry's; the first one is where the body itself is."""
    known = entry.parted.places
    if not asked.places:
        return True
    if not known or not same_place(asked.places[0], known[0], toned=toned):
        return False
    return all(any(same_place(place, other, toned=toned) for other in known[1:]) for place in asked.places[1:])


def _decide(entries: Sequence[Entry], near: str, how: How) -> Found:
    """Sure where one body stands nearest, among those that bear the name on the day if there are any."""
    present = [entry for entry in entries if entry.row.present]
    pool = present or list(entries)
    if not present and how is How.NAME:
        how = How.FORMER
    least = min(_distance(entry.row.path, near) for entry in pool)
    nearest = list(dict.fromkeys(entry.row.body for entry in pool if _distance(entry.row.path, near) == least))
    if len(nearest) == 1:
        return Found(Certainty.SURE, (nearest[0],), how)
    return _doubt(pool, near)


def _doubt(entries: Iterable[Entry], near: str) -> Found:
    ordered = sorted(entries, key=lambda entry: (not entry.row.present, _distance(entry.row.path, near)))
    bodies = tuple(dict.fromkeys(entry.row.body for entry in ordered))[:MOST_CANDIDATES]
    return Found(Certainty.DOUBTFUL, bodies, How.SLIP)


def _distance(path: str, near: str) -> int:
    """Steps in the tree from one body to another; bodies of other trees are farther than any of the same."""
    if not near:
        return 0
    one, other = path.split(".")[:-1], near.split(".")[:-1]
    common = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return len(one) + len(other) - 2 * common + (0 if common else 1000)


def _by_slip(asked: PartedName, index: NameIndex, near: str, *, accents: bool) -> Found:
    """By likeness: sure for one slip in one common word of one body's name, else candidates."""
    hits = process.extract(asked.plain, index.cores, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=MOST_CANDIDATES)
    cores = dict.fromkeys([core for core, _, _ in hits] + _longer_names(asked, index))
    place = asked.places[0] if asked.places else None
    fitting = [
        [entry for entry in index.entries(core, place) if _compatible(asked, entry, toned=accents)] for core in cores
    ]
    groups = [entries for entries in fitting if entries]
    if not groups:
        return _by_like_place(asked, index, near)
    best = groups[0]
    if _common_slip(asked, best[0], toned=accents) and not any(
        _common_slip(asked, other[0], toned=accents) for other in groups[1:]
    ):
        return _decide(best, near, How.SLIP)
    return _doubt((entry for entries in groups for entry in entries), near)


def _by_like_place(asked: PartedName, index: NameIndex, near: str) -> Found:
    """Bodies of the right words at places of like names: proper names are one letter apart, so they are asked."""
    if not asked.places or not asked.places[0].name:
        return Found(Certainty.UNKNOWN)
    written = asked.places[0]
    name = " ".join(word.plain for word in written.name)
    hits = process.extract(
        name, index.place_names(asked.plain), scorer=fuzz.ratio, score_cutoff=_ALIKE_PLACE, limit=MOST_CANDIDATES
    )
    found = [entry for place, _, _ in hits for entry in index.entries_at(asked.plain, place)]
    fitting = [entry for entry in found if fits_level(written.level, entry.parted.places[0].level)]
    return _doubt(fitting, near) if fitting else Found(Certainty.UNKNOWN)


def _longer_names(asked: PartedName, index: NameIndex) -> list[str]:
    """Names that hold every word asked for, in their order: "Sở Nông nghiệp" of a longer name of today."""
    words = [word.plain for word in asked.core]
    if len(words) < _FEWEST_WORDS:
        return []
    found = []
    for core in index.cores:
        rest = iter(core.split())
        if all(word in rest for word in words):
            found.append(core)
    return sorted(found, key=len)[:MOST_CANDIDATES]


def _common_slip(asked: PartedName, entry: Entry, *, toned: bool) -> bool:
    """Whether one word alone differs, by a slip, is no word of any name as it was written, and is a common one."""
    written, meant = asked.core, entry.parted.core
    if len(written) != len(meant):
        return False
    pairs = [
        (one, other)
        for one, other in zip(written, meant, strict=True)
        if (one != other if toned else one.plain != other.plain)
    ]
    if len(pairs) != 1:
        return False
    ((one, other),) = pairs
    if any(letter.isdigit() for letter in one.plain) or other.plain not in _COMMON:
        return False
    is_word = one.toned in _COMMON_TONED if toned else one.plain in _COMMON
    return not is_word and OSA.distance(one.plain, other.plain) <= _SLIP
