"""Some assigned tasks have no deadline (một số việc được giao không có thời hạn).

What it finds:
    Clauses that assign work and say no time, in a document where others do, or which has only a period of its own.
    Duties that last (to follow, to urge, to take part) are left alone, but not in a table with a column of deadlines;
    so are plans to be written (DL003). Where nearly all clauses say a time, up to three others are told one by one;
    else all of them in one finding.
Why it matters:
    Beside tasks with days, one without a day is the one that is forgotten.
Example:
    1. Sở Y tế cấp vắc xin trước ngày 15/3/2026. 2. Sở Tài chính cấp kinh phí.
Better:
    … 2. Sở Tài chính cấp kinh phí trước ngày 28/02/2026.
Source:
    "Rõ thời gian" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.document_without_deadline import must_be_written
from roviec.lint.facts import Facts
from roviec.lint.no_deadlines import lacks_most
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import listed, plan_period
from roviec.model.outlined import ColumnRole

_MOST_ALONE = 3
_TIMED = 0.7
"""Share of the clauses with a time from which on one without stands out."""


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for each of a few clauses, one for all where there are more."""
    units = facts.units
    without = [unit for unit in units if not unit.has_time]
    if lacks_most(len(without), len(units)) and plan_period(facts) is None:
        return
    due = _tables_with_deadlines(facts)
    without = [unit for unit in without if not any(must_be_written(facts, task) for task in unit.tasks)]
    without = [unit for unit in without if unit.path.rpartition(".")[0] in due or unit.comes_to_an_end]
    stand_out = len(without) <= _MOST_ALONE and sum(unit.has_time for unit in units) >= _TIMED * len(units)
    groups = [[unit] for unit in without] if stand_out else [without]
    for group in filter(None, groups):
        params = {"count": len(group), "paths": listed(unit.path for unit in group)}
        yield Hit(group[0].span, params, path=group[0].path)


def _tables_with_deadlines(facts: Facts) -> frozenset[str]:
    """A column of deadlines asks for one in each row, whatever the work is."""
    return frozenset(
        node.path for node in facts.nodes if any(column.role is ColumnRole.DEADLINE for column in node.columns)
    )


RULE = Rule(
    code="DL002",
    severity=Severity.WARNING,
    vi=Words(
        "{count} điều khoản giao việc phải xong một lần mà không có thời hạn riêng: {paths}.",
        "Ghi thời hạn hoàn thành, hoặc ghi rõ là việc thường xuyên.",
    ),
    en=Words(
        "{count} clauses assign work that is to be finished and set no deadline of their own: {paths}.",
        "Add the deadline, or say that the work is a standing one.",
    ),
    check=check,
)
