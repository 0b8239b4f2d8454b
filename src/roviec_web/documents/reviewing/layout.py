"""Clauses that reviewers parted or joined: a plan with another outline, and where every edit before that stands now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit, EditKind
from roviec_web.documents.reviewing.locating import REMOVED, moved
from roviec_web.documents.reviewing.outline import Outline


@dataclass(slots=True)
class Layout:
    """A plan as its reviewers parted and joined its clauses."""

    plan: Mapping[str, Any]
    applied: dict[str, Edit] = field(default_factory=dict)
    """By code, on the address where it stands now."""
    pending: list[Edit] = field(default_factory=list)
    """Those that do not fit the clauses of now."""
    former: set[tuple[str, str]] = field(default_factory=set)
    """Address and hash of the words of clauses as they stood before: what was said of them then holds."""
    gone: dict[str, str] = field(default_factory=dict)
    """Address of a clause that was joined to another → the address of that."""
    touched: dict[str, list[Edit]] = field(default_factory=dict)
    """By address of now, the edits that made the clause what it is."""

    def now(self, path: str) -> str:
        """Where the words of an address stand now."""
        while path in self.gone:
            path = self.gone[path]
        return path


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """The edits as they were made, one after the other.

    Numbers say it within a clause, moments between clauses; a clock that was set back does not turn numbers around.
    """
    latest: dict[str, datetime] = {}
    made: list[tuple[datetime, str, int, Edit]] = []
    for edit in sorted(edits, key=lambda edit: (edit.clause, edit.number)):
        latest[edit.clause] = max(edit.at, latest.get(edit.clause, edit.at))
        made.append((latest[edit.clause], edit.clause, edit.number, edit))
    return [edit for *_, edit in sorted(made, key=lambda row: row[:3])]


def lay_out(plan: Mapping[str, Any], edits: Iterable[Edit]) -> Layout:
    """Part and join the clauses of a plan as its reviewers said.

    Args:
        plan: JSON of the contract, with ``source.text``.
        edits: all rows of a document; those that are undone or say something else are passed over.
    """
    pending = in_order(edit for edit in edits if edit.kind in LAYOUT_KINDS and not edit.is_undone)
    if not pending:
        return Layout(plan)
    outline = Outline(plan)
    layout = Layout(outline.plan)
    tried = -1
    while pending and len(pending) != tried:  # one may wait for another that a clock set back put behind it
        tried = len(pending)
        pending = [edit for edit in pending if not _apply(layout, outline, edit)]
    layout.pending = pending
    for reference in outline.plan["references"]:
        reference["target"] = layout.now(reference["target"]) if reference["target"] else None
    return layout


def _apply(layout: Layout, outline: Outline, edit: Edit) -> bool:
    here = _located(outline, edit)
    if here is None:
        return False
    made = _part(outline, here) if here.kind is EditKind.PART else _unite(layout, outline, here)
    if made:
        layout.former.add((here.clause, here.basis))
        layout.applied[edit.code] = here
        for path in made:
            layout.touched.setdefault(path, []).append(here)
    return bool(made)


def _part(outline: Outline, edit: Edit) -> list[str]:
    """The addresses of the parts; none where it could not be done."""
    pieces = [(str(piece["clause"]), str(piece["text"])) for piece in edit.data["pieces"]]
    return [path for path, _ in pieces] if outline.part(edit.clause, pieces) else []


def _unite(layout: Layout, outline: Outline, edit: Edit) -> list[str]:
    """The address of the clause that holds both; none where the other has other words, or stands elsewhere."""
    [other], gone = edit.data["with"], outline.next_of(edit.clause)
    if gone is None or outline.basis(gone["path"]) != other["basis"]:
        return []
    path = gone["path"]
    outline.unite(edit.clause)
    layout.former.add((path, other["basis"]))
    layout.gone[path] = edit.clause
    layout.touched.setdefault(edit.clause, []).extend(layout.touched.pop(path, []))
    return [edit.clause]


def _located(outline: Outline, edit: Edit) -> Edit | None:
    """The edit on the clause that has the words it was made on; one that only moved is found by its words."""
    if edit.change == REMOVED:
        return None
    if outline.basis(edit.clause) == edit.basis:
        return edit
    homes = [] if edit.change else [path for path in outline.nodes if outline.basis(path) == edit.basis]
    return moved(edit, homes[0]) if len(homes) == 1 else None
