"""The answer of an invented plan: what a compiler must find, told by its tree and by how its markers are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from invented.style import Style, component, marker
from invented.tree import Assignment, Clause, Kept, Mark, Plan

UNMARKED = {Mark.PARAGRAPH, Mark.TABLE, Mark.ROW}


@dataclass(frozen=True, slots=True)
class OutlineAnswer:
    """A marked clause."""

    path: str
    marker: str
    words: str
    """What is printed behind the marker, before its children."""
    parent: str | None
    """Path of the nearest marked clause above it."""
    heading: bool


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """Work given to a body at a path."""

    path: str
    assignment: Assignment
    loose: bool = False
    """It stands in a closing paragraph, which may be that of the last item, of the section or of the document."""


@dataclass
class Answer:
    """Everything that is known of a document by construction."""

    outline: list[OutlineAnswer] = field(default_factory=list)
    tasks: list[TaskAnswer] = field(default_factory=list)
    header: dict[str, str | date | None] = field(default_factory=dict)
    bases: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    slogans: list[str] = field(default_factory=list)
    references: dict[str, str] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    complete: bool = True


def printed_words(clause: Clause) -> str:
    """The words of a clause behind its marker."""
    return f"{clause.heading}: {clause.text}" if clause.heading and clause.text else clause.heading or clause.text


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause at its path."""

    path: str
    clause: Clause
    parent: Clause | None
    marked_parent: str | None


def placed(prefix: str, clauses: list[Clause], style: Style) -> Iterator[Placed]:
    """Every clause with its path, in reading order; a path already used gets "~2"."""
    yield from _placed(prefix, clauses, style, None, None, {})


def _placed(
    above: str, clauses: list[Clause], style: Style, parent: Clause | None, marked: str | None, used: dict[str, int]
) -> Iterator[Placed]:
    seen: dict[Mark, int] = {}
    for clause in clauses:
        joint = "" if not above or above.endswith("/") else "."
        path = f"{above}{joint}{component(clause, style, seen)}"
        used[path] = used.get(path, 0) + 1
        if used[path] > 1:
            path = f"{path}~{used[path]}"
        yield Placed(path, clause, parent, marked)
        below = marked if clause.mark in UNMARKED else path
        yield from _placed(path, clause.children, style, clause, below, used)


def answer_of(plan: Plan, style: Style) -> Answer:
    """The answer of a plan whose markers are written in a style."""
    answer = Answer(kept=list(plan.kept), complete=plan.complete)
    for prefix, paper in plan.papers:
        for place in placed(prefix, paper.body, style):
            _add(answer, place, style, prefix)
    _add_header(answer, plan)
    return answer


def _add(answer: Answer, place: Placed, style: Style, prefix: str) -> None:
    clause = place.clause
    if clause.mark not in UNMARKED:
        mark = marker(clause, place.parent, style)
        answer.outline.append(
            OutlineAnswer(place.path, mark, printed_words(clause), place.marked_parent, bool(clause.heading))
        )
    answer.tasks += [TaskAnswer(place.path, work, clause.loose) for work in clause.work]
    if clause.slogan:
        answer.slogans.append(clause.text)
    if clause.refers_to:
        answer.references[place.path] = prefix + clause.refers_to


def _add_header(answer: Answer, plan: Plan) -> None:
    paper = plan.first
    answer.header = {
        "type": paper.type_code,
        "number": paper.number,
        "symbol": paper.symbol,
        "date": paper.issued_on,
        "place": paper.place,
        "issuer": " ".join(paper.issuer_lines),
        "parent_issuer": paper.parent_issuer,
        "title": paper.title,
    }
    if paper.signed:
        answer.header["signer"] = paper.signed.name
        answer.header["position"] = " ".join(paper.signed.position)
        answer.header["authority"] = paper.signed.authority or None
    answer.bases = [basis.number for basis in paper.bases if basis.number]
    answer.recipients = list(paper.recipients)
