"""A plan as a tree of passages: its clauses, and its lines outside the outline, each with its own words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from roviec.compare.comparison import Passage
from roviec.compare.spelling import keys_of
from roviec.lexicon.folding import squeeze
from roviec.model.outlined import Column, ColumnRole, Node, NodeKind, Part, PartRegion
from roviec.model.plan import Plan
from roviec.source import Span

ROOT = 0
_LINE = re.compile(r"[^\n]+")
_LINE_OF_LIST = re.compile(r"[^\n\v]+")


@dataclass(slots=True)
class Branch:
    """A node of the tree."""

    passage: Passage | None
    """None for what only holds others: the file, a part, a region of a part."""
    label: str
    """What it is compared by. Two with the same label say the same."""
    parent: int
    children: list[int] = field(default_factory=list)


class PassageTree:
    """The passages of a plan in reading order, with those that hold them. Node 0 is the file."""

    def __init__(self, plan: Plan) -> None:
        self.branches: list[Branch] = [Branch(None, "#file", -1)]
        self._regions: set[int] = set()
        self._text = plan.outlined.repaired.text
        self._breaks = [at for at, letter in enumerate(self._text) if letter == "\n"]
        for part in plan.outlined.parts:
            self._add_part(part)

    def __len__(self) -> int:
        return len(self.branches)

    @cached_property
    def sizes(self) -> list[int]:
        """Of each node: the words of it and of all below it."""
        found = [len(branch.label.split()) if branch.passage else 0 for branch in self.branches]
        for index in range(len(found) - 1, ROOT, -1):
            found[self.branches[index].parent] += found[index]
        return found

    def passages(self) -> Iterator[tuple[int, Passage]]:
        """Every passage with the number of its node, in reading order."""
        for index, branch in enumerate(self.branches):
            if branch.passage:
                yield index, branch.passage

    def is_region(self, index: int) -> bool:
        """A stretch outside the outline, such as the header."""
        return index in self._regions

    def _add(self, passage: Passage | None, label: str, parent: int) -> int:
        self.branches.append(Branch(passage, label, parent))
        self.branches[parent].children.append(len(self.branches) - 1)
        return len(self.branches) - 1

    def _add_part(self, part: Part) -> None:
        top = self._add(None, f"#{part.kind.value}", ROOT)
        inside: list[Node | PartRegion] = [*part.outline, *part.blocks]
        for one in sorted(inside, key=lambda each: each.span):
            if isinstance(one, PartRegion):
                self._add_region(part, one, top)
            else:
                self._add_node(part, one, top, 0, ())

    def _add_region(self, part: Part, region: PartRegion, top: int) -> None:
        holder = self._add(None, f"#{region.kind.value}", top)
        self._regions.add(holder)
        for found in _LINE.finditer(self._text, *region.span):
            # Lines of a cell ("ỦY BAN NHÂN DÂN", "TỈNH HÀ SƠN") stay together, those of a list are lines.
            if "\t" in found[0]:
                self._add_line(part, region, (found.start(), found.end()), holder)
                continue
            for inside in _LINE_OF_LIST.finditer(self._text, found.start(), found.end()):
                self._add_line(part, region, (inside.start(), inside.end()), holder)

    def _add_line(self, part: Part, region: PartRegion, span: Span, holder: int) -> None:
        cells = tuple("\v".join(map(squeeze, cell.split("\v"))) for cell in self._text[slice(*span)].split("\t"))
        if not any(cells):
            return
        passage = Passage(
            None,
            part.id,
            None,
            region.kind,
            None,
            " | ".join(squeeze(cell) for cell in cells if cell),
            cells,
            inline=False,
            depth=0,
            span=span,
            line=bisect_left(self._breaks, span[0]) + 1,
            page=None,
        )
        # A line of the header is never taken for a clause.
        self._add(passage, f"#{region.kind.value} {' '.join(keys_of(passage.words))}", holder)

    def _add_node(self, part: Part, node: Node, parent: int, depth: int, columns: tuple[Column, ...]) -> None:
        cells = _cells(node)
        ordinal = _ordinal_column(node, columns)
        passage = Passage(
            node.path,
            part.id,
            node.kind,
            None,
            cells[ordinal] if ordinal is not None else node.marker,
            self._own_words(node, cells, ordinal),
            cells,
            inline=node.inline,
            depth=depth,
            span=node.span,
            line=node.line,
            page=node.page,
        )
        index = self._add(passage, " ".join(keys_of(passage.words)), parent)
        for child in node.children:
            self._add_node(part, child, index, depth + 1, node.columns)

    def _own_words(self, node: Node, cells: tuple[str, ...], ordinal: int | None) -> str:
        """From the text itself: what stands between children is the clause's own, whatever the outline calls it."""
        if node.kind in {NodeKind.ROW, NodeKind.TABLE}:
            return " | ".join(cell for at, cell in enumerate(cells) if at != ordinal)
        start, end = node.span
        pieces = []
        for child in node.children:
            pieces.append(self._text[start : child.span[0]])
            start = child.span[1]
        words = squeeze(" ".join((*pieces, self._text[start:end])))
        marker = squeeze(node.marker or "")
        return words[len(marker) :].lstrip() if marker and words.startswith(marker) else words


def _cells(node: Node) -> tuple[str, ...]:
    if node.kind is NodeKind.TABLE:
        return tuple(squeeze(column.header) for column in node.columns)
    return tuple(squeeze(cell.text) for cell in node.cells)


def _ordinal_column(node: Node, columns: tuple[Column, ...]) -> int | None:
    """The cell of a row that counts it: its marker, though the outline does not call it one."""
    for at, cell in enumerate(node.cells):
        inside = cell.column < len(columns) and columns[cell.column].role is ColumnRole.ORDINAL
        if inside and cell.text.strip() and cell.from_row is None:
            return at
    return None
