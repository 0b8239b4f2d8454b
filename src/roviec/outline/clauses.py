"""Clauses in the making: units hung into a tree by their levels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, field

from roviec.lexicon.landmarks import is_capitals
from roviec.lexicon.numbering import BULLETS, Marker
from roviec.outline.headings import looks_like_title
from roviec.outline.levels import depth_of
from roviec.outline.units import Unit
from roviec.outline.unmarked import NO_MARKER, depth_of_title, is_unmarked_title

_THIS = (
    r"(?:Kế hoạch|Chỉ thị|Hướng dẫn|Chương trình|Quyết định|Đề án|Phương án|Công văn|Văn bản|Nghị quyết|Thông báo"
    r"|Quy chế) này"
)
_CLOSING = re.compile(
    r"(?:Trên đây là|Trong quá trình|Quá trình (?:thực hiện|triển khai)"
    rf"|Căn cứ (?:vào )?(?:nội dung |các nội dung )?(?:của )?{_THIS}|{_THIS}"
    r"|Yêu cầu|Đề nghị|Nhận được|Ban Thường vụ|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Giao\b"
    r"|Các (?:sở|cơ quan|đơn vị|địa phương|cấp)|Thủ trưởng|Giám đốc|Chủ tịch"
    r"|Nếu (?:có )?(?:phát sinh|vướng mắc|khó khăn)"
    r"|Trân trọng|[^.;:]{0,160}\bđể [^.;:]{0,120}\bbiết(?:,| và)? (?:tổ chức )?thực hiện)",
    re.IGNORECASE,
)
_LONGEST_SECOND_HEADING = 40
"""Words of a title that stands on the line after its marker."""


class Clause(Struct):
    """A marked clause that may still get children."""

    marker: Marker
    unit: Unit
    title: Unit | None = None
    """The line after a marker that stands alone ("Chương I"), its title."""
    children: list[Clause | Unit] = field(default_factory=list)
    """Clauses; paragraphs and tables as units."""

    @property
    def words(self) -> str:
        """Its words, without the marker."""
        return self.title.text if self.title else self.unit.words

    @property
    def invites(self) -> bool:
        """It is a title, or ends with a colon: a list is to follow."""
        if self.children and isinstance(self.children[-1], Unit) and self.children[-1].text.endswith(":"):
            return True
        if self.marker.type in BULLETS:
            return self.words.endswith(":")
        return not self.words or self.unit.bold or is_capitals(self.words) or looks_like_title(self.words)


class Root(Struct):
    """The top of a part's outline."""

    children: list[Clause | Unit] = field(default_factory=list)


def hang(units: Sequence[Unit]) -> Root:
    """Hang the units of a body into a tree."""
    root = Root()
    stack: list[Clause] = []
    last_marked = max((i for i, unit in enumerate(units) if unit.marker or unit.cells), default=-1)
    for index, unit in enumerate(units):
        if unit.cells:
            _parent(root, stack).children.append(unit)
        elif unit.marker is not None:
            clause = Clause(unit.marker, unit)
            del stack[depth_of(unit.marker, stack) :]
            _parent(root, stack).children.append(clause)
            stack.append(clause)
        elif stack and _is_second_heading(stack[-1], unit):
            stack[-1].title = unit
        elif index < last_marked and is_unmarked_title(units, index):
            clause = Clause(NO_MARKER, unit)
            del stack[depth_of_title(unit, stack, fresh=bool(stack) and not stack[-1].children) :]
            _parent(root, stack).children.append(clause)
            stack.append(clause)
        else:
            _hang_paragraph(root, stack, unit, closing=index > last_marked)
    return root


def _parent(root: Root, stack: Sequence[Clause]) -> Clause | Root:
    return stack[-1] if stack else root


def _is_second_heading(clause: Clause, unit: Unit) -> bool:
    bare = not clause.unit.words and clause.title is None and not clause.children
    return bare and len(unit.text.split()) <= _LONGEST_SECOND_HEADING and not unit.text.endswith((".", ";"))


def _hang_paragraph(root: Root, stack: list[Clause], unit: Unit, *, closing: bool) -> None:
    if not stack:
        root.children.append(unit)
        return
    if closing and _closes(stack[-1], unit):
        # what follows is closing too; hung deeper it would overlap what stands here
        del stack[1 if stack[0].children or not stack[0].words.endswith(".") else 0 :]
        _parent(root, stack).children.append(unit)
        return
    if unit.text.endswith(":"):
        while len(stack) > 1 and stack[-1].marker.type in BULLETS and not stack[-1].invites:
            stack.pop()  # "Trong đó:" after a list opens another list beside it
    stack[-1].children.append(unit)


def _closes(top: Clause, unit: Unit) -> bool:
    """A closing paragraph belongs to the document, so to its last section, not to the last bullet."""
    if not top.children and top.invites and top.marker.type not in BULLETS:
        return bool(re.match(r"Trên đây là", unit.text))
    return top.marker.type in BULLETS or bool(_CLOSING.match(unit.text))
