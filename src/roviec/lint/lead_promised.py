"""A lead is spoken of, none is named (nói đến cơ quan “chủ trì” nhưng không giao ai chủ trì).

What it finds:
    A clause about the bodies "được giao nhiệm vụ chủ trì" in a document that gives no body the lead of anything.
Why it matters:
    The clause lays a duty on somebody who does not exist; each body will take it for another's.
Example:
    Phát huy vai trò của các cơ quan được giao chủ trì. … 1. Sở Y tế: - Cấp vắc xin.
Better:
    … 1. Sở Y tế: - Chủ trì, phối hợp với Sở Tài chính cấp vắc xin.
Source:
    "Rõ trách nhiệm" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_LEAD = re.compile(r"chủ\s{1,4}trì", re.IGNORECASE)
_PROMISE = re.compile(
    r"(?:được|đã)\s{1,4}(?:giao|phân\s{1,4}công)\s{1,4}(?:nhiệm\s{1,4}vụ\s{1,4})?chủ\s{1,4}trì", re.IGNORECASE
)


def check(facts: Facts) -> Iterator[Hit]:
    """The first such clause, where nobody has the lead elsewhere."""
    promises = [match.span() for match in _PROMISE.finditer(facts.text)]
    if promises and len(facts.assigned) > 1 and len(_LEAD.findall(facts.text)) == len(promises):
        yield Hit(promises[0])


RULE = Rule(
    code="TK009",
    severity=Severity.ERROR,
    vi=Words(
        "Văn bản nói đến cơ quan được giao “chủ trì” nhưng không giao cơ quan nào chủ trì việc gì.",
        "Ghi rõ cơ quan chủ trì của từng việc trong phần tổ chức thực hiện.",
    ),
    en=Words(
        "The document speaks of bodies that were given the lead (“chủ trì”), but names no lead of anything.",
        "Name the lead of each task where the work is assigned.",
    ),
    check=check,
)
