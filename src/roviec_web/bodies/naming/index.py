"""The names among which the body of a name is looked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from roviec_web.bodies.naming.places import PartedName, Place, fits_level, part_name
from roviec_web.bodies.naming.spelling import Word

_ONE_WORD: Final = 1
_FEWEST_LETTERS: Final = 3
"""Letters of an abbreviation that is formed from a name: "VP" may be anything."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name of one body, as the caller reads it from where bodies are kept."""

    body: int
    """Id of the body."""
    name: str
    above: tuple[str, ...]
    """Names of the bodies above it, the nearest first: they say where it is."""
    path: str
    """Of the body, a dot behind each part: how near two bodies stand is seen from it."""
    abbreviation: str = ""
    present: bool = True
    """Borne on the day of the document, by a body that existed then; ``False``: a former one, or one to come."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A name, read."""

    row: NameRow
    parted: PartedName
    """``places`` are those of the name, then those of the bodies above it."""
    own_place: bool
    """The name itself says where."""


class NameIndex:
    """Names by what they are, by their abbreviations, and the words of places that stand in them."""

    def __init__(self, rows: Iterable[NameRow]) -> None:
        self._by_core: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
        self.by_letters: dict[str, list[Entry]] = defaultdict(list)
        self._parts: dict[str, PartedName] = {}
        self._places: set[str] = set()
        entries = [self._entry(row) for row in rows]
        for entry in entries:
            self._places.update(_plain(place.name) for place in entry.parted.places if place.name)
        for entry in entries:
            self._take(replace(entry, parted=self.without_place(entry.parted)))
        self.cores = list(self._by_core)

    def entries(self, core: str, place: Place | None = None) -> list[Entry]:
        """The names that say what a body is in these words and, where a place is named, may be there."""
        by_place = self._by_core.get(core, {})
        if place is None or not place.name:
            return [entry for entries in by_place.values() for entry in entries]
        return [*by_place.get(_plain(place.name), ()), *by_place.get("", ())]

    def place_names(self, core: str) -> list[str]:
        """Where there are bodies of these words, in plain words."""
        return list(self._by_core.get(core, {}))

    def entries_at(self, core: str, place_name: str) -> list[Entry]:
        """The names of these words at one of ``place_names``."""
        return self._by_core.get(core, {}).get(place_name, [])

    def _entry(self, row: NameRow) -> Entry:
        own = self._part(row.name)
        above = [place for name in row.above for place in self._part(name).places[:1]]
        places = [*own.places]
        for place in above:
            if not any(place == known for known in places):
                places.append(place)
        return Entry(row, replace(own, places=_merged(tuple(places))), bool(own.places))

    def _part(self, name: str) -> PartedName:
        if name not in self._parts:
            self._parts[name] = part_name(name)
        return self._parts[name]

    def _take(self, entry: Entry) -> None:
        places = entry.parted.places
        self._by_core[entry.parted.plain][_plain(places[0].name) if places else ""].append(entry)
        for letters in {*_letters(entry.parted.core), _squeezed(entry.row.abbreviation)} - {""}:
            self.by_letters[letters].append(entry)

    def without_place(self, parted: PartedName) -> PartedName:
        """A name whose place stands without its unit's word ("Tỉnh ủy Lam Sơn") parted there, where it is known."""
        for size in range(len(parted.core) - 1, 0, -1):
            if _plain(parted.core[-size:]) in self._places:
                place = Place("", parted.core[-size:])
                return PartedName(parted.core[:-size], _merged((place, *parted.places)), parted.titled)
        return parted


def same_place(asked: Place, known: Place, *, toned: bool) -> bool:
    """Whether a place that was asked for is a known one; a side that leaves the name or the unit out agrees."""
    if not fits_level(asked.level, known.level):
        return False
    if asked.level == known.level == "commune" and asked.unit and known.unit and asked.unit != known.unit:
        return False
    if not asked.name or not known.name:
        return True
    return _toned(asked.name) == _toned(known.name) if toned else _plain(asked.name) == _plain(known.name)


def _merged(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The same place said twice, once with its unit's word and once without, is one."""
    kept: list[Place] = []
    for place in places:
        twin = next(
            (
                at
                for at, other in enumerate(kept)
                if fits_level(place.level, other.level)
                and (not place.name or not other.name or place.name == other.name)
                and (place.level == other.level or not place.level or not other.level)
            ),
            None,
        )
        if twin is None:
            kept.append(place)
        else:
            other = kept[twin]
            kept[twin] = Place(other.level or place.level, other.name or place.name, other.unit or place.unit)
    return tuple(kept)


def _letters(core: tuple[Word, ...]) -> Iterator[str]:
    """Abbreviations that a name gives by rule: all first letters, or the head and the rest's ("SYT", "Sở YT")."""
    initials = "".join(word.plain[0] for word in core)
    if len(initials) >= _FEWEST_LETTERS:
        yield initials
    if len(core) > _FEWEST_LETTERS:
        yield core[0].plain + initials[_ONE_WORD:]


def _squeezed(text: str) -> str:
    return "".join(word.plain for word in part_name(text).core) if text else ""


def _plain(words: tuple[Word, ...]) -> str:
    return " ".join(word.plain for word in words)


def _toned(words: tuple[Word, ...]) -> str:
    return " ".join(word.toned for word in words)
