"""A list of sub-items leaves one out (liệt kê thiếu một mục con).

What it finds:
    A reference that lists in brackets all sub-items of a clause but one: "Mục 1 (1.1; 1.2; 1.3)" where there is a 1.4.
Why it matters:
    The item was probably added after the reference was written; its work is then covered by nobody.
Example:
    … các nội dung nêu tại Mục 1 (1.1; 1.2; 1.3) (and Mục 1 has 1.4)
Better:
    … các nội dung nêu tại Mục 1
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Reference

_LISTED = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}")
_FEWEST = 3


def check(facts: Facts) -> Iterator[Hit]:
    """Each list of three sub-items or more that lacks exactly one."""
    listed = (found for found in facts.plan.references if found.target and _LISTED.fullmatch(found.text))
    for (path, parent), group in groupby(listed, key=_list_of):
        items = tuple(group)
        node = facts.by_path.get(parent)
        children = [child.path for child in node.children if child.marker] if node is not None else []
        missing = [child for child in children if child not in {item.target for item in items}]
        if len(items) >= _FEWEST and len(missing) == 1 and len(items) == len(children) - 1:
            label = (facts.by_path[missing[0]].marker or "").strip(" .)-")
            yield Hit((items[0].span[0], items[-1].span[1]), {"missing": label}, path=path)


def _list_of(found: Reference) -> tuple[str, str]:
    return found.path, (found.target or "").rpartition(".")[0]


RULE = Rule(
    code="RF003",
    severity=Severity.WARNING,
    vi=Words(
        "Danh sách mục con được viện dẫn thiếu “{missing}”.",
        "Bổ sung mục còn thiếu, hoặc viện dẫn cả mục.",
    ),
    en=Words(
        "The list of sub-items leaves out “{missing}”.",
        "Add it, or refer to the whole clause.",
    ),
    check=check,
)
