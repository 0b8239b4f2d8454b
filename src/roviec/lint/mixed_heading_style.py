"""Some items of a list are headings and others are sentences (mục có tiêu đề xen mục không có tiêu đề).

What it finds:
    Neighbours of one list of which several are headings with clauses below, while one among them, or several at the
    end, are whole sentences without a heading.
Why it matters:
    The reader takes the sentence for a part of the item above, or looks for a heading that is not there.
Example:
    1. Sở Y tế / - … 2. Công an tỉnh / - … 3. Sở Xây dựng tăng cường kiểm tra cầu, đường … 4. Sở Tài chính / - …
Better:
    3. Sở Xây dựng / - Tăng cường kiểm tra cầu, đường …
Source:
    Practice of offices; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node, NodeKind, PartKind

_FEWEST_HEADINGS = 3
_FEWEST_AT_END = 3
_FEWEST_WORDS = 12
"""Words of a sentence that could have been parted from its heading."""
_LONGEST_NAME = 90
"""Characters."""


def check(facts: Facts) -> Iterator[Hit]:
    """The first sentence of each list that is otherwise one of headings."""
    for part in facts.plan.outlined.parts:
        if part.kind not in (PartKind.MAIN, PartKind.CARRIED):
            continue
        for node in part.walk():
            yield from _in_list([child for child in node.children if child.marker and not child.inline])


def _in_list(items: list[Node]) -> Iterator[Hit]:
    heads = [index for index, item in enumerate(items) if item.heading and item.children and not item.text]
    odd = [index for index, item in enumerate(items) if _is_sentence(item)]
    if len(heads) < _FEWEST_HEADINGS or len(heads) < len(odd):
        return
    if sum(1 for index in odd if index > heads[-1]) < _FEWEST_AT_END:
        odd = [index for index in odd if index < heads[-1]]  # a last sentence closes the list
    if odd:
        first, model = items[odd[0]], items[heads[0]]
        params = {
            "odd": ", ".join((items[index].marker or "").strip(" .-/)(") for index in odd),
            "model": f"{(model.marker or '').strip()} {model.heading}",
        }
        yield Hit((first.span[0], first.span[0] + len((first.marker or "").strip())), params, path=first.path)


def _is_sentence(item: Node) -> bool:
    """A name with a colon before the words is a heading of its own kind."""
    if item.kind is NodeKind.BULLET or item.heading or ":" in item.text[:_LONGEST_NAME]:
        return False
    return len(item.text.split()) >= _FEWEST_WORDS


RULE = Rule(
    code="ST003",
    severity=Severity.INFO,
    vi=Words(
        "Mục {odd} là câu liền, không có tiêu đề như mục “{model}” cùng cấp.",
        "Đặt tiêu đề cho các mục này rồi xuống dòng, hoặc trình bày các mục cùng một kiểu.",
    ),
    en=Words(
        "The items {odd} are whole sentences without a heading like that of “{model}”.",
        "Give them headings, or write all items in one style.",
    ),
    check=check,
)
