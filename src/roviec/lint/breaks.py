"""Breaks of paragraphs that the source has in the middle of a sentence, where repair went on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.model.outlined import Node, NodeKind
from roviec.model.repaired import Repaired
from roviec.source import SourceLine

if TYPE_CHECKING:
    from roviec.lint.facts import Facts

_BULLETS = ("- ", "+ ", "– ")
_FEWEST = 10
_MOST_SPLITS = 0.2
"""Share of the lines above which breaks in mid-sentence say how the text is laid out, not what went wrong."""


class Break(Struct, frozen=True):
    """A place where the source ends a paragraph and the sentence goes on."""

    at: int
    """Offset of the space that repair put there, in the repaired text."""
    line: int
    """Line of the source before the break."""
    parted: bool
    """The form shows it as the end of a paragraph: a blank line between, or a paragraph of its own."""
    heading: Node | None
    """The clause in whose heading it stands."""


def find_breaks(repaired: Repaired, nodes: Iterable[Node]) -> tuple[Break, ...]:
    """Every line break of the source inside a clause; none for a PDF, which knows no paragraphs.

    A break between a marker and its title ("PHẦN I" / "MỤC TIÊU") is how they are printed.
    """
    source = repaired.source
    if not source.text_form and source.pages is not None:
        return ()
    found = []
    nodes = [node for node in nodes if node.kind not in (NodeKind.TABLE, NodeKind.ROW)]
    starts = [node.span[0] for node in nodes]
    shown = 0  # end of the last letters of the source that the text shows: what was taken out lies behind it
    for run in repaired.runs:
        if run.reason != "layout" or run.repaired is None or run.source is None:
            shown = run.source[1] if run.repaired and run.source else shown
            continue
        between = source.text[shown : run.source[1]]
        if not between.isspace() or "\f" in between or repaired.text[run.repaired[0] : run.repaired[1]] != " ":
            continue
        at = run.repaired[0]
        node = nodes[bisect_right(starts, at) - 1] if starts and starts[0] <= at else None
        if node is None or not node.span[0] <= at < node.span[1] or at < _words_begin(node):
            continue
        in_heading = node.heading_span is not None and at < node.heading_span[1]
        parted = not source.text_form or between.count("\n") > 1
        found.append(Break(at, run.line, parted, node if in_heading else None))
    return tuple(found)


def _words_begin(node: Node) -> int:
    return node.heading_span[0] if node.heading_span else node.text_span[0]


def is_double_spaced(facts: Facts) -> bool:
    """Every line has a blank line after it (or is a paragraph), so that these mean nothing."""
    breaks = facts.breaks
    parted = sum(1 for item in breaks if item.parted)
    body = len(facts.plan.outlined.repaired.blocks)
    return parted >= _FEWEST and parted * 2 > len(breaks) and parted > _MOST_SPLITS * (body + parted)


def splits(facts: Facts) -> tuple[Break, ...]:
    """Breaks that a reader takes for the end of a paragraph.

    Where every line has a blank line after it, these are the few breaks without one: the ends of pages.
    """
    if is_double_spaced(facts):
        return tuple(item for item in facts.breaks if not item.parted)
    return tuple(
        item for item in facts.breaks if item.parted and not is_title(facts, item) and not begins_like_item(facts, item)
    )


def is_title(facts: Facts, item: Break) -> bool:
    """It stands in a heading and a capital follows: a title of two lines rather than a sentence cut in two."""
    return item.heading is not None and not facts.text[item.at + 1 : item.at + 2].islower()


def begins_like_item(facts: Facts, item: Break) -> bool:
    """What follows looks like an item of a list."""
    return facts.text.startswith(_BULLETS, item.at + 1)


def is_text(facts: Facts) -> bool:
    """Plain text or Markdown."""
    return facts.plan.outlined.repaired.source.text_form


def unspaced_lines(facts: Facts) -> tuple[SourceLine, ...]:
    """Lines with words that follow a line with words and no blank line between."""
    lines = facts.plan.outlined.repaired.source.lines
    return tuple(
        line
        for before, line in pairwise(lines)
        if line.number == before.number + 1 and line.text.strip() and before.text.strip()
    )
