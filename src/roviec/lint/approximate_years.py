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

from msgspec import Struct

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_YEARS = re.compile(
    r"năm\s{1,3}(?:(?:qua|tiến\s{1,3}hành|thực\s{1,3}hiện|công\s{1,3}cuộc|sự\s{1,3}nghiệp)\s{1,3}){0,3}"
    r"(?P<what>[^\W\d]+\s{1,3}[^\W\d]+)"
)
_COUNT = re.compile(r"(?<!\w)(?P<about>(?:gần|hơn|ngót|trên)\s{1,3})?(?<![\w.,/])(?P<count>\d{2,3})\s{1,3}$")
_LOOK = 16
_NO_EVENT = frozenset({"kinh nghiệm", "công tác", "tuổi đời", "tuổi đảng", "trở lên", "liên tục"})


class _Years(Struct, frozen=True):
    span: Span
    count: str
    what: str
    is_approximate: bool


def check(facts: Facts) -> Iterator[Hit]:
    """Each approximate count whose exact twin stands in the document too."""
    found = list(_read(facts.low))
    exact = {(years.count, years.what): years for years in reversed(found) if not years.is_approximate}
    for years in found:
        twin = exact.get((years.count, years.what))
        if years.is_approximate and twin is not None and years.what not in _NO_EVENT:
            printed = [" ".join(facts.words(each.span).split()) for each in (years, twin)]
            yield Hit(years.span, {"about": printed[0], "exact": printed[1]})


def _read(low: str) -> Iterator[_Years]:
    for found in _YEARS.finditer(low):
        at = found.start()
        count = _COUNT.search(low, max(0, at - _LOOK), at) if low[at - 2 : at - 1].isdecimal() else None
        if count is not None:
            what = " ".join(found["what"].split())
            yield _Years((count.start(), found.end()), count["count"], what, count["about"] is not None)


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
