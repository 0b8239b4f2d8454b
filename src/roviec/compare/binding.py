"""Which kept addresses bind a clause of a sub-plan to one of the parent, and which are told and set aside."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from roviec.compare.comparison import Passage
from roviec.compare.coverage import AddressFault, SetAside
from roviec.compare.kept import KeptClauses
from roviec.model.plan import Plan

_PLAINLY: Final = 0.8
"""How surely a clause says what another clause of the parent says, for its kept address to be doubted."""
_LESS: Final = 0.6
"""It says its own so much less surely than the other."""

Strengths = Mapping[int, Sequence[tuple[float, int]]]
"""By the number of a clause of the sub-plan: how surely it takes up which duties."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What the kept addresses of a sub-plan tell."""

    links: tuple[tuple[int, int], ...] = ()
    """Numbers of a duty and of a clause of the sub-plan."""
    beside: frozenset[tuple[int, int]] = frozenset()
    """The same of all that stands beside an address, links and those that its words contradict."""
    aside: tuple[SetAside, ...] = ()


def bind(
    parent: Plan,
    child: Plan,
    kept: Sequence[KeptClauses],
    below: Sequence[Passage],
    places: Mapping[str, int],
    known: Collection[str],
    strengths: Callable[[], Strengths],
    has_work: Callable[[Passage], bool],
) -> Bound:
    """Decide which addresses hold.

    Args:
        parent: the plan above.
        child: the sub-plan.
        kept: its addresses.
        below: its clauses.
        places: number of each duty of the body by the parent's path.
        known: every path of the parent.
        strengths: how surely clauses take up duties by their words.
        has_work: whether a clause of the sub-plan asks for anything.
    """
    if not kept:
        return Bound()
    links: list[tuple[int, int]] = []
    beside: set[tuple[int, int]] = set()
    aside: list[SetAside] = []
    others = cites_other_parent(parent, child)
    copies = Counter(one.path for one in kept if one.children)
    said = strengths()
    for one in kept:
        fault = AddressFault.OTHER_PARENT if others else _fault(one, copies, places, known)
        if fault is None and _contradicted(said.get(one.children[0], ()), places[one.path]):
            fault = AddressFault.OTHER_WORDS
            beside.update((places[one.path], at) for at in one.children)
        if fault is None:
            duty = places[one.path]
            beside.update((duty, at) for at in one.children)
            links += [(duty, at) for at in _links(one.children, below, has_work)]
        elif not (fault is AddressFault.EMPTY and copies[one.path]):
            aside.append(SetAside(one.path, fault, below[one.children[0]] if one.children else None))
    return Bound(tuple(links), frozenset(beside), tuple(aside))


def _fault(
    one: KeptClauses, copies: Mapping[str, int], places: Mapping[str, int], known: Collection[str]
) -> AddressFault | None:
    if one.path not in known:
        return AddressFault.UNKNOWN
    if not one.children:
        return AddressFault.EMPTY
    if copies[one.path] > 1:
        return AddressFault.TWICE
    return None if one.path in places else AddressFault.NOT_ADDRESSED


def _contradicted(said: Sequence[tuple[float, int]], duty: int) -> bool:
    """The words are plainly those of another duty: it was moved here, or the parent was numbered anew."""
    own = max((strength for strength, at in said if at == duty), default=0.0)
    other = max((strength for strength, at in said if at != duty), default=0.0)
    return other >= _PLAINLY and own < _LESS * other


def _links(children: Sequence[int], below: Sequence[Passage], has_work: Callable[[Passage], bool]) -> Iterator[int]:
    """The clause itself, and what else beside the address asks for something."""
    yield children[0]
    yield from (at for at in children[1:] if has_work(below[at]))


def cites_other_parent(parent: Plan, child: Plan) -> bool:
    """The sub-plan names documents that it is based on, and nowhere the parent, though that has a number."""
    number = parent.directive.number if parent.directive else None
    named = [basis.number for basis in child.directive.bases if basis.number] if child.directive else []
    return (
        bool(number and named)
        and "".join((number or "").split()).casefold() not in "".join(child.outlined.repaired.text.split()).casefold()
    )


def by_child(sure: Sequence[tuple[float, int, int]]) -> Strengths:
    """Strengths by the clause of the sub-plan."""
    found: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for strength, at, child in sure:
        found[child].append((strength, at))
    return found
