"""A body that carries work out does not receive the document (cơ quan thực hiện không có trong nơi nhận).

What it finds:
    A body that another is told to direct ("A chỉ đạo B thực hiện …") and that stands in no line of "Nơi nhận".
Why it matters:
    It learns of its work only if the other passes the document on.
Example:
    Ban cán sự đảng lãnh đạo Ủy ban nhân dân tỉnh tổ chức … Nơi nhận: - Ban cán sự đảng,
Better:
    Nơi nhận: - Ban cán sự đảng, - Ủy ban nhân dân tỉnh,
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.workers import unreached, workers


def check(facts: Facts) -> Iterator[Hit]:
    """Each body that carries work out under another, at its first task."""
    leading = {worker.name.casefold() for worker in workers(facts)}
    for worker in unreached(facts, workers(facts, executing=True)):
        if worker.name.casefold() not in leading:
            yield Hit(worker.span, {"body": worker.name}, path=worker.path)


RULE = Rule(
    code="RC008",
    severity=Severity.WARNING,
    vi=Words(
        "“{body}” phải thực hiện công việc nhưng không có trong nơi nhận.",
        "Bổ sung cơ quan này vào nơi nhận, hoặc giao rõ ai chuyển văn bản đến.",
    ),
    en=Words(
        "“{body}” must carry work out but does not receive the document.",
        "Add the body to the recipients, or say who passes the document on.",
    ),
    check=check,
)
