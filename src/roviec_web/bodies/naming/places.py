"""A name parted into what a body is ("sở y tế") and where ("tỉnh Lam Sơn"), from the nearest place outwards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from roviec_web.bodies.naming.spelling import Word, read_words, words_of

_UNITS: Final = {
    ("thi", "tran"): "commune",
    ("dac", "khu"): "commune",
    ("xa",): "commune",
    ("phuong",): "commune",
    ("thi", "xa"): "district",
    ("huyen",): "district",
    ("quan",): "district",
    ("thanh", "pho"): "city",
    ("tinh",): "province",
}
"""Words of administrative units, and their level; a city is one of a province, or was one of a district."""
_NO_PLACE_BEHIND: Final = frozenset({"hoi", "uy", "doan", "doi", "su", "khu", "lo"})
"""What follows a word of a unit that is none: "xã hội", "tỉnh ủy", "tỉnh đoàn", "quân sự", "quân khu"."""
_NO_UNIT_BEHIND: Final = frozenset({"tac"})
"""What stands before a word of a unit that is none: "hợp tác xã"."""
_SAME_LEVEL: Final = {"city": frozenset({"province", "district"})}
_TITLES: Final = tuple(
    tuple(word.plain for word in words_of(title))
    for title in (
        "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "thủ trưởng", "lãnh đạo", "chánh", "đồng chí",
        "bí thư", "trưởng", "tư lệnh", "chỉ huy trưởng", "ban thường trực", "ban thường vụ", "thường trực",
    )
)  # fmt: skip
_CHIEFS: Final = {"chanh": ("van phong", "thanh tra"), "truong": ("ban", "phong")}
"""Titles that end before a word of the name: "Chánh Văn phòng", "Trưởng ban"."""
COMMITTEE: Final = tuple(word.plain for word in words_of("ủy ban nhân dân"))


@dataclass(frozen=True, slots=True)
class Place:
    """A unit that a name gives."""

    level: str
    """``commune``, ``district``, ``city``, ``province``; empty where the name stands without its unit's word."""
    name: tuple[Word, ...]
    """Empty where only the unit is said: "UBND tỉnh"."""
    unit: str = ""
    """The unit's word: ``xa``, ``phuong`` …"""


@dataclass(frozen=True, slots=True)
class PartedName:
    """What and where."""

    core: tuple[Word, ...]
    places: tuple[Place, ...]
    """The nearest first: xã Hòa An, tỉnh Lam Sơn."""
    titled: bool = False
    """A title stood before it: "Giám đốc Sở Y tế"."""

    @property
    def plain(self) -> str:
        """What it is, without accents."""
        return " ".join(word.plain for word in self.core)

    @property
    def toned(self) -> str:
        """What it is, with accents."""
        return " ".join(word.toned for word in self.core)


@lru_cache(maxsize=16384)
def part_name(text: str) -> PartedName:
    """Part a name. A place without a name of what is there ("xã Hòa An") is its committee."""
    words = read_words(text)
    start = _titles(words)
    at = start
    while at < len(words) and not _unit_at(words, at):
        at += 1
    core = words[start:at]
    places = _read_places(words, at)
    if not core and places and places[0].name:
        core = words_of("ủy ban nhân dân")
    return PartedName(core, places, titled=start > 0)


def _read_places(words: tuple[Word, ...], at: int) -> tuple[Place, ...]:
    places: list[Place] = []
    while at < len(words):
        size = _unit_at(words, at)
        unit = tuple(word.plain for word in words[at : at + size])
        end = at + size
        while end < len(words) and not _unit_at(words, end):
            end += 1
        places.append(Place(_UNITS[unit], words[at + size : end], " ".join(unit)))
        at = end
    return tuple(places)


def _unit_at(words: tuple[Word, ...], at: int) -> int:
    """How many words name a unit here: none where they belong to another word."""
    for size in (2, 1):
        unit = tuple(word.plain for word in words[at : at + size])
        if unit in _UNITS and len(unit) == size:
            behind = words[at + size].plain if at + size < len(words) else ""
            no_unit = behind in _NO_PLACE_BEHIND or (at and words[at - 1].plain in _NO_UNIT_BEHIND)
            return 0 if no_unit or _is_other_word(words, at) else size
    return 0


def _is_other_word(words: tuple[Word, ...], at: int) -> bool:
    """Whether accents say that it is no unit: "quân" is no "quận", "tính" no "tỉnh"."""
    toned, plain = words[at].toned, words[at].plain
    return toned not in {plain, _TONED.get(plain, plain)}


_TONED: Final = {word.plain: word.toned for unit in ("thị", "đặc", "xã", "phường", "huyện", "quận", "thành", "tỉnh")
                 for word in words_of(unit)}  # fmt: skip


def _titles(words: tuple[Word, ...]) -> int:
    """How many words before the name are a title."""
    at = 0
    while True:
        size = next((len(title) for title in _TITLES if _begins(words, at, title)), 0)
        if not size or at + size >= len(words) or _ends_in_name(words, at, size):
            return at
        at += size


def _begins(words: tuple[Word, ...], at: int, title: tuple[str, ...]) -> bool:
    return tuple(word.plain for word in words[at : at + len(title)]) == title


def _ends_in_name(words: tuple[Word, ...], at: int, size: int) -> bool:
    """Whether what looks like a title is part of another word: "trưởng" not before "ban", "phòng"."""
    heads = _CHIEFS.get(words[at].plain) if size == 1 else None
    rest = " ".join(word.plain for word in words[at + size : at + size + 2])
    return heads is not None and not rest.startswith(heads)


def fits_level(one: str, other: str) -> bool:
    """Whether two words of units may mean the same place: a city is a province, or was a district."""
    return (
        not one or not other or one == other or other in _SAME_LEVEL.get(one, ()) or one in _SAME_LEVEL.get(other, ())
    )
