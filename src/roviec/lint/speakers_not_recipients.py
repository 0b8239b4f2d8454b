"""People who speak for a plan have work and do not receive it (báo cáo viên có việc, không có trong nơi nhận).

What it finds:
    Speakers, propagandists or collaborators who lead work, and neither they nor those who run them are among the
    recipients.
Why it matters:
    They belong to many bodies; without a recipient who passes the plan on, they never see their part.
Example:
    - Đội ngũ báo cáo viên, tuyên truyền viên thực hiện chuyên đề … Nơi nhận: - Các sở, ban, ngành;
Better:
    Nơi nhận: - Đội ngũ báo cáo viên Tỉnh ủy;
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.workers import workers

_PEOPLE = re.compile(r"(?:báo cáo viên|tuyên truyền viên|cộng tác viên|tình nguyện viên)")


def check(facts: Facts) -> Iterator[Hit]:
    """The first task of such people."""
    recipients = facts.directive.recipients if facts.directive else ()
    if not recipients or any(_PEOPLE.search(item.name.casefold()) for item in recipients):
        return
    found = next((worker for worker in workers(facts) if _PEOPLE.search(worker.name.casefold())), None)
    if found:
        yield Hit(found.span, {"people": found.name}, path=found.path)


RULE = Rule(
    code="RC009",
    severity=Severity.INFO,
    vi=Words(
        "“{people}” có việc nhưng không có trong nơi nhận.",
        "Ghi cơ quan quản lý đội ngũ này vào nơi nhận, hoặc giao rõ ai triển khai đến họ.",
    ),
    en=Words(
        "“{people}” have work but do not receive the document.",
        "Name the body that runs them among the recipients, or say who hands their part on.",
    ),
    check=check,
)
