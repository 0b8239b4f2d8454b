"""The edits of a document on the addresses of the document that revises it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from roviec import Comparison, Plan, compare_versions, plan_to_json
from roviec_web.documents.reviewing.compiled import CompiledPlan
from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit, EditKind
from roviec_web.documents.reviewing.layout import in_order
from roviec_web.documents.reviewing.locating import REMOVED, Clauses, locate, read_clauses, readdressed, words_at
from roviec_web.documents.reviewing.outline import base_of

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
        compiled = CompiledPlan(json.loads(plan_to_json(old, with_text=True)))
        self.compiled, self.old = compiled, compiled.clauses
        self.new = read_clauses(json.loads(plan_to_json(new)))
        self.fates = _fates(compare_versions(old, new))
        self.document = document

    def carried(self, edits: Iterable[Edit]) -> tuple[Edit, ...]:
        in_force = in_order(edit for edit in edits if not edit.is_undone)
        laid = self.compiled.laid(in_force)
        return tuple(self._one(edit, laid) for edit in in_force)

    def _one(self, edit: Edit, laid: CompiledPlan) -> Edit:
        found = _found(edit, laid)
        here = found or edit
        change = REMOVED if edit.change == REMOVED else self._fate(here.clause).change
        there = readdressed(here, lambda path: self._fate(path).path)
        data = {**there.data, "carried": self._note(edit, change)}
        if "with" in data:
            data["with"] = [self._other(other) for other in data["with"]]
        there = replace(there, data=data)
        same = found is not None and change in _SAME_WORDS and self.old.bases.get(here.clause) == here.basis
        # Words that were parted or joined hold where they are the very same; the basis of the edit says so.
        return _on_new_words(there, self.new) if same and edit.kind is not EditKind.PART else there

    def _fate(self, path: str) -> _Fate:
        """Of an address; a part goes with its clause."""
        base = base_of(path)
        fate = self.fates.get(base, _Fate(base, REMOVED))
        return _Fate(fate.path + path.removeprefix(base), fate.change)

    def _note(self, edit: Edit, change: str) -> dict[str, str]:
        return {"edit": edit.code, "document": self.document, "clause": edit.clause, "change": change}

    def _other(self, other: Mapping[str, Any]) -> dict[str, Any]:
        """Another clause, or a task of it, that a join names."""
        fate = self._fate(other["clause"])
        there = {**other, "clause": fate.path}
        if "task" in other:
            clause, slash, letter = other["task"].rpartition("/")
            there["task"] = f"{self._fate(clause).path}{slash}{letter}"
        held = self.old.bases.get(other["clause"]) == other["basis"] and fate.change in _SAME_WORDS
        return {**there, "basis": self.new.bases[fate.path]} if held else there


def _found(edit: Edit, laid: CompiledPlan) -> Edit | None:
    """The edit where it stands in its own document; ``None`` where it is a conflict there."""
    if edit.kind in LAYOUT_KINDS:
        return laid.layout.applied.get(edit.code)
    found = locate(edit, laid.clauses)
    return found if isinstance(found, Edit) else None


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
