"""Regions of one document: header, title, preamble, body, recipients, signature."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from roviec.lexicon.issuing_bodies import BODY_HEADS
from roviec.lexicon.landmarks import (
    ADDRESSES,
    ANNEX,
    ATTACHED,
    AUTHORITY,
    BASIS,
    CARRIED,
    POSITION,
    RECIPIENTS,
    RULE_LINE,
    TYPE_HEAD,
    TYPE_LINE,
    is_capitals,
)
from roviec.lexicon.numbering import BULLETS
from roviec.model.outlined import PartRegion, RegionKind
from roviec.outline.units import Unit
from roviec.outline.unmarked import is_unmarked_title

_NOTE = re.compile(r"^(?:\[\d{1,3}\]|\(\d{1,3}\)\s|\d{1,3}\s(?=[A-ZĐ]))")
"""A footnote that a text form left at the end."""
_LONGEST_HEADER = 40
"""Units in which the type name must stand."""
_LONGEST_TITLE_UNIT = 60
"""Words."""
_LONGEST_NAME = 10
"""Words of a body that repeats itself under the title of a decision."""


class Regions(Struct, frozen=True):
    """The units of one document, sorted."""

    outside: tuple[PartRegion, ...]
    body: tuple[Unit, ...]


def find_type_line(units: Sequence[Unit]) -> int | None:
    """Index of the unit that names the type of the document."""
    for index, unit in enumerate(units[:_LONGEST_HEADER]):
        if unit.cells:
            continue
        if TYPE_LINE.match(unit.text):
            return index
        if unit.marker is None and is_capitals(unit.text) and TYPE_HEAD.match(unit.text):
            return index
        if unit.marker is not None and unit.marker.type not in BULLETS and is_capitals(unit.words):
            return None
    return None


def sort_regions(units: Sequence[Unit], *, annex: bool) -> Regions:
    """Sort the units of one document into its regions and its body."""
    if not units:  # of an annex that is announced in the last line of the file
        return Regions((), ())
    type_at = 0 if annex else find_type_line(units)
    title_start = 0 if type_at is None else type_at
    title_end = title_start if type_at is None else _title_end(units, type_at)
    body_start = title_end if annex else _body_start(units, title_end)
    tail_start = _tail_start(units, body_start)
    outside = [(RegionKind.HEADER, unit) for unit in units[:title_start]]
    outside += [(RegionKind.TITLE, unit) for unit in units[title_start:title_end]]
    outside += [(RegionKind.PREAMBLE, unit) for unit in units[title_end:body_start]]
    if type_at is None and not annex:
        outside = _header_without_type(units[:body_start])
    outside += _sort_tail(units[tail_start:])
    return Regions(_merge(outside), tuple(units[body_start:tail_start]))


def _header_without_type(units: Sequence[Unit]) -> list[tuple[RegionKind, Unit]]:
    """A letter (công văn) has no type name: its header ends with "Kính gửi" or before the first sentence."""
    end = next((i for i, unit in enumerate(units) if unit.text.startswith(("Kính gửi", "KÍNH GỬI"))), None)
    if end is None:
        end = next(
            (i for i, unit in enumerate(units) if len(unit.text.split()) > 14 and not is_capitals(unit.text)),
            len(units),
        )
    return [(RegionKind.HEADER if i < end else RegionKind.PREAMBLE, unit) for i, unit in enumerate(units)]


def _title_end(units: Sequence[Unit], type_at: int) -> int:
    index = type_at + 1
    taken = 0 if TYPE_LINE.match(units[type_at].text) or ANNEX.match(units[type_at].text) else 1
    while index < len(units):
        unit = units[index]
        if unit.cells or not _goes_on_title(units, index, taken):
            break
        if not RULE_LINE.match(unit.text):
            taken += 1
        index += 1
    return index


def _goes_on_title(units: Sequence[Unit], index: int, taken: int) -> bool:
    unit = units[index]
    if RULE_LINE.match(unit.text) or (CARRIED.match(unit.text) and unit.text.startswith("(")):
        return True
    if TYPE_LINE.match(unit.text) or len(unit.text.split()) > _LONGEST_TITLE_UNIT or unit.text.startswith("Căn cứ"):
        return False
    if ADDRESSES.search(unit.text) or (taken and BASIS.match(unit.text)):
        return False
    if unit.marker is not None and unit.marker.type not in BULLETS:
        return False
    if taken == 0:
        return not unit.text.endswith((":", ";", ".")) and unit.marker is None
    if _repeats_issuer(units, index):
        return False
    sentence = unit.text.rstrip().endswith((".", ":", ";")) and not is_capitals(unit.text)
    return (
        not sentence
        and unit.marker is None
        and (is_capitals(unit.text) or unit.centred or unit.text[0].islower() or unit.text.startswith("("))
    )


def _repeats_issuer(units: Sequence[Unit], index: int) -> bool:
    """The line "THỦ TƯỚNG CHÍNH PHỦ" above the bases of a decision names who decides; it is no title."""
    unit = units[index]
    after = units[index + 1].text if index + 1 < len(units) else ""
    return is_capitals(unit.text) and len(unit.text.split()) <= _LONGEST_NAME and bool(BASIS.match(after))


def _body_start(units: Sequence[Unit], start: int) -> int:
    """The first clause: a marker that does not open a basis."""
    addressing = False
    for index in range(start, len(units)):
        unit = units[index]
        if unit.cells:
            return index
        addressing = bool(ADDRESSES.search(unit.text)) or (addressing and _is_bullet(unit))
        if addressing:
            continue
        if _begins_tail(unit, index, units):
            break
        if unit.marker is not None and not BASIS.match(unit.words) and not _lists_bases(unit):
            return _before_titles(units, start, index)
    return _after_colon(units, start)


def _before_titles(units: Sequence[Unit], start: int, index: int) -> int:
    """Titles without a marker above the first clause belong to the body."""
    while index > start and is_unmarked_title(units, index - 1) and not units[index - 1].centred:
        index -= 1
    return index


def _is_bullet(unit: Unit) -> bool:
    return unit.marker is not None and unit.marker.type in BULLETS


def _lists_bases(unit: Unit) -> bool:
    return (
        unit.marker is not None
        and unit.marker.type in BULLETS
        and unit.words.startswith(("Luật ", "Nghị định ", "Căn cứ"))
    )


def _after_colon(units: Sequence[Unit], start: int) -> int:
    """A text without markers: its clauses are the paragraphs after "… như sau:", or all of them."""
    for index in range(start, len(units)):
        if _begins_tail(units[index], index, units):
            break
        if units[index].text.endswith(":") and not TYPE_LINE.match(units[index].text):
            return index + 1
    index = start
    while index < len(units) and (BASIS.match(units[index].text) or TYPE_LINE.match(units[index].text)):
        index += 1
    return index


def _tail_start(units: Sequence[Unit], body_start: int) -> int:
    for index in range(body_start, len(units)):
        if _begins_tail(units[index], index, units):
            return _before_names(units, body_start, index)
    return len(units)


def _before_names(units: Sequence[Unit], start: int, index: int) -> int:
    """The body that signs stands above the position where several sign: "SỞ Y TẾ" / "GIÁM ĐỐC"."""
    while index > start and _names_signing_body(units, index - 1):
        index -= 1
    return index


def _names_signing_body(units: Sequence[Unit], index: int) -> bool:
    unit = units[index]
    if unit.cells or unit.marker is not None or not is_capitals(unit.text) or TYPE_LINE.match(unit.text):
        return False
    after = units[index + 1].text if index + 1 < len(units) else ""
    signs = bool(POSITION.match(after)) and is_capitals(after)  # TM. and the like name the body themselves
    return signs and unit.text.lower().startswith(BODY_HEADS) and unit.text[-1].isalnum()


def _begins_tail(unit: Unit, index: int, units: Sequence[Unit]) -> bool:
    if unit.cells:
        return False
    if unit.note or RECIPIENTS.match(unit.text) or ATTACHED.match(unit.text):
        return True
    if not is_capitals(unit.text) or unit.marker is not None:
        return False
    if AUTHORITY.match(unit.text):
        return True
    alone = POSITION.match(unit.text) and len(unit.text.split()) <= 6
    return bool(alone) and index > len(units) // 3 and not BASIS.match(units[min(index + 1, len(units) - 1)].text)


def _sort_tail(units: Sequence[Unit]) -> list[tuple[RegionKind, Unit]]:
    kind = RegionKind.OTHER
    addressed = False
    out = []
    for index, unit in enumerate(units):
        if unit.note or _NOTE.match(unit.text):
            out.append((RegionKind.NOTE, unit))
            continue
        if RECIPIENTS.match(unit.text):
            kind, addressed = RegionKind.RECIPIENTS, True
        elif addressed and kind is RegionKind.SIGNATURE and _is_bullet(unit):
            out.append((RegionKind.RECIPIENTS, unit))  # two columns read line by line
            continue
        elif _signs(units, index):
            kind = RegionKind.SIGNATURE
        elif ATTACHED.match(unit.text):
            out.append((RegionKind.ATTACHMENT, unit))
            continue
        out.append((kind, unit))
    return out


def _signs(units: Sequence[Unit], index: int) -> bool:
    text = units[index].text
    position = AUTHORITY.match(text) or (POSITION.match(text) and is_capitals(text))
    return bool(position) or _names_signing_body(units, index)


def _merge(labelled: Sequence[tuple[RegionKind, Unit]]) -> tuple[PartRegion, ...]:
    """Neighbouring units of one kind make one region."""
    out: list[PartRegion] = []
    for kind, unit in labelled:
        if out and out[-1].kind is kind:
            out[-1] = PartRegion(kind, (out[-1].span[0], unit.span[1]))
        else:
            out.append(PartRegion(kind, unit.span))
    return tuple(out)
