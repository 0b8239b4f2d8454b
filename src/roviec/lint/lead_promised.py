"""Bodies "given the lead" are spoken of and none is (nói đến cơ quan chủ trì nhưng không giao).

What it finds:
    "Các cơ quan được giao chủ trì …" in a document that gives the lead to nobody.
Why it matters:
    The plan counts on somebody who leads, and says nowhere who it is.
Example:
    Phát huy vai trò của các cơ quan được giao nhiệm vụ chủ trì, phối hợp. (and "chủ trì" nowhere else)
Better:
    2. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh …
Source:
    The "6 rõ" (rõ trách nhiệm), Quyết định 2179/QĐ-TTg of 06/10/2025 as reported. Seen in a published plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_LEAD = re.compile(r"chủ\s{1,4}trì")
_PROMISED = re.compile(r"(?:được|đã)\s{1,4}(?:giao|phân\s{1,4}công)\s{1,4}(?:nhiệm\s{1,4}vụ\s{1,4})?$")
_LOOK = 36


def check(facts: Facts) -> Iterator[Hit]:
    """The first such clause, where nobody has the lead elsewhere."""
    first: Span | None = None
    for lead in _LEAD.finditer(facts.low):
        promised = _PROMISED.search(facts.low, max(0, lead.start() - _LOOK), lead.start())
        if promised is None:
            return
        first = first or (promised.start(), lead.end())
    if first is not None and len(facts.assigned) > 1:
        yield Hit(first)


RULE = Rule(
    code="BD004",
    severity=Severity.ERROR,
    vi=Words(
        "Văn bản nói đến cơ quan “{words}” nhưng không giao cơ quan nào chủ trì.",
        "Ghi rõ ở mục tổ chức thực hiện cơ quan nào chủ trì việc nào.",
    ),
    en=Words(
        "The document speaks of bodies “{words}” and gives the lead to none.",
        "Say in the section on carrying out who leads what.",
    ),
    check=check,
)
