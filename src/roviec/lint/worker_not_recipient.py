"""A body has work and does not receive the document (cơ quan được giao việc không có trong nơi nhận).

What it finds:
    A body that leads work of the plan and stands in no line of "Nơi nhận", neither by its name nor by a class.
Why it matters:
    It will not get the document that gives it the work.
Example:
    IV. 2. Ban Tuyên giáo Tỉnh ủy: biên tập tài liệu … Nơi nhận: - Các đảng ủy trực thuộc,
Better:
    Nơi nhận: - Ban Tuyên giáo Tỉnh ủy, - Các đảng ủy trực thuộc,
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b (recipients are also those who must carry the document out). Seen in
    published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.workers import unreached, workers


def check(facts: Facts) -> Iterator[Hit]:
    """Each body that leads work, at its first task."""
    for worker in unreached(facts, workers(facts)):
        yield Hit(worker.span, {"body": worker.name, "count": worker.tasks}, path=worker.path)


RULE = Rule(
    code="RC003",
    severity=Severity.ERROR,
    vi=Words(
        "“{body}” được giao {count} việc nhưng không có trong nơi nhận.",
        "Bổ sung cơ quan này vào nơi nhận.",
    ),
    en=Words(
        "“{body}” leads work ({count} tasks) but does not receive the document.",
        "Add the body to the recipients.",
    ),
    check=check,
)
