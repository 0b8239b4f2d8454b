"""What a list of bodies would change: the dry run, which the import itself carries out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from django.utils.translation import gettext as _

from roviec_web.bodies.importing.kinds import kind_from_name, kind_from_words
from roviec_web.bodies.importing.rows import ImportRow, RowFault, read_rows
from roviec_web.bodies.importing.table import read_table
from roviec_web.bodies.models import Body, BodyKind
from roviec_web.bodies.naming.spelling import read_words

MOST_FAULTS: Final = 200
"""That are told at once; more come when these are mended."""
CHANGING: Final = ("abbreviation", "identifier", "unit_code", "starts_on", "ends_on")
"""Facts that a list may change of a body that there is; an empty cell changes nothing."""

Above: TypeAlias = "Body | int"
"""A body that there is, or the row of one that is new."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A row whose body is new."""

    row: ImportRow
    kind: str
    above: Above


@dataclass(frozen=True, slots=True)
class Change:
    """A row that changes facts of a body."""

    row: ImportRow
    body: Body
    facts: tuple[str, ...]


@dataclass(slots=True)
class ImportPlan:
    """What would be written."""

    additions: list[Addition] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    unchanged: int = 0
    faults: list[RowFault] = field(default_factory=list)
    """Nothing is written while there is one."""


def plan_import(data: bytes, name: str, *, into: Body) -> ImportPlan:
    """Read a list and compare it with the bodies under one; writes nothing.

    Raises:
        BodyFactError: the file cannot be read.
    """
    rows, faults = read_rows(read_table(data, name))
    plan = ImportPlan(faults=faults)
    _Planner(into, rows, plan).run()
    plan.faults = sorted(plan.faults, key=lambda fault: fault.row)[:MOST_FAULTS]
    return plan


class _Planner:
    """Goes through the rows once their names are known, for a row may stand above another that comes before it."""

    def __init__(self, into: Body, rows: Sequence[ImportRow], plan: ImportPlan) -> None:
        self.into, self.rows, self.plan = into, rows, plan
        self.kinds = dict(BodyKind.objects.values_list("code", "name"))
        existing = list(Body.objects.filter(path__startswith=into.path).select_related("kind"))
        self.identified = {body.identifier: body for body in existing if body.identifier}
        self.named: dict[str, list[Body]] = defaultdict(list)
        for body in existing:
            self.named[_key(body.name)].append(body)
        identifiers = [row.identifier for row in rows if row.identifier]
        self.taken = set(
            Body.objects.filter(identifier__in=identifiers)
            .exclude(path__startswith=into.path)
            .values_list("identifier", flat=True)
        )
        self.rows_identified: dict[str, ImportRow] = {}
        self.rows_named: dict[str, list[ImportRow]] = defaultdict(list)
        self.aboves: dict[int, Above] = {}
        self.matches: dict[int, Body | None] = {}
        self.waiting: set[int] = set()

    def run(self) -> None:
        """Note every row's names, then decide each."""
        for row in self.rows:
            if row.identifier and self.rows_identified.setdefault(row.identifier, row) is not row:
                first = self.rows_identified[row.identifier].row
                self._fault(row, _("mã định danh “%(text)s” đã có ở dòng %(first)d."), row.identifier, first=first)
            if row.identifier in self.taken:
                self._fault(row, _("mã định danh “%(text)s” đang là của một cơ quan khác."), row.identifier)
            self.rows_named[_key(row.name)].append(row)
        seen: dict[tuple[object, str], int] = {}
        for row in self.rows:
            self._decide(row, seen)

    def _decide(self, row: ImportRow, seen: dict[tuple[object, str], int]) -> None:
        above = self._above(row)
        kind = kind_from_words(row.kind, self.kinds) if row.kind else kind_from_name(row.name)
        if row.kind and not kind:
            message = _("không có loại cơ quan “%(text)s”. Hãy ghi đúng tên loại ở trang “Loại cơ quan”.")
            self._fault(row, message, row.kind)
            return
        if above is None:
            return
        place = (above.pk if isinstance(above, Body) else f"row {above}", _key(row.name))
        if place in seen:
            self._fault(row, _("“%(text)s” trùng với dòng %(first)d. Hãy xóa một dòng."), row.name, first=seen[place])
            return
        seen[place] = row.row
        body = self._match(row)
        if body is None and not kind:
            message = _("không rõ “%(text)s” là loại cơ quan nào. Hãy ghi vào cột “Loại”.")
            self._fault(row, message, row.name)
        elif body is None:
            self.plan.additions.append(Addition(row, kind, above))
        else:
            self._compare(row, body, above)

    def _compare(self, row: ImportRow, body: Body, above: Above) -> None:
        if _key(body.name) != _key(row.name):
            message = _("mã định danh này đang là của “%(text)s”. Nếu cơ quan đã đổi tên, hãy dùng “Đổi tên” trước.")
            self._fault(row, message, body.name)
            return
        if row.above and above != body.parent:
            message = _("“%(text)s” đang thuộc cơ quan khác. Nếu đã chuyển, hãy dùng “Chuyển cơ quan chủ quản” trước.")
            self._fault(row, message, body.name)
            return
        facts = tuple(name for name in CHANGING if getattr(row, name) and getattr(row, name) != getattr(body, name))
        if facts:
            self.plan.changes.append(Change(row, body, facts))
        else:
            self.plan.unchanged += 1

    def _match(self, row: ImportRow) -> Body | None:
        """The body that a row is of: by its identifier, else by its name at its place."""
        if row.row in self.matches:
            return self.matches[row.row]
        self.matches[row.row] = None  # a ring of rows ends here; ``_above`` tells it
        if row.identifier in self.identified:
            found: Body | None = self.identified[row.identifier]
        else:
            above = self._above(row)
            alike = self.named.get(_key(row.name), [])
            there = [body for body in alike if isinstance(above, Body) and body.parent_id == above.pk]
            itself = [body for body in alike if body.pk == self.into.pk and not row.above]
            same_life = [body for body in there if body.ends_on == row.ends_on]
            found = next(iter([*itself, *(same_life or there)]), None)
        self.matches[row.row] = found
        return found

    def _above(self, row: ImportRow) -> Above | None:
        """What stands above a row; ``None`` where that is a fault, which is told once."""
        if row.row in self.aboves:
            return self.aboves[row.row]
        if not row.above:
            self.aboves[row.row] = self.into
            return self.into
        if row.row in self.waiting:
            return None
        self.waiting.add(row.row)
        above = self._find_above(row)
        if above is not None:
            self.aboves[row.row] = above
        return above

    def _find_above(self, row: ImportRow) -> Above | None:
        if row.above in self.rows_identified:
            return self._of_row(row, self.rows_identified[row.above])
        if row.above in self.identified:
            return self.identified[row.above]
        rows = [each for each in self.rows_named.get(_key(row.above), []) if each is not row]
        if len(rows) == 1:
            return self._of_row(row, rows[0])
        bodies = [body for body in self.named.get(_key(row.above), []) if body.ends_on is None]
        if len(bodies) == 1 and not rows:
            return bodies[0]
        if rows or bodies:
            message = _("có nhiều cơ quan tên “%(text)s”. Hãy ghi mã định danh của cơ quan cấp trên.")
        else:
            message = _(
                "không thấy cơ quan cấp trên “%(text)s”, cả trong tệp lẫn trong hệ thống. Hãy sửa tên hoặc thêm nó."
            )
        self._fault(row, message, row.above)
        return None

    def _of_row(self, row: ImportRow, above: ImportRow) -> Above | None:
        """The body of the row above if there is one, else that row; a row may not stand above itself."""
        if above is row or self._leads_to(above, row):
            self._fault(row, _("“%(text)s” không thể nằm dưới chính nó."), row.name)
            return None
        return self._match(above) or above.row

    def _leads_to(self, start: ImportRow, row: ImportRow) -> bool:
        """Whether going up from a row by what is written leads to another."""
        here: ImportRow | None = start
        for _step in range(len(self.rows)):
            if here is None or not here.above:
                return False
            names = self.rows_named.get(_key(here.above), [])
            here = self.rows_identified.get(here.above) or (names[0] if len(names) == 1 else None)
            if here is row:
                return True
        return True

    def _fault(self, row: ImportRow, message: str, text: str, **more: object) -> None:
        told = _("Dòng %(row)d: ") % {"row": row.row} + message % {"text": text, **more}
        self.plan.faults.append(RowFault(row.row, told))


def _key(name: str) -> str:
    return " ".join(word.toned for word in read_words(name))
