"""What the compiler found against what is known: counts that can be added up over documents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from invented.answers import Answer, TaskAnswer

from roviec.lexicon.folding import fold
from roviec.model.outlined import Node, NodeKind
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind

_BULLETS = re.compile(r"[-–—•*]+")
_PARAGRAPH = re.compile(r"(?:^|[./])p\d+$")
_FIRST_WORDS = 5
_UNMARKED = {NodeKind.PARAGRAPH, NodeKind.TABLE, NodeKind.ROW}
Key = tuple[str, str]


@dataclass
class Count:
    """Right ones, of how many known, among how many found."""

    right: int = 0
    known: int = 0
    found: int = 0

    def __iadd__(self, other: Count) -> Self:
        self.right += other.right
        self.known += other.known
        self.found += other.found
        return self

    @property
    def f1(self) -> float:
        """The mean of recall and precision; 1 where there is nothing to find."""
        return 2 * self.right / (self.known + self.found) if self.known + self.found else 1.0


FIGURES = (
    "outline", "parents", "tasks", "lead", "coordinating", "executing", "deadline", "header", "recipients", "bases",
    "slogans", "references", "anniversaries",
)  # fmt: skip
AIMS = {"outline": 0.995, "parents": 0.99, "tasks": 0.98, "lead": 0.98}


@dataclass
class Score:
    """Counts by figure, days that no document says, and what went wrong in words."""

    counts: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in FIGURES})
    invented: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Self:
        for name, count in other.counts.items():
            self.counts[name] += count
        self.invented += other.invented
        self.problems += other.problems
        return self

    def missed_aims(self) -> dict[str, float]:
        """Figures below their aims."""
        return {name: self.counts[name].f1 for name, aim in AIMS.items() if self.counts[name].f1 < aim}


def score(answer: Answer, plan: Plan) -> Score:
    """Compare one document."""
    result = Score()
    _outline(answer, plan, result)
    _tasks(answer, plan, result)
    _dates(answer, plan, result)
    _directive(answer, plan, result)
    _rest(answer, plan, result)
    return result


def _sign(marker: str | None) -> str:
    words = (marker or "").strip()
    return "-" if _BULLETS.fullmatch(words) else "+" if words == "+" else fold(words).strip(" .:-/)")


def _head(words: str) -> str:
    return " ".join(re.findall(r"\w+", fold(words))[:_FIRST_WORDS])


def _marked(plan: Plan) -> Iterator[tuple[Key, Key | None]]:
    for part in plan.outlined.parts:
        yield from _walk(part.outline, None)


def _walk(nodes: tuple[Node, ...], parent: Key | None) -> Iterator[tuple[Key, Key | None]]:
    for node in nodes:
        key = parent
        if node.kind not in _UNMARKED and not node.inline:
            key = (_sign(node.marker), _head(f"{node.heading or ''} {node.text}"))
            yield key, parent
        yield from _walk(node.children, key)


def _outline(answer: Answer, plan: Plan, result: Score) -> None:
    keys = {entry.path: (_sign(entry.marker), _head(entry.words)) for entry in answer.outline}
    want = [(keys[entry.path], keys.get(entry.parent or "")) for entry in answer.outline]
    have = list(_marked(plan))
    known, found = Counter(key for key, _ in want), Counter(key for key, _ in have)
    right = sum((known & found).values())
    result.counts["outline"] += Count(right, len(want), len(have))
    result.counts["parents"] += Count(sum((Counter(want) & Counter(have)).values()), right, right)
    result.problems += [f"outline missing: {key}" for key in (known - found).elements()]
    result.problems += [f"outline extra: {key}" for key in (found - known).elements()]


def _by_path(entries: list[TaskAnswer]) -> dict[str, list[TaskAnswer]]:
    grouped: dict[str, list[TaskAnswer]] = {}
    for entry in entries:
        grouped.setdefault(entry.path, []).append(entry)
    return grouped


def _names(names: Iterator[str]) -> set[str]:
    return {fold(name) for name in names}


def _tasks(answer: Answer, plan: Plan, result: Score) -> None:
    have: dict[str, list[Task]] = {}
    for task in plan.tasks:
        if task.kind is TaskKind.ASSIGNED:
            have.setdefault(task.path, []).append(task)
    want = _by_path([_settled(entry, have) if entry.loose else entry for entry in answer.tasks])
    matched = {path for path in want.keys() & have.keys() if _same_words(want[path], have[path])}
    result.counts["tasks"] += Count(len(matched), len(want), len(have))
    result.problems += [
        f"task missing: {path} {want[path][0].assignment.words[:80]}" for path in want if path not in matched
    ]
    result.problems += [f"task extra: {path} {have[path][0].text[:80]}" for path in have if path not in matched]
    for path in want.keys() | have.keys():
        _compare(path, want.get(path, []), have.get(path, []), result)


def _settled(entry: TaskAnswer, have: dict[str, list[Task]]) -> TaskAnswer:
    """A closing paragraph at the path where its words were found, if that is one of an unmarked paragraph."""
    found = [path for path, tasks in have.items() if _PARAGRAPH.search(path) and _same_words([entry], tasks)]
    return replace(entry, path=found[0]) if found else entry


def _same_words(want: list[TaskAnswer], have: list[Task]) -> bool:
    said = " ".join(re.findall(r"\w+", fold(" ".join(task.text for task in have))))
    return any(_head(entry.assignment.words) in said for entry in want)


def _compare(path: str, want: list[TaskAnswer], have: list[Task], result: Score) -> None:
    for figure in ("lead", "coordinating", "executing"):
        known = _names(name for entry in want for name in getattr(entry.assignment, figure))
        found = _names(name for task in have for name in getattr(task, figure))
        result.counts[figure] += Count(len(known & found), len(known), len(found))
        if known != found:
            result.problems.append(f"{figure} {path}: {sorted(known)} but {sorted(found)}")
    due = {_when(entry.assignment.due.end, entry.assignment.due.recurring) for entry in want if entry.assignment.due}
    said = {_when(task.deadline.end, task.deadline.recurring) for task in have if task.deadline}
    due.discard("")
    said.discard("")
    result.counts["deadline"] += Count(len(due & said), len(due), len(said))
    if due != said:
        words = [entry.assignment.due.words for entry in want if entry.assignment.due]
        result.problems.append(f"deadline {path}: {sorted(due)} but {sorted(said)} {words}")


def _when(end: date | None, recurring: str | None) -> str:
    return end.isoformat() if end else fold(recurring or "").removeprefix("dinh ky ")


def _dates(answer: Answer, plan: Plan, result: Score) -> None:
    """No day may be said of work that its document does not say of it: the one fault that misleads people.

    Work at a wrong path is counted as such elsewhere; its day is judged by its words.
    """
    known: dict[str, set[date | None]] = {}
    said: list[tuple[str, date | None]] = []
    for entry in answer.tasks:
        due = entry.assignment.due.end if entry.assignment.due else None
        known.setdefault(entry.path, set()).add(due)
        said.append((_run(entry.assignment.words), due))
    for task in plan.tasks:
        end = task.deadline.end if task.deadline else None
        words = " ".join(re.findall(r"\w+", fold(task.text)))
        if end and end not in known.get(task.path, set()) and not any(end == due and run in words for run, due in said):
            result.invented.append(f"{task.id}: {end} from {task.deadline.text if task.deadline else ''!r}")


def _run(words: str) -> str:
    """The middle of a stretch of words: where its ends are cut, that is still there."""
    found = re.findall(r"\w+", fold(words))
    middle = max(len(found) // 2 - _FIRST_WORDS // 2, 0)
    return " ".join(found[middle : middle + _FIRST_WORDS])


def _directive(answer: Answer, plan: Plan, result: Score) -> None:
    directive = plan.directive
    signed = directive.signature if directive else None
    have = {
        "type": directive.type.code if directive and directive.type else None,
        "signer": signed.name if signed else None,
        "position": signed.position if signed else None,
        "authority": signed.authority if signed else None,
    }
    for name, want in answer.header.items():
        said = have[name] if name in have else getattr(directive, name, None)
        same = said == want if isinstance(want, date) else _letters(want) == _letters(said)
        result.counts["header"] += Count(int(same), 1, 1)
        if not same:
            result.problems.append(f"header {name}: {want!r} but {said!r}")
    _lists("bases", answer.bases, [b.number for b in directive.bases if b.number] if directive else [], result)
    _lists("recipients", answer.recipients, [r.name for r in directive.recipients] if directive else [], result)


def _letters(value: object) -> str:
    return "" if value is None else "".join(re.findall(r"\w+", fold(str(value))))


def _lists(figure: str, want: list[str], have: list[str], result: Score) -> None:
    known, found = Counter(map(_letters, want)), Counter(map(_letters, have))
    result.counts[figure] += Count(sum((known & found).values()), len(want), len(have))
    result.problems += [f"{figure} missing: {name}" for name in want if not found[_letters(name)]]
    result.problems += [f"{figure} extra: {name}" for name in have if not known[_letters(name)]]


def _rest(answer: Answer, plan: Plan, result: Score) -> None:
    _lists("slogans", answer.slogans, [slogan.text for slogan in plan.slogans], result)
    targets = [f"{path} {target}" for path, target in answer.references.items()]
    _lists("references", targets, [f"{r.path} {r.target}" for r in plan.references if r.target or r.broken], result)
    kept = [f"{entry.years} {entry.begins} {entry.ends} True" for entry in answer.kept]
    said = [f"{a.years} {a.begins} {a.ends} {a.consistent}" for a in plan.anniversaries]
    _lists("anniversaries", kept, said, result)
