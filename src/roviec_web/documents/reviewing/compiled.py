"""A compiled plan, prepared once for any number of reviews: most clauses of most plans are untouched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit
from roviec_web.documents.reviewing.findings import findings_by_clause
from roviec_web.documents.reviewing.folding import fold_clause
from roviec_web.documents.reviewing.layout import Layout, lay_out
from roviec_web.documents.reviewing.locating import read_clauses
from roviec_web.documents.reviewing.marks import marks_by_clause
from roviec_web.documents.reviewing.outline import joinable
from roviec_web.documents.reviewing.reviewed import ReviewedClause, Status
from roviec_web.documents.reviewing.stamps import stamp_of

_WHOLE: Final[Mapping[str, Any]] = {
    "marker": None,
    "kind": "document",
    "level": 0,
    "heading": "",
    "text": "",
    "span": (0, 0),
    "page": None,
    "line": 0,
}


class CompiledPlan:
    """The plan as the compiler left it, or as its clauses were parted and joined, clause by clause; never changed."""

    def __init__(self, plan: Mapping[str, Any], layout: Layout | None = None) -> None:
        self.plan = plan
        self.layout = layout or Layout(plan)
        self.clauses = read_clauses(plan, self.layout.former)
        self.findings = findings_by_clause(plan, self.clauses.nodes)
        self.printed: dict[str, list[Mapping[str, Any]]] = {}
        for task in plan["tasks"]:
            self.printed.setdefault(task["path"], []).append(task)
        numbers = {path: number for number, path in enumerate(("", *self.clauses.nodes))}
        self.marks = marks_by_clause(plan, numbers)
        self.joinable = joinable(plan)
        self.untouched = {path: self._untouched(number, path) for path, number in numbers.items()}
        """By address, in reading order, the document as a whole first."""
        self._laid: tuple[frozenset[tuple[str, str]], CompiledPlan] | None = None

    def laid(self, edits: Iterable[Edit]) -> CompiledPlan:
        """The plan with its clauses parted and joined as the edits say; made once while they stay the same."""
        said = [edit for edit in edits if edit.kind in LAYOUT_KINDS and not edit.is_undone]
        if not said:
            return self
        key = frozenset((edit.code, edit.basis) for edit in said)
        known = self._laid  # one look: another thread may put a newer one there
        if known is None or known[0] != key:
            layout = lay_out(self.plan, said)
            known = self._laid = (key, CompiledPlan(layout.plan, layout))
        return known[1]

    def _untouched(self, number: int, path: str) -> ReviewedClause:
        node = self.clauses.nodes.get(path, _WHOLE)
        return ReviewedClause(
            number=number,
            path=path,
            marker=node["marker"],
            kind=node["kind"],
            level=node["level"],
            heading=node["heading"] or "",
            text=node["text"],
            span=(node["span"][0], node["span"][1]),
            page=node["page"],
            line=node["line"],
            basis=self.clauses.bases[path],
            stamp=stamp_of(()),
            status=Status.UNTOUCHED,
            by="",
            at=None,
            tasks=tuple(fold_clause(path, self.printed.get(path, ()), ()).tasks.values()),
            findings=tuple(self.findings.get(path, ())),
            marks=self.marks.get(path, ()),
            conflicts=(),
            bodies={},
            edits=(),
            redoable=None,
            joins=self.joinable.get(path, ""),
        )
