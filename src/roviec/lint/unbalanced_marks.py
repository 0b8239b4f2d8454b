"""A bracket or a quotation mark has no partner (thiếu dấu ngoặc).

What it finds:
    In one clause, more opening than closing brackets or quotation marks, or the other way round.
Why it matters:
    Where the bracket ends decides what belongs to it: a date, a body, an exception.
Example:
    các trạm y tế (kể cả trạm lưu động báo cáo trước ngày 15
Better:
    các trạm y tế (kể cả trạm lưu động) báo cáo trước ngày 15
Source:
    General usage of Vietnamese.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node, NodeKind

_PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))
_BESIDE = 20


def check(facts: Facts) -> Iterator[Hit]:
    """The mark that is alone, one finding a clause and pair."""
    for part in facts.plan.outlined.parts:
        for node in part.outline:
            yield from _below(facts, node)


def _below(facts: Facts, node: Node) -> Iterator[Hit]:
    """The clauses without clauses below; not where one mark opens in a clause and closes in the next."""
    if node.kind in (NodeKind.TABLE, NodeKind.ROW):
        return
    if not node.children:
        yield from _alone(facts, node)
    whole: frozenset[str] | None = None
    for child in node.children:
        for hit in _below(facts, child):
            if hit.path == child.path:
                whole = _whole(facts.words(node.span)) if whole is None else whole
                if hit.params["mark"] in whole:
                    continue
            yield hit


def _whole(words: str) -> frozenset[str]:
    """The marks that stand in pairs in the clause above."""
    return frozenset(mark for pair in _PAIRS if words.count(pair[0]) == words.count(pair[1]) for mark in pair)


def _alone(facts: Facts, node: Node) -> Iterator[Hit]:
    start = (node.heading_span or node.text_span)[0]
    words = facts.text[start : node.text_span[1]]
    for opening, closing in _PAIRS:
        if words.count(opening) == words.count(closing):
            continue
        at = _lonely(words, opening, closing)
        if at is not None:
            beside = words[max(0, at - _BESIDE) : at + _BESIDE].strip().replace("\n", " ")
            yield Hit((start + at, start + at + 1), {"mark": words[at], "words": beside}, path=node.path)


def _lonely(words: str, opening: str, closing: str) -> int | None:
    """The first closing mark before any opening one, else the last opening mark that nothing closes."""
    open_at: list[int] = []
    for at, letter in enumerate(words):
        if letter == opening:
            open_at.append(at)
        elif letter == closing:
            if not open_at:
                # "a)", "1)" and "(1; 2)" inside a sentence are markers of an enumeration.
                return None if closing == ")" and _is_marker(words, at) else at
            open_at.pop()
    return open_at[-1] if open_at else None


def _is_marker(words: str, at: int) -> bool:
    head = words[max(0, at - 4) : at].rsplit(" ", maxsplit=1)[-1]
    return 0 < len(head) <= 3 and (len(head) == 1 or head.isdigit() or set(head) <= set("ivxIVX"))


RULE = Rule(
    code="TX005",
    severity=Severity.WARNING,
    vi=Words(
        "Dấu “{mark}” không có dấu đi đôi: “… {words} …”.",
        "Bổ sung dấu còn thiếu, hoặc bỏ dấu thừa.",
    ),
    en=Words(
        "The mark “{mark}” has no partner: “… {words} …”.",
        "Add the one that is missing, or take this one out.",
    ),
    check=check,
)
