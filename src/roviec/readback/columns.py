"""Which column holds what: the map of columns (bản đồ cột), proposed by the words of headers and kept by people."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from roviec.export.sheet.columns import Field
from roviec.lexicon.columns import role_of_header
from roviec.lexicon.folding import fold
from roviec.lexicon.progress_columns import PROGRESS_PATTERNS, SECOND_MEANINGS
from roviec.readback.faults import column_letter

MAP_SCHEMA = "roviec.columns/1"
LONGEST_HEADER = 90
"""Characters; a longer cell is no header."""


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """A column as a map names it."""

    header: str
    letter: str
    """Counts only where several columns have the same header."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What each field stands under, in the sheets that one office sends."""

    sheet: str
    """Name of the sheet; another is taken where the book has no such sheet."""
    columns: dict[Field, ColumnPlace | None]
    """None: the sheet has no such column."""


class ColumnMapError(ValueError):
    """A file that is no map of columns; the message says what is wrong."""


@dataclass(slots=True)
class Header:
    """The header of a table: which of its columns was taken for which field."""

    words: dict[int, str]
    """Words of each column."""
    places: dict[Field, int] = field(default_factory=dict)
    twice: dict[int, Field] = field(default_factory=dict)
    """Columns that mean a field which another column before them means too."""
    renamed: dict[Field, str] = field(default_factory=dict)
    """Fields whose header in the map is not in the sheet, though another header means them."""

    @property
    def unknown(self) -> list[int]:
        """Columns of which nobody knows what they hold."""
        used = {*self.places.values(), *self.twice}
        return [column for column, words in self.words.items() if column not in used and words]


def assign(words: dict[int, str], known: ColumnMap | None = None) -> Header:
    """Take each column for what its header says; the map counts first, then the words that offices use."""
    header = Header(words)
    if known:
        _by_map(header, known)
    for column, said in words.items():
        meant = _meaning(said, header.places)
        if meant is None or column in header.places.values():
            continue
        if meant in header.places:
            header.twice[column] = meant
        elif not known or known.columns.get(meant, _UNSET) is not None:
            header.places[meant] = column
            if known and (place := known.columns.get(meant)):
                header.renamed[meant] = place.header
    return header


_UNSET = ColumnPlace("", "")
"""A field that the map does not speak of."""


def _by_map(header: Header, known: ColumnMap) -> None:
    for meant, place in known.columns.items():
        if place is None:
            continue
        same = [column for column, said in header.words.items() if fold(said) == fold(place.header)]
        if same:
            header.places[meant] = next((at for at in same if column_letter(at) == place.letter), same[0])


def _meaning(said: str, taken: dict[Field, int]) -> Field | None:
    words = fold(said).strip(" .:*")
    if not words or len(words) > LONGEST_HEADER:
        return None
    for name, pattern in PROGRESS_PATTERNS:
        if pattern.fullmatch(words):
            return Field(name)
    for first, second, pattern in SECOND_MEANINGS:
        if Field(first) in taken and pattern.fullmatch(words):
            return Field(second)
    role = role_of_header(said).value
    return Field(role) if role in set(Field) else None


def map_of(sheet: str, header: Header) -> ColumnMap:
    """The map that a header gives; every field is named, so that a person sees what may be added."""
    columns = {
        meant: ColumnPlace(header.words[header.places[meant]], column_letter(header.places[meant]))
        if meant in header.places
        else None
        for meant in Field
    }
    return ColumnMap(sheet, columns)


def column_map_to_json(known: ColumnMap) -> bytes:
    """The map as a file that people read and mend."""
    content = {
        "schema": MAP_SCHEMA,
        "sheet": known.sheet,
        "columns": {
            meant.value: {"header": place.header, "letter": place.letter} if place else None
            for meant, place in known.columns.items()
        },
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def column_map_from_json(data: bytes) -> ColumnMap:
    """Read a map.

    Raises:
        ColumnMapError: it is no map; people edit these files.
    """
    try:
        content = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ColumnMapError(str(error)) from error
    if not isinstance(content, dict) or content.get("schema") != MAP_SCHEMA:
        message = f"schema: {MAP_SCHEMA}"
        raise ColumnMapError(message)
    columns = content.get("columns")
    if not isinstance(columns, dict):
        message = "columns: {…}"
        raise ColumnMapError(message)
    return ColumnMap(
        str(content.get("sheet", "")), {_field(name): _place(name, said) for name, said in columns.items()}
    )


def _field(name: str) -> Field:
    try:
        return Field(name)
    except ValueError as error:
        message = f"columns.{name}: {', '.join(Field)}"
        raise ColumnMapError(message) from error


def _place(name: str, said: Any) -> ColumnPlace | None:  # noqa: ANN401 - what a person wrote into a file
    if said is None:
        return None
    if isinstance(said, str):
        return ColumnPlace(said, "")
    if isinstance(said, dict) and isinstance(said.get("header"), str):
        return ColumnPlace(said["header"], str(said.get("letter", "")))
    message = f'columns.{name}: "…" | {{"header": "…", "letter": "C"}} | null'
    raise ColumnMapError(message)
