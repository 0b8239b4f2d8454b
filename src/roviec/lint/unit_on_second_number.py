"""Only the second number of a range has its unit (chỉ số sau có đơn vị).

What it finds:
    A range of percentages whose first number lacks the sign: "từ 6 đến 6,5%".
Why it matters:
    The first number alone may be read as a count; tables and searches miss it.
Example:
    Tỷ lệ tiêm đạt từ 90 đến 95%.
Better:
    Tỷ lệ tiêm đạt từ 90% đến 95%.
Source:
    Custom of editors, no rule of the law; seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_RANGE = re.compile(r"(?<!\w)từ\s{1,3}(\d{1,3}(?:,\d{1,2})?)\s{1,3}đến\s{1,3}\d{1,3}(?:,\d{1,2})?\s?%$")
_LOOK = 28


def check(facts: Facts) -> Iterator[Hit]:
    """Each range of percentages with one sign."""
    text, at = facts.text, facts.text.find("%")
    while at >= 0:
        match = _RANGE.search(text, max(0, at - _LOOK), at + 1)
        if match is not None:
            yield Hit(match.span(1), {"range": match[0]}, fix=f"{match[1]}%")
        at = text.find("%", at + 1)


RULE = Rule(
    code="DT016",
    severity=Severity.INFO,
    vi=Words(
        "Trong “{range}”, số đầu thiếu dấu %.",
        "Ghi đơn vị sau cả hai số.",
    ),
    en=Words(
        "In “{range}” the first number lacks its %.",
        "Write the unit behind both numbers.",
    ),
    check=check,
)
