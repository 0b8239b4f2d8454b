"""A paragraph is cut in the middle of a sentence (đoạn bị ngắt giữa câu).

What it finds:
    A sentence that ends a paragraph without an end and goes on in the next, as where a page ended.
Why it matters:
    The second half looks like a paragraph of its own: it may be numbered, assigned or left out by itself.
Example:
    Trạm y tế lập danh sách trẻ em chưa được (new paragraph) tiêm đủ mũi trên địa bàn.
Better:
    Trạm y tế lập danh sách trẻ em chưa được tiêm đủ mũi trên địa bàn.
Source:
    Seen in published plans whose text was taken from pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import splits
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_FEW = 20
"""Places up to which each is told."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each such place; the words on both sides are marked."""
    found = splits(facts)
    for item in found[:_FEW]:
        before = facts.text[max(0, item.at - 60) : item.at].rpartition("\n")[2].split(" ")[-3:]
        after = facts.text[item.at + 1 : item.at + 60].partition("\n")[0].split(" ")[:3]
        span = (item.at - len(before[-1]), item.at + 1 + len(after[0]))
        yield Hit(span, {"before": " ".join(before), "after": " ".join(after)})


RULE = Rule(
    code="LO001",
    severity=Severity.WARNING,
    vi=Words(
        "Đoạn văn bị ngắt giữa câu: “… {before}” xuống dòng thành đoạn mới “{after} …”.",
        "Nối hai nửa thành một đoạn.",
    ),
    en=Words(
        "A paragraph is cut in the middle of a sentence: “… {before}” and then a new paragraph “{after} …”.",
        "Join the two halves to one paragraph.",
    ),
    check=check,
)
