"""A compiled plan under the edits of its reviewers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from roviec_web.documents.reviewing.compiled import CompiledPlan
from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit, EditKind
from roviec_web.documents.reviewing.findings import dismissals
from roviec_web.documents.reviewing.folding import Folded, fold_clause
from roviec_web.documents.reviewing.homes import Homes
from roviec_web.documents.reviewing.layout import in_order
from roviec_web.documents.reviewing.locating import conflict_of, locate, words_at
from roviec_web.documents.reviewing.reviewed import Conflict, ReviewedClause, ReviewedFinding, ReviewedPlan, Strife
from roviec_web.documents.reviewing.stamps import stamp_of


def review(compiled: CompiledPlan, edits: Iterable[Edit]) -> ReviewedPlan:
    """The plan as its reviewers left it.

    Args:
        compiled: the plan.
        edits: all rows of the document, undone ones among them, in any order.
    Returns:
        Every clause with its tasks and findings. Every edit in force is either applied or stands as a conflict; the
        result does not depend on the order in which edits of different clauses were made.
    """
    return _Review(compiled, edits).made()


class _Review:
    """One run over a plan; only clauses that an edit touches are made anew."""

    def __init__(self, compiled: CompiledPlan, edits: Iterable[Edit]) -> None:
        edits = in_order(edits)
        self.compiled = compiled.laid(edits)
        self.layout = self.compiled.layout
        self.clauses = self.compiled.clauses
        self.rows = _by_clause(edits)
        self.in_force: dict[str, list[Edit]] = {}
        self.conflicts: dict[str, list[Conflict]] = {}
        self.orphans: list[Conflict] = []
        self.folded: dict[str, Folded] = {}
        self.homes = Homes(self.compiled)
        self._place(edit for edit in edits if not edit.is_undone)

    def _place(self, edits: Iterable[Edit]) -> None:
        """Put every edit in force, in their order, where it stands now."""
        for edit in edits:
            found = self.layout.applied.get(edit.code) or self._locate(edit)
            if isinstance(found, Conflict):
                strife = self.orphans if found.strife is Strife.GONE else self._conflicts_at(found.edit.clause)
                strife.append(found)
            else:
                for path in self.homes.of(found):
                    self.in_force.setdefault(path, []).append(found)

    def _locate(self, edit: Edit) -> Edit | Conflict:
        if edit.kind not in LAYOUT_KINDS:
            return locate(edit, self.clauses)
        if edit.kind is EditKind.UNITE and self.clauses.bases.get(edit.clause) == edit.basis:
            [other] = edit.data["with"]
            return Conflict(edit, Strife.OTHER, other["seen"], words_at(self.clauses, other["clause"]))
        return conflict_of(edit, self.clauses)

    def _conflicts_at(self, path: str) -> list[Conflict]:
        return self.conflicts.setdefault(self.layout.now(path), [])

    def made(self) -> ReviewedPlan:
        """Fold each clause by itself, then join tasks across clauses in reading order."""
        for path in self.compiled.untouched:
            if path in self.in_force or path in self.conflicts or path in self.rows:
                self._fold(path)
        for one in list(self.folded.values()):
            for edit in one.joins:
                one.conflicts.extend(list(self._join(one, edit))[:1])
        clauses = (
            self._clause(clause, self.folded[path]) if path in self.folded else clause
            for path, clause in self.compiled.untouched.items()
        )
        layout = stamp_of(self.layout.applied.values()) if self.layout.applied else ""
        return ReviewedPlan(tuple(clauses), tuple(self.orphans), layout)

    def _fold(self, path: str) -> Folded:
        if path not in self.folded:
            printed = self.compiled.printed.get(path, ())
            self.folded[path] = fold_clause(path, printed, self.in_force.get(path, ()))
        return self.folded[path]

    def _join(self, one: Folded, edit: Edit) -> Iterator[Conflict]:
        """A task goes into the first that joined it; what was joined itself joins nothing."""
        for other in edit.data["with"]:
            path = self.homes.of_task(other["task"], other["clause"])
            home = self._fold(path) if path in self.compiled.untouched else None
            task = home.tasks.get(other["task"]) if home else None
            same = self.clauses.knew(other["clause"], other["basis"])
            taken = bool(one.tasks[edit.task].joined_into)
            if home is None or task is None or not same or taken or task.joined_into or task.id == edit.task:
                yield Conflict(edit, Strife.OTHER, other["seen"], task.text if task else "")
            else:
                home.tasks[task.id] = replace(task, joined_into=edit.task)

    def _clause(self, untouched: ReviewedClause, folded: Folded) -> ReviewedClause:
        path, last = folded.path, folded.last
        here = self.in_force.get(path, [])
        strife = self.conflicts.get(path, [])
        edits = (*here, *(one.edit for one in strife))
        return replace(
            untouched,
            kind=folded.kind or untouched.kind,
            stamp=stamp_of(edits),
            status=folded.status,
            by=last.by if last else "",
            at=last.at if last else None,
            tasks=tuple(folded.tasks.values()),
            findings=self._findings(untouched),
            conflicts=(*strife, *folded.conflicts),
            bodies=folded.bodies,
            edits=edits,
            redoable=_redoable(self.rows.get(path, [])),
            rekinded_by=folded.rekinded_by,
        )

    def _findings(self, untouched: ReviewedClause) -> tuple[ReviewedFinding, ...]:
        dismissed = dismissals(untouched.path, self.in_force.get(untouched.path, ()))
        return tuple(_dismissed(finding, dismissed.get(finding.key)) for finding in untouched.findings)


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
    for edit in edits:
        found.setdefault(edit.clause, []).append(edit)
    return found
