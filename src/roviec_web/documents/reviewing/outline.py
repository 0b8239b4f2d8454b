"""The outline of a plan while its reviewers part and join clauses: the same tree, with every word in it once.

A clause that is parted keeps its address for its first part; the others are named behind a colon ("II.1:2"), which no
address of the compiler has. What was read in a clause goes with the part in which its words begin. Clauses that are
joined bear the address of the first; the marker of the second stays as a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any, Final

from roviec_web.documents.reviewing.stamps import basis_of, words_of

Node = dict[str, Any]

PART: Final = ":"
"""Between the address of a clause and the number of its part."""
WHOLE_KINDS: Final = frozenset({"table", "row"})
"""Their words stand in cells: they are neither parted nor joined."""
_READ: Final = ("tasks", "findings", "phases", "themes", "slogans", "anniversaries", "references")
"""Lists of the contract whose entries stand in a clause."""


def base_of(path: str) -> str:
    """The address of the compiler that a clause began as."""
    return path.partition(PART)[0]


def may_be_joined(node: Mapping[str, Any], other: Mapping[str, Any], text: str) -> bool:
    """Whether two neighbours are clauses of one level with nothing else between them."""
    whole = {node["kind"], other["kind"]} & WHOLE_KINDS
    return not whole and node["level"] == other["level"] and not text[node["span"][1] : other["span"][0]].strip()


def joinable(plan: Mapping[str, Any]) -> dict[str, str]:
    """By address, the clause that each can be joined with."""
    text, found = plan["source"].get("text", ""), {}
    rows = [part["outline"] for part in plan["parts"]]
    while rows:
        row = rows.pop()
        found.update({node["path"]: other["path"] for node, other in pairwise(row) if may_be_joined(node, other, text)})
        rows.extend(node["children"] for node in row)
    return found


class Outline:
    """A copy of a plan that can be parted and joined; the plan itself is left alone."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self.text: str = plan["source"].get("text", "")
        self.nodes: dict[str, Node] = {}
        self.rows: dict[str, list[Node]] = {}
        """By address, the list of neighbours in which the clause stands."""
        parts = [{**part, "outline": self._copied(part["outline"])} for part in plan["parts"]]
        read = {key: [dict(entry) for entry in plan[key]] for key in _READ}
        self.held: dict[str, list[Node]] = {}
        """By address, the entries that were read in the clause."""
        for entry in chain.from_iterable(read.values()):
            self.held.setdefault(entry["path"] or "", []).append(entry)
        for finding in read["findings"]:
            finding["origin"] = finding["path"] if finding["path"] in self.nodes else ""
        self.plan: dict[str, Any] = {**plan, **read, "parts": parts}

    def _copied(self, nodes: Sequence[Mapping[str, Any]]) -> list[Node]:
        row: list[Node] = []
        for node in nodes:
            copy = {**node, "children": self._copied(node["children"])}
            row.append(copy)
            self.nodes[node["path"]], self.rows[node["path"]] = copy, row
        return row

    def basis(self, path: str) -> str | None:
        """Hash of the words of a clause; ``None`` where there is none."""
        return basis_of(words_of(self.nodes[path])) if path in self.nodes else None

    def next_of(self, path: str) -> Node | None:
        """The neighbour that the clause can be joined with: right behind it, of the same level."""
        node, row = self.nodes[path], self.rows[path]
        at = next(index for index, known in enumerate(row) if known is node)
        other = row[at + 1] if at + 1 < len(row) else None
        return other if other and may_be_joined(node, other, self.text) else None

    def own_words(self, path: str) -> str:
        """The words of a clause as they stand in the text, without its marker and what is below; none of the whole."""
        return " ".join(self._own_words(self.nodes[path], without_marker=True)) if path in self.nodes else ""

    def part(self, path: str, pieces: Sequence[tuple[str, str]]) -> bool:
        """Part a clause.

        Args:
            path: its address.
            pieces: address and words of each part, the first under the address that it has.
        Returns:
            Whether it was done: the words of the parts are those of the clause, none is empty, each address is free.
        """
        node, row = self.nodes[path], self.rows[path]
        letters = list(self._letters(node))
        sizes = [len("".join(words.split())) for _, words in pieces]
        said = "".join("".join(words.split()) for _, words in pieces)
        names = [name for name, _ in pieces]
        free = names[0] == path and len(set(names)) == len(names) and not any(name in self.nodes for name in names[1:])
        if (
            not free
            or not all(sizes)
            or node["kind"] in WHOLE_KINDS
            or said != "".join(self.text[at] for at in letters)
        ):
            return False
        starts = [node["span"][0]]
        for size in sizes[:-1]:
            letters = letters[size:]
            starts.append(letters[0])
        made = self._parts(node, names, sizes, [*starts, node["span"][1]])
        at = next(index for index, known in enumerate(row) if known is node)
        row[at : at + 1] = made
        for one in made:
            self.nodes[one["path"]], self.rows[one["path"]] = one, row
            for child in one["children"]:
                self.rows[child["path"]] = one["children"]
        self._share_out(path, list(zip(starts, names, strict=True)))
        return True

    def unite(self, path: str) -> None:
        """Join a clause with its neighbour, which it must have."""
        node, gone = self.nodes[path], self.next_of(path)
        assert gone is not None
        other: str = gone["path"]
        row, words = self.rows[path], " ".join(self._own_words(gone, without_marker=False))
        apart = " " if self.text[gone["span"][0] - 1].isspace() else ""
        made = {
            **node,
            "text": f"{node['text']}{apart}{words}" if node["text"] else words,
            "span": [node["span"][0], gone["span"][1]],
            "children": [*node["children"], *gone["children"]],
        }
        at = next(index for index, known in enumerate(row) if known is node)
        row[at : at + 2] = [made]
        self.nodes[path] = made
        del self.nodes[other], self.rows[other]
        for child in made["children"]:
            self.rows[child["path"]] = made["children"]
        for entry in self.held.pop(other, []):
            entry["path"] = path
            self.held.setdefault(path, []).append(entry)

    def _own(self, node: Node) -> Iterator[tuple[int, int]]:
        """What the clause says itself: before, between and behind the clauses below it."""
        at, end = node["span"]
        for child in node["children"]:
            yield at, child["span"][0]
            at = child["span"][1]
        yield at, end

    def _letters(self, node: Node) -> list[int]:
        """Places of the letters of the clause's own words, its marker left out."""
        places = [at for start, end in self._own(node) for at in range(start, end) if not self.text[at].isspace()]
        marker = "".join((node["marker"] or "").split())
        starts_so = "".join(self.text[at] for at in places[: len(marker)]) == marker
        return places[len(marker) :] if starts_so else places

    def _own_words(self, node: Node, *, without_marker: bool) -> list[str]:
        first = next(iter(self._letters(node)), node["span"][1]) if without_marker else 0
        stretches = (self.text[max(start, first) : end] for start, end in self._own(node))
        return " ".join(stretches).split()

    def _parts(self, node: Node, names: Sequence[str], sizes: Sequence[int], places: Sequence[int]) -> list[Node]:
        heading, text = node["heading"] or "", node["text"]
        dots = sum(sizes) - _size(heading) - _size(text)
        made = []
        for index, (name, size, (start, end)) in enumerate(zip(names, sizes, pairwise(places), strict=True)):
            if index == len(names) - 1:
                mine, rest = (heading, text), ("", "")
            else:
                of_heading = min(size, _size(heading))
                between = dots if heading and of_heading == _size(heading) else 0
                (first, left), (own, more) = _cut(heading, of_heading), _cut(text, max(size - of_heading - between, 0))
                mine, rest = (first, own), (left, more)
            one = {
                **node,
                "path": name,
                "heading": mine[0] or None,
                "text": mine[1],
                "span": [start, end],
                "children": [child for child in node["children"] if start <= child["span"][0] < end],
            }
            made.append(one if not index else {**one, "marker": None, "inline": False})
            heading, text = rest
        return made

    def _share_out(self, path: str, starts: Sequence[tuple[int, str]]) -> None:
        """Each entry goes to the part in which its words begin."""
        for entry in self.held.pop(path, []):
            begins = entry["span"][0] if entry.get("span") else starts[0][0]
            entry["path"] = next((name for start, name in reversed(starts) if start <= begins), path)
            self.held.setdefault(entry["path"], []).append(entry)


def _size(words: str) -> int:
    return len("".join(words.split()))


def _cut(words: str, size: int) -> tuple[str, str]:
    """So many letters of the words, and the rest."""
    left = size
    for at, letter in enumerate(words):
        if not left:
            return words[:at].rstrip(), words[at:].lstrip()
        left -= not letter.isspace()
    return words, ""
