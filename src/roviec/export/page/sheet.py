"""Everything that the sections of the page look up, worked out once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from roviec.errors import Language
from roviec.export.loads import BodyLoad, body_loads
from roviec.export.page.marks import all_nodes
from roviec.export.page.pictures import PagePicture
from roviec.export.page.places import Places, find_places
from roviec.export.page.words import Words
from roviec.findings import Severity
from roviec.model.outlined import Node
from roviec.model.plan import Plan

CLARITY = ("person", "work", "time", "responsibility", "product", "authority")
"""The "6 rõ", in the order in which they are always said."""
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
"""The worst first."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The plan with what the sections share."""

    plan: Plan
    words: Words
    nodes: tuple[Node, ...]
    number_of: Mapping[str, int]
    """Of a path: the place of its node in ``nodes``."""
    last_of: Sequence[int]
    """Of a node: the last of those below it, or the node itself."""
    places: Places
    bodies: tuple[BodyLoad, ...]
    """The body with most to lead first."""
    bodies_of: Mapping[int, Sequence[int]]
    """Of a task: its bodies."""
    pages: tuple[PagePicture, ...]

    @property
    def operated_work(self) -> list[int]:
        """Tasks that somebody has to do, those that are not operated left out: what every total counts."""
        return [number for number, task in enumerate(self.plan.tasks) if task.operated and task.is_work]

    @property
    def halted(self) -> list[int]:
        """Tasks that are not operated."""
        return [number for number, task in enumerate(self.plan.tasks) if not task.operated]


def make_sheet(plan: Plan, language: Language, pages: Sequence[PagePicture]) -> Sheet:
    """Look everything up once."""
    nodes = all_nodes(plan)
    bodies = body_loads(plan)
    bodies_of: defaultdict[int, list[int]] = defaultdict(list)
    for index, body in enumerate(bodies):
        for number in dict.fromkeys(body.leading + body.partnering):
            bodies_of[number].append(index)
    return Sheet(
        plan=plan,
        words=Words(language),
        nodes=nodes,
        number_of={node.path: number for number, node in enumerate(nodes)},
        last_of=_last_of(nodes),
        places=find_places(plan),
        bodies=bodies,
        bodies_of=bodies_of,
        pages=tuple(pages),
    )


def _last_of(nodes: Sequence[Node]) -> list[int]:
    """Nodes come in reading order: those below a node follow it until one stands as high as it does."""
    found = list(range(len(nodes)))
    open_: list[int] = []
    for number, node in enumerate(nodes):
        while open_ and nodes[open_[-1]].level >= node.level:
            found[open_.pop()] = number - 1
        open_.append(number)
    for number in open_:
        found[number] = len(nodes) - 1
    return found
