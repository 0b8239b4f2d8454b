"""The edits of a document on the addresses of the document that revises it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from roviec import Comparison, Plan, compare_versions, plan_to_json
from roviec_web.documents.reviewing.edits import Edit
from roviec_web.documents.reviewing.locating import REMOVED, Clauses, locate, moved, read_clauses, words_at

_SAME_WORDS: Final = frozenset({"unchanged", "moved", "renumbered"})


@dataclass(frozen=True, slots=True)
class _Fate:
    """What became of a clause."""

    path: str
    change: str


def carry(edits: Iterable[Edit], old: Plan, new: Plan, *, document: str) -> tuple[Edit, ...]:
    """Every edit in force on the old version, on its clause of the new one.

    Where the words stayed the edit holds as it did. Where they changed, or the clause was taken out, it keeps the words
    it was made on, and so is a conflict; what was in conflict already stays so.

    Args:
        edits: of the old version.
        old: the version that they were made on.
        new: the version that revises it.
        document: code of the old document.
    Returns:
        As many edits as were in force; numbers and codes are still those of the old version.
    """
    return _Carrier(old, new, document).carried(edits)


class _Carrier:
    """One revision of a plan."""

    def __init__(self, old: Plan, new: Plan, document: str) -> None:
        self.old, self.new = (read_clauses(json.loads(plan_to_json(plan))) for plan in (old, new))
        self.fates = _fates(compare_versions(old, new))
        self.document = document

    def carried(self, edits: Iterable[Edit]) -> tuple[Edit, ...]:
        in_force = sorted((edit for edit in edits if not edit.is_undone), key=lambda edit: (edit.clause, edit.number))
        return tuple(self._one(edit) for edit in in_force)

    def _one(self, edit: Edit) -> Edit:
        found = locate(edit, self.old)
        holds = isinstance(found, Edit)
        here = found if isinstance(found, Edit) else edit
        fate = self._fate(here.clause)
        change = REMOVED if edit.change == REMOVED else fate.change
        there = moved(here, fate.path)
        data = {**there.data, "carried": self._note(edit, change)}
        if "with" in data:
            data["with"] = [self._other(other) for other in data["with"]]
        there = replace(there, data=data)
        return _on_new_words(there, self.new) if holds and change in _SAME_WORDS else there

    def _fate(self, path: str) -> _Fate:
        return self.fates.get(path, _Fate(path, REMOVED))

    def _note(self, edit: Edit, change: str) -> dict[str, str]:
        return {"edit": edit.code, "document": self.document, "clause": edit.clause, "change": change}

    def _other(self, other: Mapping[str, Any]) -> dict[str, Any]:
        """A task of another clause that a join names."""
        fate = self._fate(other["clause"])
        task = fate.path + other["task"].removeprefix(other["clause"])
        there = {**other, "clause": fate.path, "task": task}
        held = self.old.bases.get(other["clause"]) == other["basis"] and fate.change in _SAME_WORDS
        return {**there, "basis": self.new.bases[fate.path]} if held else there


def _fates(comparison: Comparison) -> dict[str, _Fate]:
    found = {"": _Fate("", "unchanged")}
    for change in comparison.clauses:
        if change.old is None or change.old.path is None:
            continue
        kind = str(change.kind)
        if change.new is not None and change.new.path is not None:
            found[change.old.path] = _Fate(change.new.path, kind)
        elif change.shared:
            found[change.old.path] = _Fate(change.shared[0], kind)
        else:
            found[change.old.path] = _Fate(change.old.path, REMOVED)
    return found


def _on_new_words(edit: Edit, clauses: Clauses) -> Edit:
    """The same words but for spelling and shapes of marks: what the reviewer saw is what stands here."""
    data = {**edit.data, "seen": words_at(clauses, edit.clause)}
    printed = clauses.tasks.get(edit.task)
    if "seen_task" in data and printed:
        data["seen_task"] = printed["text"]
    return replace(edit, basis=clauses.bases[edit.clause], data=data)
