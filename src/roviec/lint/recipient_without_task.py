"""A class of recipients has nothing to do (nơi nhận không có việc).

What it finds:
    Departments, localities or mass organisations among the recipients although the plan gives work to other bodies
    and nothing at all to them.
Why it matters:
    Either their work was forgotten, or they read a document that does not concern them.
Example:
    Nơi nhận: - Các sở, ban, ngành; (and no department has work)
Better:
    Nơi nhận: - Các sở, ban, ngành (để biết);
Source:
    Seen in published plans; recipients for information (superiors, offices, the press) are not meant.
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
_LINES: tuple[tuple[re.Pattern[str], frozenset[BodyKind]], ...] = (
    (
        re.compile(r"^(?:các )?sở\s?(?:,|-|/|và)?\s?(?:ban|ngành)"),
        frozenset({BodyKind.DEPARTMENT, BodyKind.DEPARTMENTS, BodyKind.AGENCY}),
    ),
    (
        re.compile(r"^(?:ubnd|ủy ban nhân dân) (?:các )?(?:xã|phường|huyện|quận)\b.*(?:,|/|và)"),
        frozenset({BodyKind.LOCALITIES}),
    ),
)
"""Classes that are sent a plan to work by, and the sorts of bodies whose work would be theirs."""
_WHOLE_CLASSES = frozenset({BodyKind.DEPARTMENTS, BodyKind.LOCALITIES})
"""Partners that stand for all of a line."""
_FOR_INFORMATION = re.compile(r"b/c|báo cáo|để biết|phối hợp|chỉ đạo|theo dõi|th/d|biết")
_ANYBODY = re.compile(
    r"^(?:các )?(?:cơ quan|đơn vị|địa phương|ngành|cấp)\b|liên quan|các cấp|các ngành|^thủ trưởng|^(?:các )?sở,"
)

"""Leads that may be any of the recipients."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each line of the list whose class leads nothing."""
    directive = facts.directive
    if directive is None or len(facts.assigned) < _PROVEN:
        return
    leads = {lower_name(name) for task in facts.assigned for name in (*task.lead, *task.executing)}
    kinds = {kind_of(name) for name in leads}
    partners = {kind_of(name) for task in facts.assigned for name in task.coordinating} & _WHOLE_CLASSES
    if any(_ANYBODY.search(name) for name in leads):
        return
    for recipient in directive.recipients:
        line = lower_name(recipient.name)
        for pattern, sorts in _LINES:
            if sorts & (kinds | partners) or _FOR_INFORMATION.search(recipient.note or ""):
                continue
            if pattern.search(line):
                yield Hit(recipient.span, {"recipient": recipient.name})


RULE = Rule(
    code="RC004",
    severity=Severity.WARNING,
    vi=Words(
        "“{recipient}” có trong nơi nhận nhưng văn bản không giao việc nào.",
        "Giao việc cụ thể cho các cơ quan này, hoặc ghi rõ gửi để biết, để phối hợp.",
    ),
    en=Words(
        "“{recipient}” receives the document, which gives it no work.",
        "Give these bodies their work, or note that it is sent for information.",
    ),
    check=check,
)
