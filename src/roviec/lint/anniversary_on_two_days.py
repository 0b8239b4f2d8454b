"""One event with two different days (một sự kiện có hai ngày khác nhau).

What it finds:
    An anniversary that stands twice in a document, each time with another day of its event.
Why it matters:
    One of the two is wrong, and readers cannot tell which.
Example:
    Ngày thành lập Trạm thủy lợi (15/9/1996 - 15/9/2026) … Ngày thành lập Trạm thủy lợi (19/5/1996 - 19/5/2026)
Better:
    The same day both times.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Anniversary

_COUNT = re.compile(r"^(?:ky niem )?(?:lan thu )?(?:\d+ )?(?:nam )?(?:ngay )?")
_FEWEST_WORDS = 3


def check(facts: Facts) -> Iterator[Hit]:
    """Each anniversary whose event had another day where it was named first."""
    first: dict[str, Anniversary] = {}
    for found in facts.plan.anniversaries:
        event = _COUNT.sub("", fold(found.name))
        if len(event.split()) < _FEWEST_WORDS:
            continue
        before = first.setdefault(event, found)
        if before.begins != found.begins:
            params = {"day": _printed(found), "other": _printed(before), "path": before.path}
            yield Hit(found.span, params, path=found.path)


def _printed(found: Anniversary) -> str:
    return f"{found.begins:%d/%m}/{found.begins.year}"


RULE = Rule(
    code="DT007",
    severity=Severity.ERROR,
    vi=Words(
        "Cùng một sự kiện nhưng ghi hai ngày: ở đây là {day}, tại {path} là {other}.",
        "Xác minh ngày đúng và ghi thống nhất.",
    ),
    en=Words(
        "One event with two days: here {day}, in {path} {other}.",
        "Find out the right day and write it both times.",
    ),
    check=check,
)
