"""A parent plan and the sub-plan of a body: whether each clause addressed to the body is taken up, and how."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from roviec.compare.addressing import address_by_names, address_of
from roviec.compare.binding import Bound, bind, by_child
from roviec.compare.citing import cited_paths, known_steps
from roviec.compare.comparison import Passage
from roviec.compare.coverage import Address, Coverage, Duty, Fate, Link, LinkKind, Reach, Role
from roviec.compare.judging import differences_of, differences_of_products, differences_of_words, judge, late_issue
from roviec.compare.kept import kept_clauses
from roviec.compare.likeness import Likeness
from roviec.compare.passages import PassageTree
from roviec.compare.runs import word_runs
from roviec.compare.work import label_of, words_of_work
from roviec.model.outlined import NodeKind
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind

_WORK: Final = frozenset({TaskKind.ASSIGNED, TaskKind.MEASURE})
_HELD: Final = 0.55
"""Share of a duty's words in a clause of the sub-plan, from which on it takes the duty up."""
_SOME: Final = 0.18
"""The same, whole against whole: one phrase in a long clause is not yet the duty."""
_ALIKE: Final = 0.42
_PART: Final = 0.7
"""Share of the child's own words in the duty, from which on it is a narrower form of it."""
_WHOLE: Final = 0.9
"""Share of a duty's words in a clause that takes up its neighbour, from which on it takes up both."""
_AGAIN: Final = 0.65
"""The same where the other duty stands elsewhere in the parent."""
_FEWEST_WORDS: Final = 4
_LONG: Final = 8
"""Words of a duty that no long clause holds by chance."""
_SECOND: Final = 0.6
"""A further clause takes a duty up as well if it is so much as sure as the first."""
_PLANNING: Final = re.compile(r"(?i)^(?:xây dựng|ban hành|lập)\b[^.;]{0,30}\bkế hoạch\b")
"""A duty that the sub-plan itself fulfils by being there."""
_PLANS: Final = frozenset({"KH", "CTR"})
_PLAN_AND_NO_MORE: Final = 24
"""Words of such a duty; a longer one asks for more than the plan."""


def compare_with_parent(parent: Plan, child: Plan, body: str) -> Coverage:
    """Compare a parent plan with the sub-plan of a body.

    Args:
        parent: the plan of the body above.
        child: the sub-plan.
        body: whose it is, as either of the two names it.
    Returns:
        A duty for every clause of the parent that is addressed to the body by name or by class, with what became of
        it; and the clauses of the sub-plan that take up nothing.
    """
    return _Pairing(parent, child, body).coverage()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A clause of the parent before its fate is known."""

    passage: Passage
    tasks: tuple[Task, ...]
    address: Address
    words: str
    label: str


class _Pairing:
    """Both plans, and who takes up what."""

    def __init__(self, parent: Plan, child: Plan, body: str) -> None:
        self.parent, self.child, self.body = parent, child, body
        self.above = [one for _, one in PassageTree(parent).passages() if one.path is not None]
        self.below = [one for _, one in PassageTree(child).passages() if one.path is not None]
        self.tasks = _by_path(child)

    def coverage(self) -> Coverage:
        """Link, then judge."""
        links = self._links()
        duties = tuple(self._duty(asked, links.get(at, ())) for at, asked in enumerate(self.asked))
        taken = {link.child.path for duty in duties for link in duty.links}
        added = tuple(one for one in self.below if one.path not in taken and self._has_work(one))
        return Coverage(self.parent, self.child, self.body, duties, added, self.kept.aside)

    @cached_property
    def asked(self) -> list[_Asked]:
        """The clauses of the parent that are addressed to the body."""
        tasks = _by_path(self.parent)
        return [asked for passage in self.above for asked in self._asked(passage, tasks.get(passage.path or "", ()))]

    def _asked(self, passage: Passage, tasks: Sequence[Task]) -> Iterator[_Asked]:
        reached = [(task, address) for task in tasks if (address := self._address(task, passage))]
        if reached:
            words = words_of_work(self.parent, [task for task, _ in reached])
            best = min((address for _, address in reached), key=lambda one: list(Reach).index(one.reach))
            label = label_of(words)
            if len(label.split()) < _FEWEST_WORDS:
                words, label = passage.words, label_of(passage.words)
            yield _Asked(passage, tuple(task for task, _ in reached), best, words, label)

    def _address(self, task: Task, passage: Passage) -> Address | None:
        if task.kind not in _WORK:
            return None
        above = self.owners.get(_holder(passage.path or ""), ())
        return address_of(task, self.body, self.short) or address_by_names(above, Role.LEAD, self.body, self.short)

    @cached_property
    def short(self) -> Mapping[str, str]:
        """Short names of bodies, of both plans."""
        return {**self.child.abbreviations, **self.parent.abbreviations}

    @cached_property
    def owners(self) -> Mapping[str, set[str]]:
        """Bodies that head the clauses below a path: some task there has its lead from above.

        "Giao trạm y tế chủ trì …" below "UBND các xã, phường" is work of the communes, who hand it on.
        """
        found: defaultdict[str, set[str]] = defaultdict(set)
        begins = {one.path: one.span[0] for one in self.above}
        for task in self.parent.tasks:
            for name, span in zip(task.lead, task.spans.lead, strict=False):
                if span[1] <= begins.get(task.path, 0):
                    found[_holder(task.path)].add(name)
        return found

    @cached_property
    def labels(self) -> dict[int, str]:
        """What the clauses of the sub-plan ask for, those with too few words left out."""
        found = {at: label_of(self._words(one)) for at, one in enumerate(self.below) if one.kind is not NodeKind.TABLE}
        return {at: label for at, label in found.items() if len(label.split()) >= _FEWEST_WORDS}

    def _words(self, passage: Passage) -> str:
        """What a clause of the sub-plan asks for; all its words where it names little but bodies and days."""
        words = words_of_work(self.child, self.tasks.get(passage.path or "", ()))
        return words if len(label_of(words).split()) >= _FEWEST_WORDS else passage.words

    @cached_property
    def likeness(self) -> Likeness:
        """Measured by the words of both plans."""
        return Likeness([*(asked.label for asked in self.asked), *self.labels.values()])

    def _links(self) -> Mapping[int, list[tuple[int, LinkKind]]]:
        """For each duty, the clauses that take it up: by kept address, by citation, then the likest first."""
        found: defaultdict[int, list[tuple[int, LinkKind]]] = defaultdict(list)
        for at, child in self.kept.links:
            found[at].append((child, LinkKind.KEPT))
        cited = set()
        for at, child in self._citations():
            if (at, child) not in self.kept.beside:
                found[at].append((child, LinkKind.CITATION))
                cited.add(child)
        bound = {child for _, child in self.kept.links}
        near = [one for one in self.sure if one[2] not in cited or one[2] in bound]
        near.sort(key=lambda one: (-one[0], -self._whole_likeness(one[1], one[2]), one))
        for at, child in self._shared_out(near):
            found[at].append((child, LinkKind.WORDS))
        return found

    @cached_property
    def sure(self) -> list[tuple[float, int, int]]:
        """Duties and clauses that take them up by their words, with how surely."""
        wanted = {at: asked.label for at, asked in enumerate(self.asked)}
        near = ((self._strength(at, child), at, child) for _, at, child in self._near(wanted))
        return [one for one in near if one[0]]

    @cached_property
    def kept(self) -> Bound:
        """What the addresses in the file of the sub-plan bind."""
        return bind(
            self.parent,
            self.child,
            kept_clauses(self.child.outlined.repaired, self.below),
            self.below,
            {asked.passage.path or "": at for at, asked in enumerate(self.asked)},
            {one.path for one in self.above if one.path},
            lambda: by_child(self.sure),
            self._has_work,
        )

    def _shared_out(self, near: Sequence[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
        """First each duty its own clause, the surest pairs first; then what is left, where it is sure enough."""
        taken = {child: at for at, child in self.kept.links}
        first = {**dict.fromkeys(taken.values(), 0.0), **{at: one for one, at, child in near if taken.get(child) == at}}
        whole: set[int] = set()
        for strength, at, child in near:
            if at not in first and child not in taken:
                first[at], taken[child] = strength, at
                if self.likeness.held(self.asked[at].label, self.labels[child]) >= _WHOLE:
                    whole.add(at)
                yield at, child
        alone = set(range(len(self.asked))) - first.keys()
        for strength, at, child in near:
            if child not in taken:
                taken[child] = at
                if at not in whole and strength >= _SECOND * first[at]:
                    yield at, child
            elif at in alone and self._says_both(taken[child], at, child):
                alone.discard(at)
                yield at, child

    def _says_both(self, one: int, other: int, child: int) -> bool:
        """A clause that is another duty's already takes this one up as well.

        Two clauses of one list are two things, however alike; a table behind the plan says again what the plan says.
        """
        same_list = _holder(self.asked[one].passage.path or "") == _holder(self.asked[other].passage.path or "")
        return self.likeness.held(self.asked[other].label, self.labels[child]) >= (_WHOLE if same_list else _AGAIN)

    def _whole_likeness(self, at: int, child: int) -> float:
        """With partners and dates: what tells two clauses apart that ask for nearly the same."""
        return self.likeness.of(label_of(self.asked[at].passage.words), label_of(self.below[child].words))

    def _near(self, wanted: Mapping[int, str]) -> Iterator[tuple[float, int, int]]:
        return self.likeness.near(wanted, self.labels)

    def _strength(self, at: int, child: int) -> float:
        """How surely a clause takes up a duty; 0 where it does not."""
        duty, words = self.asked[at].label, self.labels[child]
        alike = self.likeness.of(duty, words)
        held, part = self.likeness.held(duty, words), self.likeness.held(words, duty)
        inside = held >= _WHOLE and len(duty.split()) >= _LONG  # one sentence of a long clause
        if inside or alike >= _ALIKE or (alike >= _SOME and (held >= _HELD or part >= _PART)):
            return max(alike, held)
        return 0.0

    def _citations(self) -> Iterator[tuple[int, int]]:
        """Duties that a clause cites by the parent's number and their place."""
        number = self.parent.directive.number if self.parent.directive else None
        if not number:
            return
        known = known_steps(self.above)
        place = {asked.passage.path: at for at, asked in enumerate(self.asked)}
        for child, passage in enumerate(self.below):
            for path in cited_paths(passage.words, number, known):
                if path in place:
                    yield place[path], child

    def _duty(self, asked: _Asked, links: Sequence[tuple[int, LinkKind]]) -> Duty:
        if not links:
            return self._without_link(asked)
        made = tuple(self._link(asked, child, kind) for child, kind in links)
        below = [task for link in made for task in self.tasks.get(link.child.path or "", ())]
        differences = [*differences_of(asked.tasks, below, asked.address.role, self.body, self.short)]
        if made[0].kind is not LinkKind.CITATION:
            held = self.likeness.held(asked.label, " ".join(self.labels.get(child, "") for child, _ in links))
            differences += [*differences_of_products(asked.tasks, below), *differences_of_words(made[0].runs, held)]
        return Duty(asked.passage, asked.tasks, asked.address, judge(differences), made, tuple(differences))

    def _without_link(self, asked: _Asked) -> Duty:
        issued = self.child.directive.date if self.child.directive else None
        if not (self._is_plan and _PLANNING.search(asked.words) and len(asked.words.split()) <= _PLAN_AND_NO_MORE):
            return Duty(asked.passage, asked.tasks, asked.address, Fate.LEFT_OUT, (), ())
        differences = tuple(late_issue(asked.tasks, issued))
        return Duty(asked.passage, asked.tasks, asked.address, judge(differences), (), differences, by_itself=True)

    @cached_property
    def _is_plan(self) -> bool:
        return any(one and one.type and one.type.code in _PLANS for one in self.child.directives)

    def _link(self, asked: _Asked, child: int, kind: LinkKind) -> Link:
        passage = self.below[child]
        likeness = self.likeness.held(asked.label, self.labels.get(child, ""))
        return Link(passage, kind, round(likeness, 3), word_runs(asked.words, self._words(passage)))

    def _has_work(self, passage: Passage) -> bool:
        return any(task.kind in _WORK for task in self.tasks.get(passage.path or "", ()))


def _by_path(plan: Plan) -> Mapping[str, tuple[Task, ...]]:
    found: defaultdict[str, list[Task]] = defaultdict(list)
    for task in plan.tasks:
        found[task.path].append(task)
    return {path: tuple(tasks) for path, tasks in found.items()}


def _holder(path: str) -> str:
    """Path of the clause above; empty at the top."""
    return path.rpartition(".")[0]
