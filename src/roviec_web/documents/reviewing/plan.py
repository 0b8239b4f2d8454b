"""A compiled plan under the edits of its reviewers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from roviec_web.documents.reviewing.edits import Edit
from roviec_web.documents.reviewing.findings import dismissals, findings_by_clause
from roviec_web.documents.reviewing.folding import Folded, fold_clause
from roviec_web.documents.reviewing.locating import locate, read_clauses, words_at
from roviec_web.documents.reviewing.reviewed import Conflict, ReviewedClause, ReviewedFinding, ReviewedPlan, Strife
from roviec_web.documents.reviewing.stamps import basis_of, stamp_of

_WHOLE: Final[Mapping[str, Any]] = {
    "path": "",
    "marker": None,
    "kind": "document",
    "level": 0,
    "heading": "",
    "text": "",
    "span": (0, 0),
    "page": None,
    "line": 0,
}


def review(plan: Mapping[str, Any], edits: Iterable[Edit]) -> ReviewedPlan:
    """The plan as its reviewers left it.

    Args:
        plan: JSON of the contract.
        edits: all rows of the document, undone ones among them, in any order.
    Returns:
        Every clause with its tasks and findings. Every edit in force is either applied or stands as a conflict; the
        result does not depend on the order in which edits of different clauses were made.
    """
    return _Review(plan, edits).made()


class _Review:
    """One run over a plan."""

    def __init__(self, plan: Mapping[str, Any], edits: Iterable[Edit]) -> None:
        self.clauses = read_clauses(plan)
        self.findings = findings_by_clause(plan, self.clauses.nodes)
        self.printed: dict[str, list[Mapping[str, Any]]] = {}
        for task in plan["tasks"]:
            self.printed.setdefault(task["path"], []).append(task)
        self.rows = _by_clause(edits)
        self.in_force: dict[str, list[Edit]] = {}
        self.conflicts: dict[str, list[Conflict]] = {}
        self.orphans: list[Conflict] = []
        self._place()

    def _place(self) -> None:
        """Put every edit in force where it stands now; what came from another address is the older."""
        own: dict[str, list[Edit]] = {}
        for edit in (edit for rows in self.rows.values() for edit in rows if not edit.is_undone):
            found = locate(edit, self.clauses)
            if isinstance(found, Edit):
                (own if found.clause == edit.clause else self.in_force).setdefault(found.clause, []).append(found)
            elif found.strife is Strife.GONE:
                self.orphans.append(found)
            else:
                self.conflicts.setdefault(edit.clause, []).append(found)
        for path, edits in own.items():
            self.in_force.setdefault(path, []).extend(edits)

    def made(self) -> ReviewedPlan:
        """Fold each clause by itself, then join tasks across clauses."""
        folded = {
            path: fold_clause(path, self.printed.get(path, ()), self.in_force.get(path, ()))
            for path in ("", *self.clauses.nodes)
        }
        for one in folded.values():
            for edit in one.joins:
                one.conflicts.extend(list(self._join(folded, one, edit))[:1])
        return ReviewedPlan(tuple(self._clause(one) for one in folded.values()), tuple(self.orphans))

    def _join(self, folded: dict[str, Folded], one: Folded, edit: Edit) -> Iterator[Conflict]:
        """In reading order: a task goes into the first that joined it; what was joined itself joins nothing."""
        for other in edit.data["with"]:
            home = folded.get(other["clause"])
            task = home.tasks.get(other["task"]) if home else None
            same = basis_of(words_at(self.clauses, other["clause"])) == other["basis"]
            taken = bool(one.tasks[edit.task].joined_into)
            if home is None or task is None or not same or taken or task.joined_into or task.id == edit.task:
                yield Conflict(edit, Strife.OTHER, other["seen"], task.text if task else "")
            else:
                home.tasks[task.id] = replace(task, joined_into=edit.task)

    def _clause(self, folded: Folded) -> ReviewedClause:
        path, last = folded.path, folded.last
        node = self.clauses.nodes.get(path, _WHOLE)
        conflicts = (*self.conflicts.get(path, ()), *folded.conflicts)
        here = self.in_force.get(path, [])
        placed = {edit.code for edit in here}
        edits = (*here, *(one.edit for one in self.conflicts.get(path, ()) if one.edit.code not in placed))
        return ReviewedClause(
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
            stamp=stamp_of(edits),
            status=folded.status,
            by=last.by if last else "",
            at=last.at if last else None,
            tasks=tuple(folded.tasks.values()),
            findings=self._findings(path),
            conflicts=conflicts,
            bodies=folded.bodies,
            edits=edits,
            redoable=_redoable(self.rows.get(path, [])),
        )

    def _findings(self, path: str) -> tuple[ReviewedFinding, ...]:
        dismissed = dismissals(self.in_force.get(path, ()))
        return tuple(_dismissed(finding, dismissed.get(finding.key)) for finding in self.findings.get(path, ()))


def _dismissed(finding: ReviewedFinding, edit: Edit | None) -> ReviewedFinding:
    if edit is None:
        return finding
    return replace(finding, dismissed_by=edit.by, reason=str(edit.data.get("reason", "")))


def _redoable(rows: list[Edit]) -> Edit | None:
    """The first that was undone behind the last one in force."""
    candidate: Edit | None = None
    for edit in reversed(rows):
        if not edit.is_undone:
            break
        candidate = candidate if edit.is_resolved else edit
    return candidate


def _by_clause(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    found: dict[str, list[Edit]] = {}
    for edit in sorted(edits, key=lambda edit: (edit.clause, edit.number)):
        found.setdefault(edit.clause, []).append(edit)
    return found
