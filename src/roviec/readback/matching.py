"""Which task each row is of: by its id, else by clause and words; no task has two rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from roviec.export.sheet.columns import FINGERPRINT_LETTERS, Field, split_row_id
from roviec.export.sheet.rows import TaskRow
from roviec.lexicon.folding import fold
from roviec.readback.table import Row

_ALIKE, _VERY_ALIKE = 0.5, 0.8
"""Share of words in common: enough beside an id or a clause, and enough alone."""
_MOST_TOLD = 4
"""Tasks named where it is not clear which one is meant."""
_MOST_CANDIDATES = 40
"""Tasks that are held against a row word by word."""


@dataclass(slots=True)
class Match:
    """A row and the task that it is of."""

    row: Row
    task: TaskRow | None
    """None: a row that was added, or of which it cannot be told."""
    problem: str | None = None
    """``duplicate``, ``ambiguous``, ``id_unknown`` or ``other_plan``."""
    told: dict[str, str | int] = field(default_factory=dict)
    """What the message of the problem speaks of."""


def match_rows(rows: Iterable[Row], tasks: Iterable[TaskRow], sha256: str) -> list[Match]:
    """Match rows to tasks.

    An id is believed where the row was made from this very plan and its words did not become other words; a copied row
    that was typed over is new work. A row without such an id is matched by clause and words.
    """
    index = _Index(tasks, sha256[:FINGERPRINT_LETTERS])
    matches = [index.by_id(row) for row in rows]
    matches = _settle_copies(matches)
    taken = {match.task.task.id for match in matches if match.task}
    for match in matches:
        if match.task is None and match.problem != "duplicate":
            index.by_words(match, taken)
            if match.task:
                taken.add(match.task.task.id)
    return matches


class _Index:
    """The tasks by whatever a row may tell of them."""

    def __init__(self, tasks: Iterable[TaskRow], fingerprint: str) -> None:
        self.fingerprint = fingerprint
        self.by_task_id: dict[str, TaskRow] = {}
        self.by_path: defaultdict[str, list[TaskRow]] = defaultdict(list)
        self.by_text: defaultdict[str, list[TaskRow]] = defaultdict(list)
        self.by_word: defaultdict[str, list[TaskRow]] = defaultdict(list)
        for task in tasks:
            self.by_task_id[task.task.id] = task
            self.by_path[task.task.path].append(task)
            self.by_text[fold(task.task.text)].append(task)
            for word in set(fold(task.task.text).split()):
                self.by_word[word].append(task)

    def by_id(self, row: Row) -> Match:
        """The task of the row's id, where the id can be believed."""
        said = row.cells.get(Field.ID, "").strip()
        if not said:
            return Match(row, None)
        task_id, fingerprint = split_row_id(said)
        if fingerprint and fingerprint != self.fingerprint:
            return Match(row, None, "other_plan")
        task = self.by_task_id.get(task_id)
        return Match(row, task) if task else Match(row, None, "id_unknown", {"words": said})

    def by_words(self, match: Match, taken: set[str]) -> None:
        """The one task that the row's clause and words tell; a task that has a row already makes it a duplicate."""
        found = self._told_by(match.row)
        free = [task for task in found if task.task.id not in taken]
        if len(free) == 1:
            match.task = free[0]
        elif free:
            _set(match, "ambiguous", tasks=", ".join(task.task.id for task in free[:_MOST_TOLD]))
        elif found and share(fold(match.row.cells.get(Field.WORK, "")), fold(found[0].task.text)) >= _VERY_ALIKE:
            match.task = found[0]
            _set(match, "duplicate", task=found[0].task.id)

    def _told_by(self, row: Row) -> list[TaskRow]:
        words, path = fold(row.cells.get(Field.WORK, "")), row.cells.get(Field.CLAUSE, "").strip()
        in_clause = self.by_path.get(path, [])
        if words:
            same = self.by_text.get(words, [])
            return (
                [task for task in same if task.task.path == path]
                or same
                or _most_alike(words, in_clause, _ALIKE)
                or _most_alike(words, self._sharing_words(words), _VERY_ALIKE)
            )
        return in_clause

    def _sharing_words(self, words: str) -> list[TaskRow]:
        """Tasks that share the row's rarest words: those that share only common ones are not alike."""
        known = sorted((word for word in set(words.split()) if word in self.by_word), key=self._count)
        shared = Counter(task.task.id for word in known[:6] for task in self.by_word[word][:_MOST_CANDIDATES])
        return [self.by_task_id[task_id] for task_id, _ in shared.most_common(_MOST_CANDIDATES)]

    def _count(self, word: str) -> int:
        return len(self.by_word[word])


def _settle_copies(matches: list[Match]) -> list[Match]:
    """Of several rows with one id the one with the task's words is its row; typed over, a copy is new work."""
    of_task: defaultdict[str, list[Match]] = defaultdict(list)
    for match in matches:
        if match.task:
            of_task[match.task.task.id].append(match)
    for task_id, copies in of_task.items():
        if len(copies) > 1:
            _settle(task_id, copies)
    return matches


def _settle(task_id: str, copies: list[Match]) -> None:
    likeness = [_likeness(match) for match in copies]
    own = copies[likeness.index(max(likeness))]
    for match, alike in zip(copies, likeness, strict=True):
        if match is own:
            continue
        if alike < _ALIKE:
            match.task = None
        else:
            _set(match, "duplicate", task=task_id, other=own.row.number + 1)


def _likeness(match: Match) -> float:
    said = match.row.cells.get(Field.WORK, "")
    # A row whose words were taken out is still of its task.
    return share(fold(said), fold(match.task.task.text)) if match.task and said.strip() else _ALIKE


def _most_alike(words: str, tasks: list[TaskRow], least: float) -> list[TaskRow]:
    shares = [(share(words, fold(task.task.text)), task) for task in tasks[:_MOST_CANDIDATES]]
    best = max((found for found, _ in shares), default=0.0)
    return [task for found, task in shares if found == best] if best >= least else []


def share(one: str, two: str) -> float:
    """Words in common, of all words of both (Dice): 1 for the same words in any order."""
    first, second = Counter(one.split()), Counter(two.split())
    both = first.total() + second.total()
    return 2 * (first & second).total() / both if both else 1.0


def _set(match: Match, problem: str, **told: str | int) -> None:
    match.problem, match.told = problem, told


def name_other_rows(matches: list[Match]) -> None:
    """Tell each duplicate the row that its task has."""
    rows = {
        match.task.task.id: match.row.number + 1 for match in matches if match.task and match.problem != "duplicate"
    }
    for match in matches:
        if match.problem == "duplicate" and match.task:
            match.told["other"] = rows.get(match.task.task.id, match.row.number + 1)
