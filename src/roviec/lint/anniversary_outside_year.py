"""A list for one year holds an anniversary of another (danh sách của năm này có ngày của năm khác).

What it finds:
    An anniversary in a list that a sentence introduces with "trong năm …", although it falls in another year.
Why it matters:
    Whoever plans by the list plans for the wrong year, or the head of the list is wrong.
Example:
    Tuyên truyền các ngày lễ lớn trong năm 2026 như: 30 năm Ngày thành lập thị xã (06/01/1997 - 06/01/2027).
Better:
    Tuyên truyền các ngày lễ lớn trong hai năm 2026, 2027 như: …
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_HEAD = re.compile(
    r"trong\s{1,3}năm\s{1,3}(\d{4})(?:,?\s{1,3}(?:như|gồm|bao\s{1,3}gồm|cụ\s{1,3}thể|đó\s{1,3}là)|\s{0,3}\()?\s{0,3}:"
)
_REACH = 1_500
_SENTENCE_ENDS = re.compile(r"[.…]\s{1,3}(?=[^\W\d_])")


def check(facts: Facts) -> Iterator[Hit]:
    """Each anniversary of another year behind "trong năm … như:", up to the end of the sentence."""
    if not facts.plan.anniversaries:
        return
    heads = list(_HEAD.finditer(facts.text))
    ends = [head.end() for head in heads]
    for found in facts.plan.anniversaries:
        at = bisect_right(ends, found.span[0]) - 1
        if at < 0 or found.ends.year == int(heads[at][1]):
            continue
        begins = max(facts.by_path[found.path].span[0], found.span[0] - _REACH)
        if begins <= ends[at] and _SENTENCE_ENDS.search(facts.text, ends[at], found.span[0]) is None:
            params = {"name": found.name, "year": heads[at][1], "other": found.ends.year}
            yield Hit(found.span, params, path=found.path)


RULE = Rule(
    code="DT009",
    severity=Severity.ERROR,
    vi=Words(
        "Danh sách ghi “trong năm {year}” nhưng có “{name}” thuộc năm {other}.",
        "Bỏ mục này khỏi danh sách, hoặc sửa phạm vi thời gian của danh sách.",
    ),
    en=Words(
        "The list is for the year {year} but holds “{name}”, which is in {other}.",
        "Take it off the list, or widen what the list is for.",
    ),
    check=check,
)
