"""One count of years, once exact and once not (cùng một số năm, chỗ ghi “gần”, chỗ không).

What it finds:
    "Gần 30 năm đổi mới" in a document that elsewhere says "30 năm đổi mới".
Why it matters:
    One of the two is wrong; the number goes into headlines and speeches.
Example:
    … sau 30 năm xây dựng thị xã … qua gần 30 năm xây dựng thị xã …
Better:
    … sau 30 năm xây dựng thị xã … (both times)
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_YEARS = re.compile(
    r"(?P<about>(?<!\w)(?:gần|hơn|ngót|trên)\s{1,3})?(?<![\w.,/])(?P<count>\d{2,3})\s{1,3}năm\s{1,3}"
    r"(?:(?:qua|tiến\s{1,3}hành|thực\s{1,3}hiện|công\s{1,3}cuộc|sự\s{1,3}nghiệp)\s{1,3}){0,3}(?P<what>[^\W\d]+\s{1,3}[^\W\d]+)",
    re.IGNORECASE,
)
_NO_EVENT = frozenset({"kinh nghiệm", "công tác", "tuổi đời", "tuổi đảng", "trở lên", "liên tục"})


def check(facts: Facts) -> Iterator[Hit]:
    """Each approximate count whose exact twin stands in the document too."""
    found = list(_YEARS.finditer(facts.text))
    exact = {_key(match): match for match in reversed(found) if match["about"] is None}
    for match in found:
        twin = exact.get(_key(match))
        if match["about"] and twin is not None and _key(match)[1] not in _NO_EVENT:
            params = {"about": " ".join(match[0].split()), "exact": " ".join(twin[0].split())}
            yield Hit(match.span(), params)


def _key(match: re.Match[str]) -> tuple[str, str]:
    return match["count"], " ".join(match["what"].split()).casefold()


RULE = Rule(
    code="DT015",
    severity=Severity.WARNING,
    vi=Words(
        "Số năm không thống nhất: chỗ này ghi “{about}”, chỗ khác ghi “{exact}”.",
        "Kiểm tra số năm và ghi thống nhất trong cả văn bản.",
    ),
    en=Words(
        "The count of years is not the same throughout: here “{about}”, elsewhere “{exact}”.",
        "Check the count and write it in one way.",
    ),
    check=check,
)
