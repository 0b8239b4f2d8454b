"""“Mục” names clauses of two levels (từ “Mục” dùng cho hai cấp).

What it finds:
    References of one document in which "Mục" once means a section ("Mục II") and once an item inside a section
    ("Mục 1") without saying of which section.
Why it matters:
    Every section has an item 1; a reader must guess which one is meant.
Example:
    … nội dung nêu tại Mục 1 … nội dung nêu tại Mục II của Kế hoạch này
Better:
    … nội dung nêu tại khoản 1 Mục II … nội dung nêu tại Mục II của Kế hoạch này
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục (mục, khoản are two levels); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Reference

_ITEM = re.compile(r"mục\s{1,4}\d{1,2}(?:\.\d{1,2})?(?:\s{1,4}của\s.*|$)", re.IGNORECASE)
_SECTION = re.compile(r"mục\s{1,4}[IVX]{1,5}(?!\w)", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Hit]:
    """Each reference to an item by "Mục" alone, where "Mục" names sections too."""
    references = facts.plan.references
    section = next((found for found in references if _is(found, _SECTION, inner=False)), None)
    if section is None:
        return
    for found in references:
        if _is(found, _ITEM, inner=True):
            yield Hit(found.span, {"item": found.text, "section": section.text}, path=found.path)


def _is(found: Reference, words: re.Pattern[str], *, inner: bool) -> bool:
    return found.target is not None and ("." in found.target) is inner and words.match(found.text) is not None


RULE = Rule(
    code="RF002",
    severity=Severity.INFO,
    vi=Words(
        "“{item}” là một khoản trong mục, còn “{section}” là cả mục: từ “Mục” dùng cho hai cấp.",
        "Ghi rõ khoản nào của mục nào.",
    ),
    en=Words(
        "“{item}” is an item inside a section, but “{section}” is a whole section: “Mục” names two levels.",
        "Say which item of which section.",
    ),
    check=check,
)
