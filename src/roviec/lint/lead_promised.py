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

_LEAD = "chủ trì"
_PROMISED = re.compile(
    r"(?:được|đã)\s+(?:phân\s+công|giao)(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm|làm|cơ\s+quan|đơn\s+vị)){0,3}\s+$"
)
_REACH = 60
"""Characters before "chủ trì" in which the promise stands."""


def check(facts: Facts) -> Iterator[Hit]:
    """The first promise, where every "chủ trì" of the file is one and no table has a column of leads."""
    first: Span | None = None
    at = facts.low.find(_LEAD)
    while at >= 0:
        floor = max(0, at - _REACH)
        found = _PROMISED.search(facts.low[floor:at])
        if found is None:
            return
        first = first or (floor + found.start(), at + len(_LEAD))
        at = facts.low.find(_LEAD, at + 1)
    if first and not any(task.rule in _IN_PLACE for task in facts.assigned):
        yield Hit(first, {"words": " ".join(facts.words(first).split())})


_IN_PLACE = frozenset({"table", "form", "label"})
"""Tasks whose lead stands in a place of its own."""


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
