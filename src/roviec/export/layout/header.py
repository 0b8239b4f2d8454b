"""The header: issuer and number on the left; Quốc hiệu or the name of the Party, place and date on the right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from roviec.export.layout.letters import Printed, Stretch, joined, parted, width_mm
from roviec.export.layout.looks import Looks
from roviec.export.layout.paper import Columns, Family, Line, Look, Piece
from roviec.lexicon.landmarks import MOTTO, NUMBER_LINE, PLACE_DATE, RULE_LINE

_MARK = re.compile(r"^(?:MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|Hỏa tốc|Dự thảo|DỰ THẢO)\b")
_ABSTRACT = re.compile(r"^V/v\b", re.IGNORECASE)
_COMMITTEE = re.compile(r"(?:[ỦU][YỶ] BAN|HỘI ĐỒNG) NHÂN DÂN(?= (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ))")
"""Stands above the name of its area."""
_BLANK_DATE = re.compile(r"^[\s.…_,]*ngày[\s\d.…_]{1,12}tháng", re.IGNORECASE)
"""Of a form: the place is to be filled in too."""
_BELOW = re.compile(r"(?i:độc\s*lập)")
_STAR = "*"
_MOST_WRAPPED = 3
"""Lines over which a narrow column wraps the motto, or place and date."""
_LONG_DATE = 44
"""Letters above which place and date take the smaller of the two sizes allowed."""
_SHORT_RULE = 0.4
"""Of the issuer's last line: "bằng từ 1/3 đến 1/2 độ dài của dòng chữ"."""


class _Place(Enum):
    ISSUER = auto()
    NUMBER = auto()
    ABSTRACT = auto()
    MARK = auto()
    MOTTO = auto()
    DATE = auto()
    OTHER_RIGHT = auto()


@dataclass(slots=True)
class HeaderLines:
    """The lines of a header, sorted."""

    found: dict[_Place, list[Stretch]] = field(default_factory=lambda: {place: [] for place in _Place})

    def put(self, words: str, *, right: bool = False) -> None:
        """Sort in a line that is not the document's."""
        self.found[_place_of(words, right=right)].append(Stretch(words, None))

    def add(self, text: str, lines: Sequence[Printed], *, right: bool, parent: str = "") -> None:
        """Sort lines that stand below each other in; rules and the star are drawn anew, wrapped lines made whole.

        Args:
            text: the repaired text.
            lines: of one block.
            right: they stand in the right column of the source.
            parent: name of the superior body, which never shares a line with the issuer.
        """
        at = 0
        while at < len(lines):
            line, taken = _whole(text, lines[at : at + _MOST_WRAPPED])
            committee = _COMMITTEE.match(line.text)
            for piece in parted(line, parent if line.text.startswith(f"{parent} ") else committee and committee[0]):
                if not RULE_LINE.match(piece.text):
                    self.found[_place_of(piece.text, right=right)].append(piece)
            at += taken


def _whole(text: str, lines: Sequence[Printed]) -> tuple[Printed, int]:
    """The first line, with those after it where only together they are the motto, or place and date."""
    for taken in range(1, len(lines) + 1):
        line = joined(text, lines[0], lines[taken - 1])
        if MOTTO.search(line.text) or PLACE_DATE.match(line.text):
            return line, taken
        if _place_of(line.text, right=True) is not _Place.OTHER_RIGHT or RULE_LINE.match(line.text):
            break
    return lines[0], 1


def _place_of(text: str, *, right: bool) -> _Place:
    if MOTTO.search(text):
        return _Place.MOTTO
    if PLACE_DATE.match(text) or _BLANK_DATE.match(text):
        return _Place.DATE
    if NUMBER_LINE.match(text):
        return _Place.NUMBER
    if _MARK.match(text):
        return _Place.MARK
    if _ABSTRACT.match(text):
        return _Place.ABSTRACT
    return _Place.OTHER_RIGHT if right else _Place.ISSUER


def set_header(lines: HeaderLines, family: Family, looks: Looks, parent: str) -> Columns:
    """Set the lines of a header in their two columns; number and date stand at one height.

    Args:
        lines: of the header.
        family: of the document.
        looks: of the family.
        parent: name of the superior body, of which the lines are printed thin; empty where none is.
    """
    found = lines.found
    left = [
        *_issuer(found[_Place.ISSUER], family, looks, parent),
        *([_line(_STAR, None, looks.number)] if family is Family.PARTY and found[_Place.ISSUER] else []),
    ]
    right = _motto(found[_Place.MOTTO], family, looks) + [
        _printed(line, looks.place_date) for line in found[_Place.OTHER_RIGHT]
    ]
    below = [_printed(line, looks.number) for line in found[_Place.NUMBER]]
    below += [_printed(line, replace(looks.number, size=12, before=3)) for line in found[_Place.ABSTRACT]]
    below += [_printed(line, looks.mark) for line in found[_Place.MARK]]
    dates = [
        _printed(line, replace(looks.place_date, size=13) if len(line.text) > _LONG_DATE else looks.place_date)
        for line in found[_Place.DATE]
    ]
    rows = [(tuple(left), tuple(right)), (tuple(below), tuple(dates))]
    return Columns(tuple(row for row in rows if row[0] or row[1]), looks.header_shares)


def _issuer(issuer: Sequence[Stretch], family: Family, looks: Looks, parent: str) -> list[Line]:
    lines = [_printed(line, looks.parent_issuer if parent and line.text in parent else looks.issuer) for line in issuer]
    if lines and family is Family.STATE:
        lines[-1] = _ruled(lines[-1], _SHORT_RULE)
    return lines


def _motto(motto: Sequence[Stretch], family: Family, looks: Looks) -> list[Line]:
    lines = [_printed(line, looks.motto_below if _BELOW.search(line.text) else looks.motto) for line in motto]
    if lines and (family is Family.PARTY or _BELOW.search(lines[-1].text)):
        lines[-1] = _ruled(lines[-1], 1.0)
    return lines


def _ruled(line: Line, share: float) -> Line:
    return replace(line, rule_mm=share * width_mm(line.text, line.look.size, bold=line.look.bold))


def _printed(line: Stretch, look: Look) -> Line:
    return _line(line.text, line.at, look)


def _line(text: str, at: int | None, look: Look) -> Line:
    return Line((Piece(text, at),), look)
