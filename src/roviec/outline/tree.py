"""From the hung clauses to the nodes of the outline: paths, spans, headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from roviec.lexicon.folding import squeeze
from roviec.lexicon.numbering import MarkerType
from roviec.model.outlined import Node, NodeKind
from roviec.outline.clauses import Clause, hang
from roviec.outline.headings import Words, split_words
from roviec.outline.inline import find_inline
from roviec.outline.paths import Paths
from roviec.outline.tables import build_table
from roviec.outline.units import Unit
from roviec.source import Span

_KINDS = {
    MarkerType.PART: NodeKind.PART,
    MarkerType.CHAPTER: NodeKind.CHAPTER,
    MarkerType.NAMED_SECTION: NodeKind.SECTION,
    MarkerType.NAMED_SUBSECTION: NodeKind.SUBSECTION,
    MarkerType.CAPITAL: NodeKind.SECTION,
    MarkerType.ROMAN: NodeKind.SECTION,
    MarkerType.ARTICLE: NodeKind.ARTICLE,
    MarkerType.UNMARKED: NodeKind.PARAGRAPH,
    MarkerType.NAMED_TASK: NodeKind.ITEM,
    MarkerType.STEP: NodeKind.ITEM,
    MarkerType.NUMBER: NodeKind.ITEM,
    MarkerType.NUMBER_2: NodeKind.SUBITEM,
    MarkerType.NUMBER_3: NodeKind.SUBITEM,
    MarkerType.NUMBER_4: NodeKind.SUBITEM,
    MarkerType.LETTER: NodeKind.POINT,
    MarkerType.BRACKET: NodeKind.ENUM,
    MarkerType.BRACKET_LETTER: NodeKind.ENUM,
}


def build_outline(units: Sequence[Unit], prefix: str) -> tuple[Node, ...]:
    """The top nodes of a part; ``prefix`` is "" or "P2/" and the like."""
    paths = Paths()
    return tuple(_child(child, prefix, "", 1, paths) for child in hang(units).children)


def _child(child: Clause | Unit, parent: str, parent_value: str, level: int, paths: Paths) -> Node:
    if isinstance(child, Clause):
        return _clause(child, parent, parent_value, level, paths)
    if child.cells:
        return build_table(child, paths.of_kind("T", parent), level)
    node = Node(
        path=paths.of_kind("p", parent),
        marker=None,
        kind=NodeKind.PARAGRAPH,
        level=level,
        inline=False,
        heading=None,
        text=squeeze(child.text),
        span=child.span,
        heading_span=None,
        text_span=child.span,
        page=child.page,
        line=child.line,
    )
    return _with_inline(node, child.text, child.span, paths)


def _clause(clause: Clause, parent: str, parent_value: str, level: int, paths: Paths) -> Node:
    marker, unit = clause.marker, clause.unit
    unmarked = marker.type is MarkerType.UNMARKED
    path = paths.of_kind("p", parent) if unmarked else paths.of_marker(marker, parent, parent_value)
    source = clause.title or unit
    at = source.span[0] + (0 if clause.title else marker.end)
    words = clause.words
    parted = split_words(words, marker, bold=source.bold, has_children=bool(clause.children))
    if clause.title or unmarked:
        parted = Words(len(words), len(words))
    heading = squeeze(words[: parted.heading_end]).rstrip(" :") or None
    text = words[parted.text_start :]
    text_span = (at + parted.text_start, source.span[1])
    end = source.span[1]
    node = Node(
        path=path,
        marker=None if unmarked else marker.text,
        kind=_KINDS.get(marker.type, NodeKind.BULLET),
        level=level,
        inline=False,
        heading=heading,
        text=squeeze(text),
        span=(unit.span[0], end),
        heading_span=(at, at + parted.heading_end) if heading else None,
        text_span=text_span,
        page=unit.page,
        line=unit.line,
    )
    node = _with_inline(node, text, text_span, paths)
    children = tuple(_child(child, path, marker.value, level + 1, paths) for child in clause.children)
    if not children:
        return node
    return replace(node, children=(*node.children, *children), span=(node.span[0], max(end, children[-1].span[1])))


def _with_inline(node: Node, text: str, span: Span, paths: Paths) -> Node:
    """Hang an enumeration inside the text below its node."""
    found = find_inline(text)
    if not found:
        return node
    children = []
    for start, end, marker in found:
        at, stop = span[0] + start, span[0] + end
        children.append(
            Node(
                path=paths.of_marker(marker, node.path, ""),
                marker=marker.text,
                kind=NodeKind.ENUM,
                level=node.level + 1,
                inline=True,
                heading=None,
                text=squeeze(text[start + marker.end : end]),
                span=(at, stop),
                heading_span=None,
                text_span=(at + marker.end, stop),
                page=node.page,
                line=node.line,
            )
        )
    own = text[: found[0][0]].rstrip()
    return replace(node, text=squeeze(own), text_span=(span[0], span[0] + len(own)), children=tuple(children))
