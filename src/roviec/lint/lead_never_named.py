"""No clause says who leads (không dùng từ “chủ trì”, cơ quan chủ trì chỉ hiểu ngầm).

What it finds:
    A document that assigns work with partners and never says "chủ trì", "đầu mối" or the like: who leads can only be
    told by the headings.
Why it matters:
    Where several bodies work together, the one that answers for the result should be told by name.
Example:
    1. Sở Y tế: - Phối hợp với Công an tỉnh giữ trật tự.
Better:
    1. Sở Y tế: - Chủ trì, phối hợp với Công an tỉnh giữ trật tự.
Source:
    "Rõ trách nhiệm" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import section_of_work

_FEWEST = 5
_FEWEST_JOINT = 2
_LEADS = tuple(
    re.compile(words)
    for words in (
        r"chủ\s{1,4}trì",
        r"đầu\s{1,4}mối",
        r"cơ\s{1,4}quan\s{1,4}(?:thường\s{1,4}trực|thực\s{1,4}hiện\s{0,3}:)",
        r"đơn\s{1,4}vị\s{1,4}thực\s{1,4}hiện\s{0,3}:",
    )
)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the section that assigns the work."""
    units = facts.units
    if any(words.search(facts.low) for words in _LEADS):
        return
    joint = [task for task in facts.assigned if task.coordinating]
    if len(units) >= _FEWEST and len(joint) >= _FEWEST_JOINT:
        section = section_of_work(facts, units)
        yield Hit(section.heading_span or section.text_span, {"count": len(joint)}, path=section.path)


RULE = Rule(
    code="TK004",
    severity=Severity.INFO,
    vi=Words(
        "{count} việc có cơ quan phối hợp nhưng văn bản không dùng từ “chủ trì”; ai chủ trì chỉ hiểu ngầm.",
        "Ghi “chủ trì, phối hợp với …” ở các việc có nhiều cơ quan cùng làm.",
    ),
    en=Words(
        "{count} tasks have partners, but the document never says “chủ trì”; who leads is only implied by headings.",
        "Write “chủ trì, phối hợp với …” where several bodies work together.",
    ),
    check=check,
)
