"""Where a reference to a clause points: by its marks, from the clause that says it outwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.model.outlined import NodeKind, PartKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.model.outlined import Node, Part

_PREFIXES = {
    "phần": "PH", "chương": "C", "mục": "M", "tiểu mục": "TM", "điều": "D", "bước": "B", "nhiệm vụ": "N",
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LABEL = re.compile(r"[\w.]+")


class Step(Struct, frozen=True):
    """One step of a reference: "Mục II" is the unit ``mục`` with the label ``II``."""

    unit: str
    label: str


class Targets:
    """The clauses of a file by their marks."""

    __slots__ = ("_annexes", "_children", "_parents", "_parts")

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._annexes = [part for part in parts if part.kind in (PartKind.ANNEX, PartKind.FORM)]
        self._parents: dict[str, Node | None] = {}
        self._children: dict[str, tuple[Node, ...]] = {}
        for part in parts:
            for root in part.outline:
                self._parents[root.path] = None
            for node in part.walk():
                for child in node.children:
                    self._parents[child.path] = node

    def find(self, part: Part, node: Node, steps: tuple[Step, ...]) -> str | None:
        """Path of the clause that the steps name, given from small to large; None where there is none.

        The part that speaks is searched first, from the clause itself outwards, then the other parts.
        """
        largest, *rest = reversed(steps)
        if largest.unit == "phụ lục":
            return self._annex(largest.label)
        found = self._near(part, node, largest)
        for other in self._parts:
            found = found or (_first(other.outline, largest) if other is not part else None)
        for step in rest:
            found = _within(found, step) if found is not None else None
        return found.path if found is not None else None

    def _near(self, part: Part, node: Node, step: Step) -> Node | None:
        above: Node | None = node
        while above is not None:
            found = _first(above.children, step)
            if found is not None:
                return found
            above = self._parents.get(above.path)
        return _first(part.outline, step) or (_anywhere(part, step) if "." in step.label else None)

    def _annex(self, label: str) -> str | None:
        """Annexes are numbered in order; the first clause of one stands for it, else its own id."""
        number = _ordinal(label)
        if number is None or not 1 <= number <= len(self._annexes):
            return None
        annex = self._annexes[number - 1]
        return annex.outline[0].path if annex.outline else annex.id


def _first(nodes: Iterable[Node], step: Step) -> Node | None:
    """The first of the nodes that bears the mark of the step."""
    return next((node for node in nodes if _bears(node, step)), None)


def _within(node: Node, step: Step) -> Node | None:
    """The nearest clause below a node that bears the mark: children before grandchildren."""
    level: tuple[Node, ...] = node.children
    while level:
        found = _first(level, step)
        if found is not None:
            return found
        level = tuple(child for above in level for child in above.children)
    return None


def _anywhere(part: Part, step: Step) -> Node | None:
    return next((node for node in part.walk() if _bears(node, step)), None)


def _bears(node: Node, step: Step) -> bool:
    if node.marker is None or node.kind in (NodeKind.BULLET, NodeKind.ROW, NodeKind.TABLE):
        return False
    prefix = _PREFIXES.get(step.unit)
    last = node.path.rpartition("/")[2].rpartition(".")[2].partition("~")[0]
    if prefix and last in {f"{prefix}{step.label}", f"{prefix}{_ordinal(step.label)}"}:
        return True
    if step.unit == "điều":
        return False
    words = _LABEL.findall(node.marker)
    return bool(words) and words[-1].strip(".") == step.label.strip(".")


def _ordinal(label: str) -> int | None:
    if label.isdigit():
        return int(label)
    if len(label) == 1 and label.isalpha() and label not in _ROMAN:
        return ord(label.upper()) - ord("A") + 1
    if not label or any(letter not in _ROMAN for letter in label):
        return None
    values = [_ROMAN[letter] for letter in label]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
