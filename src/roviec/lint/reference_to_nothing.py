"""A reference points at nothing (viện dẫn đến mục không có).

What it finds:
    "Mục IX của Kế hoạch này", "Phụ lục III" where the file has no such section, item or annex.
Why it matters:
    Whoever follows the reference finds nothing; usually clauses were numbered again and the reference was not.
Example:
    Báo cáo theo Mục IX của Kế hoạch này. (the plan ends with Mục VIII)
Better:
    Báo cáo theo Mục VIII của Kế hoạch này.
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each reference to a clause of this file that does not exist."""
    for found in facts.plan.references:
        if found.broken:
            yield Hit(found.span, {"text": found.text}, path=found.path)


RULE = Rule(
    code="RF001",
    severity=Severity.ERROR,
    vi=Words(
        "Viện dẫn “{text}” nhưng văn bản không có mục này.",
        "Sửa số thứ tự được viện dẫn, hoặc bổ sung mục còn thiếu.",
    ),
    en=Words(
        "“{text}” is referred to, but the document has no such clause.",
        "Mend the number, or add the clause that is missing.",
    ),
    check=check,
)
