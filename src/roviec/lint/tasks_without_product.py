"""Hardly any task names its product (việc được giao không có sản phẩm).

What it finds:
    A document with at least five clauses that assign work, of whose tasks fewer than one in ten names what comes out of
    it. One finding for the document.
Why it matters:
    Without a product nobody can check whether the work is done, or pay for it.
Example:
    Sở Y tế đẩy mạnh tuyên truyền. Sở Tài chính quan tâm công tác tiêm chủng.
Better:
    Sở Y tế biên soạn 01 bộ tài liệu truyền thông. Sở Tài chính trình dự toán.
Source:
    "Rõ sản phẩm" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import annex_is_elsewhere

_FEWEST = 5
_MEASURED = re.compile(
    r"\d[\d.,]{0,9}\s?%|(?:ít\s{1,4}nhất|tối\s{1,4}thiểu|đạt)\s{1,4}\d|(?<![\d/])\d{1,6}\s{1,4}(?:lớp|buổi|đợt|hội|cuộc|tin)"
)
"""A count of what is done is a result too."""


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first clause that assigns work."""
    units = facts.units
    tasks = [task for unit in units for task in unit.tasks]
    named = sum(task.clarity.product for task in tasks)
    if len(units) < _FEWEST or named * 10 >= len(tasks) or annex_is_elsewhere(facts):
        return
    named = sum(task.clarity.product or _MEASURED.search(task.text) is not None for task in tasks)
    if named * 10 < len(tasks):
        yield Hit(units[0].span, {"count": len(tasks) - named, "of": len(tasks)}, path=units[0].path)


RULE = Rule(
    code="TK002",
    severity=Severity.WARNING,
    vi=Words(
        "{count} trong {of} việc được giao không nêu sản phẩm hoặc kết quả đo được.",
        "Ghi sản phẩm (kế hoạch, báo cáo, tin, bài, số lớp, số người …) của từng việc.",
    ),
    en=Words(
        "{count} of the {of} assigned tasks name neither a product nor a result that can be counted.",
        "Say what comes out of each task (a plan, a report, so many classes, so many people).",
    ),
    check=check,
)
