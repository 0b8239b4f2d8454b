"""Nobody must report (không giao việc báo cáo kết quả).

What it finds:
    A plan that assigns work to at least three clauses, and in which no clause says who reports or sums up.
Why it matters:
    The issuer learns of the results by chance; nobody knows where to send them, or when.
Example:
    IV. TỔ CHỨC THỰC HIỆN: 1. Sở Y tế cấp vắc xin. 2. Sở Tài chính cấp kinh phí. 3. Công an tỉnh giữ trật tự.
Better:
    … 4. Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 20 hằng tháng.
Source:
    Seen in published plans (most plans end with such a clause).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import section_of_work
from roviec.model.task import TaskKind

_FEWEST = 3
_PLANS = frozenset({"KH", "HD", "CT", "CTR", "DA", "PA"})
_REPORTS = tuple(
    re.compile(words)
    for words in (
        r"báo\s{1,4}cáo(?!\s{1,4}viên)",
        r"sơ\s{1,4}kết",
        r"tổng\s{1,4}kết",
        r"gửi\s{1,4}(?:về\s{1,4})?kết\s{1,4}quả",
        r"thông\s{1,4}báo\s{1,4}kết\s{1,4}quả",
    )
)
"""One by one: a pattern that begins with plain letters is found many times as quickly."""
_CONTENT = frozenset({TaskKind.CONTENT, TaskKind.REQUIREMENT})
_FOLLOWS = re.compile(
    r"theo\s{1,4}dõi,\s{1,4}(?:đôn|kiểm)|đôn\s{1,4}đốc|giám\s{1,4}sát(?!,?\s{1,4}phản)", re.IGNORECASE
)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the clause that orders to follow the work, else at the section that assigns it."""
    directive, units = facts.directive, facts.units
    if directive is None or directive.type is None or directive.type.code not in _PLANS or len(units) < _FEWEST:
        return
    if _someone_reports(facts):
        return
    follow_up = next((task for unit in units for task in unit.tasks if _FOLLOWS.search(task.text)), None)
    if follow_up is not None:
        yield Hit(follow_up.span, path=follow_up.path)
        return
    section = section_of_work(facts, units)
    yield Hit(section.heading_span or section.text_span, path=section.path)


def _someone_reports(facts: Facts) -> bool:
    """Whether a report stands anywhere but in what is to be said or how work must be."""
    said = [task.span for task in facts.plan.tasks if task.kind in _CONTENT]
    starts = [start for start, _ in said]
    start = facts.main.outline[0].span[0] if facts.main.outline else 0
    for words in _REPORTS:
        for found in words.finditer(facts.low, start):
            at = bisect_right(starts, found.start()) - 1
            if at < 0 or found.start() >= said[at][1]:
                return True
    return False


RULE = Rule(
    code="TK003",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản giao việc nhưng không giao cơ quan nào báo cáo hoặc tổng hợp kết quả.",
        "Ghi rõ cơ quan nào báo cáo, gửi về đâu, vào thời gian nào.",
    ),
    en=Words(
        "The document assigns work, but tells nobody to report or to sum up the results.",
        "Say who reports, to whom and when.",
    ),
    check=check,
)
