"""Numbers of clauses that the recognition of a scan misread, told by their vocabulary and their sequence.

"TII." between "II." and "IV." is "III.", a second "VII." before "IX." is "VIII.", "l." before "2." is "1.", a second
"d)" before "e)" is "đ)". Of all ways to read a series the one is taken that asks for the fewest misreadings, gaps and
new beginnings; a gap that the document itself has stays, for to fill it asks for more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from roviec.lexicon.numbering import LETTERS, roman, to_roman
from roviec.repair.lines import Edit, Line, apply_edits

_STROKES: Final = "IVXHLTUYlitíìÍÌĨỈỊJ1|!¡\\[\\]"
_NAMED: Final = re.compile(rf"\s*(?:PHẦN|Phần|CHƯƠNG|Chương)(?P<number>\s*[{_STROKES}]{{1,6}})(?=[\s.:\-–/]|$)")
_ROMAN: Final = re.compile(rf"\s*(?P<number>[{_STROKES}]{{1,6}})\s?[.\-–/,:]\s*(?P<title>\S.*)")
_NUMBER: Final = re.compile(r"\s*(?P<number>[0-9IlíìiÍÌỊỈ|!¡tOoSZB]{1,3})[.)/]\s+(?=[“\"(]?[^\W\d_a-zđ])")
_LETTER: Final = re.compile(r"\s*(?P<number>[^\s(){}\[\]])\)\s*(?=\S)")
_CELL: Final = re.compile(r"\s*(?P<number>[IVXHUYlitíìÍÌĨỈỊJ1|!¡\[\]]{1,5}|\d{1,3})[.)]?\s*")
_AS_ROMAN: Final = str.maketrans({"H": "II", "U": "II", "Y": "V", **dict.fromkeys("LTlitíìÍÌĨỈỊJ1|!¡[]", "I")})
_AS_FIGURES: Final = str.maketrans(
    {**dict.fromkeys("IlíìiÍÌỊỈ|!¡t[]", "1"), "O": "0", "o": "0", "S": "5", "Z": "2", "B": "8"}
)
_LIKE: Final = {
    "a": "áàảãạăâäåã4@8", "b": "h6ð", "c": "eéoçC€¢", "d": "đcl", "đ": "dáàâäåãðảaoöõôóòởớờợð", "e": "céêè€",
    "g": "9qøợs8", "h": "bn", "i": "1lïíìịj!|", "k": "lh", "l": "1Ií|!i", "m": "n", "n": "m", "o": "0ọòôơ", "p": "n",
    "q": "gợ9", "r": "t", "s": "5", "t": "l", "u": "ưúùn", "v": "y", "x": "z", "y": "v",
}  # fmt: skip
"""For each letter of a point, the signs that it is taken for."""
_TITLE: Final = 24
"""Letters of a title that must be capitals."""
_JUMP: Final = 1.5
"""Cost of a number that does not follow the one before it, and of a beginning that is no first number."""
_CHANGED: Final = 0.25
"""Cost, over that of its misread letters, of a number that says another one as it stands."""
_MOST: Final = 2.6
"""Cost of misread letters above which it is another number."""
_BEAM: Final = 12
"""Ways to read a series that are kept at each step."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A line that begins with what may be a number of one series."""

    index: int
    start: int
    end: int
    shown: str
    own: int | None
    """What it says as it stands; None: nothing."""
    skip: float
    """Cost of taking it for no number of the series."""
    glued: bool = False
    """It sticks to the word before it."""


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to read a series up to a place."""

    cost: float
    last: int
    meant: tuple[int | None, ...]
    """For each place its number; None where it is none of the series."""


Cost = Callable[[_Place, int], float]
"""What it takes to read a place as a number; infinite where it cannot be."""
Read = Callable[[str], _Place | None]
"""The place at the head of a line, its index left at 0."""


def repair_scanned_numbers(lines: Sequence[Line]) -> list[Line]:
    """Give misread numbers of a scan what their sequence says that they are."""
    sections = _places(lines, _section)
    numbers = _places(lines, _numbered)
    heads = [place.index for place in sections]
    ends = sorted([*heads, *(place.index for place in numbers if place.own)])
    right: dict[int, tuple[_Place, str]] = {}
    for series in (_places(lines, _named), sections):
        right |= _mend(series, _cost_of_roman, to_roman)
    for series in _stretches(numbers, heads):
        right |= _mend(series, _cost_of_number, str)
    for series in _stretches(_places(lines, _lettered), ends):
        right |= _mend(series, _cost_of_letter, lambda number: LETTERS[number - 1])
    for series in _first_columns(lines):
        right |= _mend(_groups_of_rows(series), _cost_of_roman, to_roman)
    return [_mended(line, *right[index]) if index in right else line for index, line in enumerate(lines)]


def _places(lines: Sequence[Line], read: Read) -> list[_Place]:
    found: list[_Place] = []
    for index, line in enumerate(lines):
        place = read(line.text) if line.text and line.cell is None else None
        if place is not None:
            found.append(replace(place, index=index))
    return found


def _place(match: re.Match[str], own: int | None, skip: float) -> _Place:
    return _Place(0, *match.span("number"), match["number"], own, skip)


def _named(text: str) -> _Place | None:
    match = _NAMED.match(text)
    if match is None:
        return None
    glued = not match["number"][0].isspace()
    return replace(_place(match, _roman(match["number"].lstrip()), _MOST), glued=glued)


def _section(text: str) -> _Place | None:
    """A section: its title stands in capitals."""
    match = _ROMAN.match(text)
    if match is None:
        return None
    title = [letter for letter in match["title"][:_TITLE] if letter.isalpha()]
    if len(title) < 2 or not all(map(str.isupper, title)):
        return None
    return _place(match, _roman(match["number"]), _MOST)


def _roman(shown: str) -> int | None:
    return roman(shown) if shown and set(shown) <= set("IVX") else None


def _numbered(text: str) -> _Place | None:
    match = _NUMBER.match(text)
    if match is None or _section(text):
        return None
    return _place(match, int(match["number"]) if match["number"].isdecimal() else None, 1.0)


def _lettered(text: str) -> _Place | None:
    match = _LETTER.match(text)
    if match is None or match["number"].isupper():
        return None
    return _place(match, LETTERS.find(match["number"]) + 1 or None, 1.8)


def _first_columns(lines: Sequence[Line]) -> list[list[_Place]]:
    """What stands alone in the first cells of each table."""
    tables: dict[int, list[_Place]] = {}
    for index, line in enumerate(lines):
        match = _CELL.fullmatch(line.text) if line.cell is not None and line.cell.column == 0 else None
        if match is not None and line.cell is not None:
            place = _Place(index, *match.span("number"), match["number"], _roman(match["number"]), 1.2)
            tables.setdefault(line.cell.table, []).append(place)
    return list(tables.values())


def _groups_of_rows(places: list[_Place]) -> list[_Place]:
    """The Roman numbers among the numbers of rows: those in no figures, and a "1" before another "1"."""
    following = [*(place.shown for place in places[1:]), ""]
    return [
        place
        for place, after in zip(places, following, strict=True)
        if not any(map(str.isdecimal, place.shown)) or place.shown == after == "1"
    ]


def _stretches(places: list[_Place], heads: Sequence[int]) -> Iterable[list[_Place]]:
    """The places between two heads: each stretch has a count of its own."""
    stretch: list[_Place] = []
    ends = iter([*heads, 1 << 60])
    end = next(ends)
    for place in places:
        if place.index >= end:
            yield stretch
            stretch = []
            end = next(one for one in ends if place.index < one)
        stretch.append(place)
    yield stretch


def _mend(places: list[_Place], cost: Cost, shown: Callable[[int], str]) -> dict[int, tuple[_Place, str]]:
    """The places that do not say what they mean, with what they mean."""
    ways = [_Way(0.0, 0, ())]
    for place in places:
        best: dict[int, _Way] = {}
        for way in ways:
            for number in {way.last + 1, way.last + 2, 1, 2, place.own, None}:
                step = _step(way, place, number, cost)
                if step is not None and (step.last not in best or step.cost < best[step.last].cost):
                    best[step.last] = step
        ways = sorted(best.values(), key=lambda way: way.cost)[:_BEAM]
    meant = ways[0].meant if ways else ()
    return {
        place.index: (place, shown(number))
        for place, number in zip(places, meant, strict=True)
        if number is not None and (number != place.own or place.glued)
    }


def _step(way: _Way, place: _Place, number: int | None, cost: Cost) -> _Way | None:
    if number is None:
        return _Way(way.cost + place.skip, way.last, (*way.meant, None))
    taken = 0.0 if number == place.own else cost(place, number) + (_CHANGED if place.own else 0.0)
    if taken > _MOST:
        return None
    follows = number == way.last + 1
    return _Way(way.cost + taken + (0.0 if follows else _JUMP), number, (*way.meant, number))


def _cost_of_roman(place: _Place, number: int) -> float:
    return _distance(place.shown.strip().translate(_AS_ROMAN), to_roman(number)) if number < 100 else _MOST + 1


def _distance(one: str, other: str) -> float:
    """Edit distance of two short numbers: a stroke more or less is easily seen, another letter less so."""
    row = [float(column) for column in range(len(other) + 1)]
    for i, letter in enumerate(one, 1):
        before, row[0] = row[0], float(i)
        for j, target in enumerate(other, 1):
            changed = before + (0.0 if letter == target else 1.5)
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, changed)
    return row[-1]


def _cost_of_number(place: _Place, number: int) -> float:
    if place.own is not None or place.shown.translate(_AS_FIGURES) != str(number):
        return _MOST + 1
    # What is a Roman number as well needs its neighbours to be a figure.
    return 0.6 if _roman(place.shown) is None else 1.2


def _cost_of_letter(place: _Place, number: int) -> float:
    if not 0 < number <= len(LETTERS):
        return _MOST + 1
    return 0.8 if place.shown in _LIKE[LETTERS[number - 1]] else _MOST + 1


def _mended(line: Line, place: _Place, meant: str) -> Line:
    space = " " if line.text[: place.start].strip() else ""
    return apply_edits(line, [Edit(place.start, place.end, space + meant, "glyph")])
