"""A document must be written, nobody knows by when (văn bản phải xây dựng mà không có thời hạn, không có cấp duyệt).

What it finds:
    Assigned work to write a plan, a scheme, a programme of action or a regulation, with neither a deadline nor somebody
    to approve it. One finding for the document.
Why it matters:
    All other work waits for that plan; without a day and an approver it is written when the year is over.
Example:
    Ủy ban nhân dân các xã xây dựng kế hoạch triển khai.
Better:
    Ủy ban nhân dân các xã xây dựng kế hoạch triển khai, gửi Sở Y tế trước ngày 10/02/2026.
Source:
    "Rõ thời gian, rõ sản phẩm" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import annex_is_elsewhere, listed, plan_period
from roviec.model.task import Task
from roviec.source import Span

_WRITES = re.compile(
    r"(?<!\w)(?:xây\s{1,4}dựng|ban\s{1,4}hành|lập|soạn\s{1,4}thảo)"
    r"(?:(?:,|\s{1,4}và)\s{1,4}(?:ban\s{1,4}hành|triển\s{1,4}khai|tổ\s{1,4}chức\s{1,4}thực\s{1,4}hiện))?"
    r"\s{1,4}(?:các\s{1,4}|\d{1,2}\s{1,4})?"
    r"(?:kế\s{1,4}hoạch|đề\s{1,4}án|quy\s{1,4}chế|chương\s{1,4}trình\s{1,4}(?:hành\s{1,4}động|công\s{1,4}tác))"
    r"(?!\w|,?\s{1,4}(?:và\s{1,4})?(?:dự\s{1,4}toán|kinh\s{1,4}phí|vốn))"
)
_APPROVES = re.compile(
    r"(?<!\w)(?:trình|phê\s{1,4}duyệt|gửi|xin\s{1,4}ý\s{1,4}kiến|h[ằà]ng\s{1,4}(?:năm|quý|tháng))(?!\w)", re.IGNORECASE
)
"""An approver; or what comes back by itself."""
_OF_A_CITED_ONE = re.compile(r"\d{4}\s{1,4}của\s[^,;.]{0,70}$")
_LOOK = 100


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first of them."""
    found = [
        (task, written)
        for unit in facts.units
        if not unit.has_time
        for task in unit.tasks
        if (written := must_be_written(facts, task)) is not None
    ]
    if found and plan_period(facts) is None and not annex_is_elsewhere(facts):
        task, span = found[0]
        yield Hit(span, {"count": len(found), "paths": listed(task.path for task, _ in found)}, path=task.path)


def must_be_written(facts: Facts, task: Task) -> Span | None:
    """The words that order it; those of a cited document's title order nothing."""
    for written in _WRITES.finditer(facts.low, *task.span):
        if _OF_A_CITED_ONE.search(facts.text, max(task.span[0], written.start() - _LOOK), written.start()) is None:
            return None if _APPROVES.search(task.text) else written.span()
    return None


RULE = Rule(
    code="DL003",
    severity=Severity.ERROR,
    vi=Words(
        "{count} kế hoạch, đề án phải xây dựng nhưng không có thời hạn và không có cấp phê duyệt: {paths}.",
        "Ghi thời hạn hoàn thành và nơi gửi hoặc cấp phê duyệt.",
    ),
    en=Words(
        "{count} plans or schemes must be written, with no deadline and nobody to approve them: {paths}.",
        "Say by when, and to whom they are submitted.",
    ),
    check=check,
)
