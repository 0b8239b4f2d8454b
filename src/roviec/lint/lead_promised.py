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

_LEAD = re.compile(r"chủ\s+trì", re.IGNORECASE)
_PROMISED = re.compile(
    r"(?:được|đã)\s+(?:phân\s+công|giao)(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm|làm|cơ\s+quan|đơn\s+vị))*\s+(?P<lead>chủ\s+trì)",
    re.IGNORECASE,
)


def check(facts: Facts) -> Iterator[Hit]:
    """The first promise, where every "chủ trì" of the file is one and no table has a column of leads."""
    promised = {found.start("lead"): found for found in _PROMISED.finditer(facts.text)}
    if not promised or any(found.start() not in promised for found in _LEAD.finditer(facts.text)):
        return
    if any(task.rule in ("table", "form", "label") for task in facts.assigned):
        return
    first = next(iter(promised.values()))
    yield Hit(first.span(), {"words": " ".join(first[0].split())})


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
