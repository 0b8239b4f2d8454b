"""A phase whose bounds are vague (giai đoạn không có mốc rõ ràng).

What it finds:
    A phase that begins or ends with words instead of a day: "những tháng đầu năm", "từ cuối quý I".
Why it matters:
    Work is assigned to the phase; nobody can tell on which day it is late.
Example:
    Giai đoạn 1: những tháng đầu năm 2026.
Better:
    Giai đoạn 1: từ ngày 01/01/2026 đến ngày 31/3/2026.
Source:
    "Rõ thời gian" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Precision

_VAGUE = re.compile(
    r"(?:những|các|mấy)\s{1,3}(?:tháng|tuần|ngày)\s{1,3}(?:đầu|cuối|còn\s{1,3}lại|tiếp\s{1,3}theo)"
    r"|(?<!\w)(?:đầu|cuối|giữa)\s{1,3}(?:quý|năm|tháng)(?!\w)",
    re.IGNORECASE,
)


def check(facts: Facts) -> Iterator[Hit]:
    """Each phase without both of its days whose words are vague."""
    for phase in facts.plan.phases:
        if phase.open is not None and phase.precision is Precision.VAGUE and _VAGUE.search(phase.name):
            yield Hit(phase.span, {"name": phase.name}, path=phase.path)


RULE = Rule(
    code="DT011",
    severity=Severity.WARNING,
    vi=Words(
        "Mốc thời gian của “{name}” không rõ: không xác định được ngày bắt đầu hoặc ngày kết thúc.",
        "Ghi cụ thể từ ngày nào đến ngày nào.",
    ),
    en=Words(
        "The bounds of “{name}” are vague: the day on which it begins or ends cannot be told.",
        "Say from which day to which day.",
    ),
    check=check,
)
