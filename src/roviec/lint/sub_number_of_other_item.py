"""A sub-item carries the number of another item (số của mục con không khớp với mục cha).

What it finds:
    A clause "2.1." under the clause "3.": its first figures are not those of the clause that it stands in.
Why it matters:
    "Điểm 2.1" is now looked for under 2, and there may be two of them.
Example:
    3. Gia cố đê … 2.1. Đoạn đê thôn Thượng.
Better:
    3. Gia cố đê … 3.1. Đoạn đê thôn Thượng.
Source:
    Seen in published plans (clauses moved without numbering them again).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node

_DOTTED = re.compile(r"\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,2})\.\d{1,3}\W{0,3}$")
_NUMBER = re.compile(r"\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,2})\W{0,3}$")


def check(facts: Facts) -> Iterator[Hit]:
    """The first clause of each list whose figures are not those of the clause above."""
    for parent in facts.nodes:
        number = _NUMBER.match(parent.marker or "")
        if number is None or not parent.children:
            continue
        wrong = [child for child in parent.children if not child.inline and _prefix(child) not in (None, number[1])]
        if wrong:
            first = wrong[0]
            span = (first.span[0], first.span[0] + len((first.marker or "").rstrip()))
            params = {"label": (first.marker or "").strip(), "parent": (parent.marker or "").strip()}
            yield Hit(span, params, path=first.path)


def _prefix(node: Node) -> str | None:
    found = _DOTTED.match(node.marker or "")
    return found[1] if found else None


RULE = Rule(
    code="NB007",
    severity=Severity.WARNING,
    vi=Words(
        "“{label}” đứng dưới mục “{parent}” nhưng mang số của mục khác.",
        "Đánh số lại theo mục cha, hoặc chuyển về đúng mục.",
    ),
    en=Words(
        "“{label}” stands under “{parent}” but carries the number of another item.",
        "Number it after its own item, or move it where it belongs.",
    ),
    check=check,
)
