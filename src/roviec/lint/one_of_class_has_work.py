"""Of a class of recipients only one body has work (chỉ một cơ quan trong nhóm nơi nhận có việc).

What it finds:
    The organs of a committee, or the departments, as a class among the recipients, while the plan gives work to a
    single one of them.
Why it matters:
    The others look for their part and find none; if they are only to know, the list should say so.
Example:
    Nơi nhận: - Các ban đảng Tỉnh ủy; (only Ban Tuyên giáo has work)
Better:
    Nơi nhận: - Ban Tuyên giáo Tỉnh ủy, - Các ban đảng Tỉnh ủy (để biết);
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.recipient_classes import BodyKind, kind_of, lower_name
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_PROVEN = 4
"""Assigned tasks from which on a plan is taken to have named all whom it orders."""
_ORGANS = re.compile(r"^(?:các )?ban (?:xây dựng )?đảng(?!\w)")
_COMMITTEE = re.compile(r"(?:tỉnh|thành|huyện|quận|thị|đảng) ủy")
_FOR_INFORMATION = re.compile(r"b/c|báo cáo|biết|phối hợp|chỉ đạo|theo dõi|th/d")


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the class."""
    directive = facts.directive
    if directive is None or len(facts.assigned) < _PROVEN:
        return
    organs = {lower_name(name): name for task in facts.assigned for name in (*task.lead, *task.coordinating)}
    organs = {low: name for low, name in organs.items() if kind_of(name) is BodyKind.PARTY_ORGAN}
    if len(organs) != 1:
        return
    (low, body), *_ = organs.items()
    for recipient in directive.recipients:
        line = lower_name(recipient.name)
        if not _ORGANS.search(line) or _committee(line) != _committee(low):
            continue
        if not _FOR_INFORMATION.search(recipient.note or ""):
            yield Hit(recipient.span, {"recipient": recipient.name, "body": body})


def _committee(low: str) -> str:
    """The committee whose organ it is: those of the level above are others."""
    found = _COMMITTEE.search(low)
    return found[0] if found else ""


RULE = Rule(
    code="RC010",
    severity=Severity.INFO,
    vi=Words(
        "“{recipient}” có trong nơi nhận nhưng chỉ “{body}” được giao việc.",
        "Ghi rõ cơ quan có việc; các cơ quan khác ghi gửi để biết, để phối hợp.",
    ),
    en=Words(
        "“{recipient}” receives the document, but only “{body}” has work.",
        "Name the body that has work, and note that the others are sent it for information.",
    ),
    check=check,
)
