"""Nobody says when reports are due (giao báo cáo nhưng không nêu thời hạn báo cáo).

What it finds:
    A plan in which at least two clauses order reports, and none of them says by when or how often. Closing formulas
    ("nếu có khó khăn … báo cáo") are no orders. One finding for the document.
Why it matters:
    Reports come at a hundred different times or not at all; they cannot be summed up.
Example:
    Các đơn vị báo cáo kết quả về Sở Y tế. Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
Better:
    Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 20 hằng tháng. …
Source:
    "Rõ thời gian" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import listed

_FEWEST = 2
_REPORTS = re.compile(r"báo\s{1,4}cáo(?!\s{1,4}(?:viên|chí))")
_TIME = re.compile(
    r"(?<!\w)(?:trước|chậm\s{1,4}nhất|h[ằà]ng\s{1,4}\w{2,5}|định\s{1,4}kỳ|đột\s{1,4}xuất|theo\s{1,4}quy\s{1,4}định|tháng|quý|năm|ngày|tuần"
    r"|nếu|khi|sau|kịp\s{1,4}thời|thường\s{1,4}xuyên)(?!\w)"
)
"""Any word of time, or of an event: then the time is said somehow."""


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first order."""
    orders = [
        (unit, found.span())
        for unit in facts.units
        for task in unit.tasks
        if (found := _REPORTS.search(facts.low, *task.span)) is not None
    ]
    timed = any(unit.has_time or _TIME.search(facts.low, *unit.span) for unit, _ in orders)
    paths = list(dict.fromkeys(unit.path for unit, _ in orders))
    if len(paths) >= _FEWEST and not timed:
        yield Hit(orders[0][1], {"count": len(paths), "paths": listed(paths)}, path=paths[0])


RULE = Rule(
    code="DL007",
    severity=Severity.WARNING,
    vi=Words(
        "{count} điều khoản giao báo cáo nhưng không nêu thời hạn hoặc định kỳ báo cáo: {paths}.",
        "Ghi báo cáo trước ngày nào, hoặc định kỳ bao lâu một lần.",
    ),
    en=Words(
        "{count} clauses order reports, and none says by when or how often: {paths}.",
        "Say by which day, or how often, reports are due.",
    ),
    check=check,
)
