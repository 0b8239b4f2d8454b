"""Parts: the documents inside one file - a decision and the plan it carries, annexes, forms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from roviec.lexicon.landmarks import (
    ANNEX,
    AUTHORITY,
    CARRIED,
    MOTTO,
    NUMBER_LINE,
    PLACE_DATE,
    POSITION,
    RECIPIENTS,
    RULE_LINE,
    TYPE_HEAD,
    TYPE_LINE,
    is_capitals,
)
from roviec.model.outlined import PartKind
from roviec.outline.units import Unit

_LOOK_AHEAD = 8
_LONGEST_HEAD = 60
"""Characters of the line that opens an annex, when it is not in capitals."""
_FEWEST_TITLE_WORDS = 2
_FORM = re.compile(r"^(?:BIỂU\s+MẪU|MẪU|Mẫu|BIỂU|Biểu)\b")
_BLANKS = re.compile(r"[….]{4,}|_{4,}")


class UnitsOfPart(Struct, frozen=True):
    """The units of one document of the file."""

    kind: PartKind
    units: tuple[Unit, ...]


def split_parts(units: Sequence[Unit]) -> tuple[UnitsOfPart, ...]:
    """Cut the units of a file into its documents."""
    starts = [(0, PartKind.MAIN)]
    signed = type_seen = addressed = False
    for index, unit in enumerate(units):
        if unit.cells or unit.note:
            continue
        kind = _opens(units, index, signed=signed, type_seen=type_seen) if index else None
        if kind is None and addressed and _titles_list(units, index):
            kind = PartKind.ANNEX
        if kind is not None and index > starts[-1][0] and _has_body(units[starts[-1][0] : index]):
            starts.append((_header_start(units, index, kind), kind))
            signed, type_seen, addressed = kind is PartKind.ANNEX, False, False
        signed = signed or _signs(unit)
        addressed = addressed or bool(RECIPIENTS.match(unit.text))
        type_seen = type_seen or bool(TYPE_LINE.match(unit.text))
    ends = [start for start, _ in starts[1:]] + [len(units)]
    return tuple(UnitsOfPart(kind, tuple(units[start:end])) for (start, kind), end in zip(starts, ends, strict=True))


def _header_start(units: Sequence[Unit], index: int, kind: PartKind) -> int:
    """The issuer's lines stand above the line by which a document with a header was known."""
    while kind is not PartKind.ANNEX and index > 1 and _is_header_line(units[index - 1]):
        index -= 1
    return index


def _is_header_line(unit: Unit) -> bool:
    text = unit.text
    if unit.cells or _signs(unit):
        return False
    furniture = MOTTO.search(text) or NUMBER_LINE.match(text) or PLACE_DATE.match(text) or RULE_LINE.match(text)
    return bool(furniture) or (is_capitals(text) and unit.marker is None)


def _signs(unit: Unit) -> bool:
    text = unit.text
    if RECIPIENTS.match(text):
        return True
    return is_capitals(text) and unit.marker is None and bool(AUTHORITY.match(text) or POSITION.match(text))


def _has_body(units: Sequence[Unit]) -> bool:
    return any(
        unit.cells or unit.marker is not None or (len(unit.text.split()) > 15 and not MOTTO.search(unit.text))
        for unit in units
    )


def _opens(units: Sequence[Unit], index: int, *, signed: bool, type_seen: bool) -> PartKind | None:
    """Kind of the document that a unit opens; None where it opens none."""
    unit = units[index]
    if _opens_annex(unit, signed=signed):
        return PartKind.FORM if _FORM.match(unit.text) else PartKind.ANNEX
    names_type = TYPE_LINE.match(unit.text) or (TYPE_HEAD.match(unit.text) and is_capitals(unit.text))
    if names_type and not unit.text.rstrip().endswith(":"):
        if _carried_ahead(units, index):
            return PartKind.CARRIED
        if signed and type_seen:
            return _with_header(units, index)
    if signed and MOTTO.search(unit.text) and is_capitals(unit.text):
        return None if _continues_header(units, index) else _with_header(units, index)
    return None


def _titles_list(units: Sequence[Unit], index: int) -> bool:
    """A title in capitals behind the signature, above clauses numbered from one: an annex that does not say so."""
    unit, before = units[index], units[index - 1]
    if unit.marker is not None or not is_capitals(unit.text) or _signs(unit) or MOTTO.search(unit.text):
        return False
    if len(unit.text.split()) < _FEWEST_TITLE_WORDS or is_capitals(before.text) or before.text.startswith("("):
        return False  # a name below the position that signs
    for following in units[index + 1 : index + 4]:
        if following.marker is not None:
            return following.marker.ordinal == 1
        if following.cells or not (is_capitals(following.text) or following.text.startswith("(")):
            return False
    return False


def _opens_annex(unit: Unit, *, signed: bool) -> bool:
    found = ANNEX.match(unit.text)
    if not found:
        return False
    alone = len(unit.text) == found.end() or is_capitals(unit.text)
    short = len(unit.text) <= _LONGEST_HEAD and (unit.bold or unit.centred or signed)
    if not (alone or short):
        return False
    return signed or is_capitals(found["name"]) or unit.bold or unit.centred


def _carried_ahead(units: Sequence[Unit], index: int) -> bool:
    return any(CARRIED.match(unit.text) for unit in units[index + 1 : index + _LOOK_AHEAD] if not unit.cells)


def _continues_header(units: Sequence[Unit], index: int) -> bool:
    """The second line of a header whose first line opened the part already."""
    return any(MOTTO.search(unit.text) for unit in units[max(0, index - 3) : index] if not unit.cells)


def _with_header(units: Sequence[Unit], index: int) -> PartKind:
    """A document after the signature: one with blanks to fill in is a form."""
    ahead = " ".join(unit.text for unit in units[index : index + 2 * _LOOK_AHEAD])
    return PartKind.FORM if len(_BLANKS.findall(ahead)) >= 2 else PartKind.CARRIED
