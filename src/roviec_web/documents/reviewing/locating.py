"""Where an edit stands in a plan that may have been compiled anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from roviec_web.documents.reviewing.edits import Edit
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


def read_clauses(plan: Mapping[str, Any]) -> Clauses:
    """Walk the outlines of all parts."""
    nodes: dict[str, Node] = {}
    for part in plan["parts"]:
        _walk(part["outline"], nodes)
    bases = {"": basis_of("")} | {path: basis_of(words_of(node)) for path, node in nodes.items()}
    homes: dict[str, list[str]] = {}
    for path, basis in bases.items():
        homes.setdefault(basis, []).append(path)
    return Clauses(nodes, bases, {task["id"]: task for task in plan["tasks"]}, homes)


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
        return Conflict(edit, Strife.GONE, _seen(edit), "")
    if clauses.bases.get(edit.clause) == edit.basis:
        return _check_task(edit, clauses)
    homes = clauses.homes.get(edit.basis, [])
    if len(homes) == 1 and not edit.change:
        return _check_task(moved(edit, homes[0]), clauses)
    if edit.clause in clauses.bases:
        return Conflict(edit, Strife.CHANGED, _seen(edit), words_at(clauses, edit.clause))
    return Conflict(edit, Strife.GONE, _seen(edit), "")


def moved(edit: Edit, path: str) -> Edit:
    """The edit on another address, with the ids of its tasks."""

    def renamed(task: str) -> str:
        return path + task.removeprefix(edit.clause) if task.startswith(f"{edit.clause}/") else task

    data = dict(edit.data)
    if "pieces" in data:
        data["pieces"] = [{**piece, "id": renamed(piece["id"])} for piece in data["pieces"]]
    return replace(edit, clause=path, task=renamed(edit.task), data=data)


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


def _seen(edit: Edit) -> str:
    return str(edit.data.get("seen", ""))
