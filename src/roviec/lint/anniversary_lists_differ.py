"""Two lists of anniversaries differ (hai danh sách ngày kỷ niệm không thống nhất).

What it finds:
    Two lists of the same anniversaries in one document, of which each holds a day that the other lacks. A shorter list
    ("nhất là …") is left alone.
Why it matters:
    Those who carry out the plan do not know which list to follow.
Example:
    II: 30 năm Ngày thành lập thị xã, 80 năm Ngày truyền thống …; IV: 30 năm Ngày thành lập thị xã, 50 năm Ngày mở cảng
Better:
    One list, and "các ngày kỷ niệm nêu tại Mục II" elsewhere.
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Anniversary

_FEWEST = 3


def check(facts: Facts) -> Iterator[Hit]:
    """Each list that shares three anniversaries with the list before it and differs both ways."""
    groups = (tuple(group) for _, group in groupby(facts.plan.anniversaries, key=lambda found: found.path))
    for before, after in pairwise(group for group in groups if len(group) >= _FEWEST):
        lost, new = _without(before, after), _without(after, before)
        if lost and new and len(before) - len(lost) >= _FEWEST:
            params = {"path": before[0].path, "new": _names(new), "lost": _names(lost)}
            yield Hit((after[0].span[0], after[-1].span[1]), params, path=after[0].path)


def _without(some: tuple[Anniversary, ...], others: tuple[Anniversary, ...]) -> tuple[Anniversary, ...]:
    days = {other.begins for other in others}
    return tuple(found for found in some if found.begins not in days)


def _names(some: tuple[Anniversary, ...]) -> str:
    return "; ".join(found.name for found in some)


RULE = Rule(
    code="DT010",
    severity=Severity.WARNING,
    vi=Words(
        "Danh sách ngày kỷ niệm ở đây khác danh sách tại {path}: thêm “{new}”, thiếu “{lost}”.",
        "Thống nhất hai danh sách, hoặc viện dẫn danh sách đầu.",
    ),
    en=Words(
        "The list of anniversaries differs from that of {path}: it adds “{new}” and lacks “{lost}”.",
        "Make the two lists one, or refer to the first.",
    ),
    check=check,
)
