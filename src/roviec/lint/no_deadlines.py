"""Hardly any assigned task has a deadline (việc được giao không có thời hạn).

What it finds:
    A document in which at least four of five clauses that assign work say no time at all, neither a day nor a period
    nor a recurrence, and which has no period of its own. A document whose annex is not in the file is left alone. One
    finding for the document.
Why it matters:
    Work without a day cannot be late, so nobody can be reminded of it and nobody can report it as done on time.
Example:
    1. Sở Y tế cấp vắc xin. 2. Sở Tài chính cấp kinh phí. 3. Công an tỉnh giữ trật tự.
Better:
    1. Sở Y tế cấp vắc xin trước ngày 15/3/2026. …
Source:
    "Rõ thời gian" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import annex_is_elsewhere, listed, plan_period

FEWEST = 3
"""Fewer clauses are told one by one."""


def lacks_most(without: int, of: int) -> bool:
    """Whether the document as a whole does not say when its work is due."""
    return of >= FEWEST and without * 5 >= of * 4


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first clause without a time."""
    units = facts.units
    without = [unit for unit in units if not unit.has_time]
    if lacks_most(len(without), len(units)) and plan_period(facts) is None and not annex_is_elsewhere(facts):
        params = {"count": len(without), "of": len(units), "paths": listed(unit.path for unit in without)}
        yield Hit(without[0].span, params, path=without[0].path)


RULE = Rule(
    code="DL001",
    severity=Severity.ERROR,
    vi=Words(
        "{count} trong {of} điều khoản giao việc không có thời hạn: {paths}.",
        "Ghi thời hạn hoàn thành cho từng việc, hoặc thời gian thực hiện chung của kế hoạch.",
    ),
    en=Words(
        "{count} of the {of} clauses that assign work have no deadline: {paths}.",
        "Give each task its deadline, or the plan a period of its own.",
    ),
    check=check,
)
