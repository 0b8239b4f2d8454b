"""Where an edit stands once clauses were parted and joined: with the words that it is about."""

from __future__ import annotations

from collections.abc import Iterable

from roviec_web.documents.reviewing.compiled import CompiledPlan
from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit, EditKind
from roviec_web.documents.reviewing.findings import finding_key


class Homes:
    """The clauses of one plan as homes of edits."""

    def __init__(self, compiled: CompiledPlan) -> None:
        self.layout = compiled.layout
        self.tasks = {name: str(task["path"]) for name, task in compiled.clauses.tasks.items()}
        self.findings: dict[str, str] = {}
        if self.layout.applied:
            for path, findings in compiled.findings.items():
                self.findings |= {one.key if "/" in one.key else f"{path}/{one.key}": path for one in findings}

    def of(self, edit: Edit) -> Iterable[str]:
        """The clauses that a located edit stands at: one, and all that it made where it parted a clause."""
        if not self.layout.applied:
            return (edit.clause,)
        if edit.kind in LAYOUT_KINDS:
            return [path for path, edits in self.layout.touched.items() if edit in edits]
        if edit.kind is EditKind.DISMISS:
            return (self.findings.get(finding_key(edit), self.layout.now(edit.clause)),)
        home = self.of_task(edit.task, edit.clause)
        if edit.kind is EditKind.SPLIT:
            self.tasks |= {str(piece["id"]): home for piece in edit.data["pieces"]}
        return (home,)

    def of_task(self, task: str, clause: str) -> str:
        """The clause that a task stands in: a piece stands with what it was split from."""
        return self.tasks.get(task, self.layout.now(clause))
