"""Where an edit stands in a plan that may have been compiled anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Any

from roviec_web.documents.reviewing.edits import Edit
from roviec_web.documents.reviewing.outline import base_of
from roviec_web.documents.reviewing.reviewed import Conflict, Strife
from roviec_web.documents.reviewing.stamps import basis_of, words_of

Node = Mapping[str, Any]

REMOVED = "removed"
"""``Edit.change`` of a clause that the revised document no longer has."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of a plan, by address and by their words."""

    nodes: Mapping[str, Node]
    """In reading order."""
    bases: Mapping[str, str]
    """Hash of the words by address; the document as a whole (``""``) has that of no words."""
    tasks: Mapping[str, Mapping[str, Any]]
    """Printed tasks by id."""
    homes: Mapping[str, list[str]] = field(default_factory=dict)
    """Addresses by hash."""
    former: AbstractSet[tuple[str, str]] = frozenset()
    """Address and hash of clauses as they stood before they were parted or joined."""

    def knew(self, path: str, basis: str) -> bool:
        """Whether the words stand at the address, or stood there before it was parted or joined."""
        return self.bases.get(path) == basis or (path, basis) in self.former


def read_clauses(plan: Mapping[str, Any], former: AbstractSet[tuple[str, str]] = frozenset()) -> Clauses:
    """Walk the outlines of all parts."""
    nodes: dict[str, Node] = {}
    for part in plan["parts"]:
        _walk(part["outline"], nodes)
    bases = {"": basis_of("")} | {path: basis_of(words_of(node)) for path, node in nodes.items()}
    homes: dict[str, list[str]] = {}
    for path, basis in {*bases.items(), *former}:
        homes.setdefault(basis, []).append(path)
    return Clauses(nodes, bases, {task["id"]: task for task in plan["tasks"]}, homes, former)


def _walk(nodes: Iterable[Node], found: dict[str, Node]) -> None:
    for node in nodes:
        found[node["path"]] = node
        _walk(node["children"], found)


def locate(edit: Edit, clauses: Clauses) -> Edit | Conflict:
    """The edit on the clause that has the words it was made on, or why there is none.

    A clause that only moved is found by its words, where they stand once. Only a clause whose words are there no more
    makes a conflict.
    """
    if edit.change == REMOVED:
        return Conflict(edit, Strife.GONE, seen_by(edit), "")
    if clauses.knew(edit.clause, edit.basis):
        return _check_task(edit, clauses)
    homes = clauses.homes.get(edit.basis, [])
    if len(homes) == 1 and not edit.change:
        return _check_task(moved(edit, homes[0]), clauses)
    return conflict_of(edit, clauses)


def conflict_of(edit: Edit, clauses: Clauses) -> Conflict:
    """Why the edit does not fit; what was said of a part that is not made any more stands at its clause."""
    for path in (edit.clause, base_of(edit.clause)):
        if path in clauses.bases:
            return Conflict(replace(edit, clause=path), Strife.CHANGED, seen_by(edit), words_at(clauses, path))
    return Conflict(edit, Strife.GONE, seen_by(edit), "")


def moved(edit: Edit, path: str) -> Edit:
    """The edit on another address, with its parts and the ids of its tasks."""
    old, new = base_of(edit.clause), base_of(path)
    there = readdressed(edit, lambda known: new + known.removeprefix(old) if base_of(known) == old else known)
    return replace(there, clause=path)


def readdressed(edit: Edit, address: Callable[[str], str]) -> Edit:
    """The edit in a plan whose clauses have other addresses."""

    def renamed(name: str) -> str:
        clause, slash, rest = name.rpartition("/")
        return f"{address(clause)}{slash}{rest}" if slash else name

    data = dict(edit.data)
    if "pieces" in data:
        data["pieces"] = [
            {**piece, "id": renamed(piece["id"])} if "id" in piece else {**piece, "clause": address(piece["clause"])}
            for piece in data["pieces"]
        ]
    if "finding" in data:
        data["finding"] = renamed(str(data["finding"]))
    return replace(edit, clause=address(edit.clause), task=renamed(edit.task), data=data)


def words_at(clauses: Clauses, path: str) -> str:
    """The words of a clause; none for the document as a whole."""
    return words_of(clauses.nodes[path]) if path in clauses.nodes else ""


def _check_task(edit: Edit, clauses: Clauses) -> Edit | Conflict:
    """The same words may hold other tasks for a newer compiler."""
    if edit.task and "seen_task" in edit.data:
        printed = clauses.tasks.get(edit.task)
        now = printed["text"] if printed else ""
        if basis_of(now) != basis_of(str(edit.data["seen_task"])):
            return Conflict(edit, Strife.TASK, str(edit.data["seen_task"]), now)
    return edit


def seen_by(edit: Edit) -> str:
    """The words of the clause as its reviewer saw them."""
    return str(edit.data.get("seen", ""))
