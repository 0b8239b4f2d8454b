"""Where the body of the first document ends."""

from __future__ import annotations

from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole
from roviec.model.outlined import NodeKind, RegionKind
from roviec.source import Span

_SHOWN = 6
"""Words that are shown of the last sentence."""


def end_of_body(facts: Facts) -> Span | None:
    """The last words before recipients and signature; None where a table or a list of another document ends it.

    Only a whole document with recipients or a signature is known to have ended.
    """
    tail = (*facts.region(RegionKind.RECIPIENTS), *facts.region(RegionKind.SIGNATURE))
    if not tail or not facts.main.outline or not is_whole(facts):
        return None
    last = facts.main.outline[-1]
    while last.children:
        last = last.children[-1]
    if last.kind in (NodeKind.TABLE, NodeKind.ROW):
        return None
    end = last.span[0] + len(facts.words(last.span).rstrip())
    line = max(facts.text.rfind(mark, last.span[0], end) for mark in "\n\v\t")
    words = facts.text[max(line + 1, last.span[0]) : end].split(" ")
    return end - len(" ".join(words[-_SHOWN:])), end
