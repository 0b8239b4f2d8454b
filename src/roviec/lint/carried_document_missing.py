"""What is issued with the decision is not in the file (thiếu văn bản ban hành kèm theo).

What it finds:
    "Ban hành kèm theo Quyết định này Kế hoạch …" in a file that ends with the decision.
Why it matters:
    The decision says nothing by itself; what it puts into force is missing.
Example:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống thiên tai. (and no plan behind it)
Better:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch … and the plan behind the signature
Source:
    Seen in files that hold only the first pages of a decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import PartKind

_ISSUED = re.compile(
    r"(?i:ban\s+hành\s+kèm\s+theo)\s+(?:Quyết\s+định|Nghị\s+quyết|Thông\s+tư)\s+này\s+(?P<what>[^.\n\v]{3,80})"
)


def check(facts: Facts) -> Iterator[Hit]:
    """The article that puts another document into force."""
    if any(part.kind is not PartKind.MAIN for part in facts.plan.outlined.parts):
        return
    near = facts.low.find("ban hành kèm theo")
    found = _ISSUED.search(facts.text, near, facts.main.span[1]) if near >= 0 else None
    if found:
        what = " ".join(found["what"].split())
        yield Hit(found.span(), {"what": what})


RULE = Rule(
    code="ST009",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản ban hành kèm theo “{what}” nhưng tệp không có văn bản này.",
        "Bổ sung văn bản được ban hành kèm theo vào tệp.",
    ),
    en=Words(
        "“{what}” is issued with this document but is not in the file.",
        "Add the document that is put into force.",
    ),
    check=check,
)
