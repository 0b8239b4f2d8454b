"""Outlines written by hand, so that what reads them is tested whatever the stages before do.

One clause a line, two blanks a level: ``marker heading | text``, ``marker text``, ``~ paragraph``, ``(1)! inline``.
A line that begins with ``=`` opens a part: ``= annex PHỤ LỤC I``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from roviec.model.outlined import Node, NodeKind, Outlined, Part, PartKind, PartRegion, RegionKind
from roviec.model.repaired import Repaired
from roviec.source import Source


@dataclass
class Draft:
    path: str
    marker: str | None
    heading: tuple[int, int] | None
    text: tuple[int, int]
    start: int
    level: int
    line: int
    inline: bool
    children: list[Draft] = field(default_factory=list)


def outlined(block: str) -> Outlined:
    """The outline of a block of lines."""
    lines = [line for line in block.split("\n") if line.strip()]
    text, parts = "", [("P1", PartKind.MAIN, [], [])]
    above: list[Draft] = []
    for number, line in enumerate(lines, start=1):
        words = line.strip()
        if words.startswith("= "):
            kind, _, title = words[2:].partition(" ")
            count = sum(part[1] is PartKind(kind) for part in parts) + 1
            start = len(text)
            text += title + "\n"
            parts.append((f"A{count}", PartKind(kind), [PartRegion(RegionKind.TITLE, (start, start + len(title)))], []))
            above = []
            continue
        level = (len(line) - len(line.lstrip())) // 2
        above = above[:level]
        siblings = above[-1].children if above else parts[-1][3]
        prefix = f"{above[-1].path}." if above else ("" if parts[-1][0] == "P1" else f"{parts[-1][0]}/")
        draft = _draft(words, len(text), level + 1, number, siblings, prefix)
        text += words.replace(" | ", " ").replace("! ", " ").removeprefix("~ ").removesuffix(" |") + "\n"
        siblings.append(draft)
        above.append(draft)
    made = tuple(
        Part(name, kind, (0, len(text)), tuple(blocks), tuple(_node(draft, text) for draft in drafts))
        for name, kind, blocks, drafts in parts
    )
    source = Source("a.txt", "", "text/plain", "utf-8", None, text, (), text_form=True)
    return Outlined(Repaired(source, text, (), ()), made)


def _draft(words: str, start: int, level: int, line: int, siblings: list[Draft], prefix: str) -> Draft:
    marker, _, rest = words.partition(" ")
    inline = marker.endswith("!")
    marker = marker.rstrip("!")
    bullets = sum(sibling.marker == "-" for sibling in siblings) + 1
    unmarked = sum(sibling.marker is None for sibling in siblings) + 1
    if marker == "~":
        path = f"{prefix}p{unmarked}"
        return Draft(path, None, None, (start, start + len(rest)), start, level, line, inline)
    path = prefix + (f"-{bullets}" if marker == "-" else _label(marker, prefix))
    at = start + len(marker) + 1
    heading, bar, text = rest.partition(" |")
    if not bar:
        return Draft(path, marker, None, (at, at + len(rest)), start, level, line, inline)
    heading_span = (at, at + len(heading))
    at = heading_span[1] + (1 if text.strip() else 0)
    return Draft(path, marker, heading_span, (at, at + len(text.strip())), start, level, line, inline)


def _label(marker: str, prefix: str) -> str:
    if marker.startswith("("):
        return marker
    label = marker.rstrip(".)-/")
    parent = prefix.rstrip(".").rpartition(".")[2]
    return label.removeprefix(f"{parent}.") if "." in label else label


def _node(draft: Draft, text: str) -> Node:
    children = tuple(_node(child, text) for child in draft.children)
    end = children[-1].span[1] if children else draft.text[1]
    kind = NodeKind.BULLET if draft.marker == "-" else NodeKind.PARAGRAPH if draft.marker is None else NodeKind.ITEM
    return Node(
        path=draft.path,
        marker=draft.marker,
        kind=NodeKind.ENUM if draft.inline else kind,
        level=draft.level,
        inline=draft.inline,
        heading=text[slice(*draft.heading)] if draft.heading else None,
        text=text[slice(*draft.text)],
        span=(draft.start, end),
        heading_span=draft.heading,
        text_span=draft.text,
        page=None,
        line=draft.line,
        children=children,
    )
