"""A document that is cited as a basis is younger than this one (căn cứ ban hành sau văn bản).

What it finds:
    A basis (căn cứ) whose date is later than the date of issue.
Why it matters:
    A document cannot rest on one that was not there: one of the two dates is wrong.
Example:
    An Hà, ngày 02 tháng 3 năm 2026 … Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2026
Better:
    Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2025
Source:
    The order of time; seen in published plans with a mistyped year.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each basis of the first document with a date after its own."""
    directive = facts.directive
    if directive is None or directive.date is None:
        return
    for basis in directive.bases:
        if basis.date and basis.date > directive.date:
            params = {
                "basis": basis.number or basis.title or facts.words(basis.span),
                "cited": basis.date.strftime("%d/%m/%Y"),
                "issued": directive.date.strftime("%d/%m/%Y"),
            }
            yield Hit(basis.span, params)


RULE = Rule(
    code="HD010",
    severity=Severity.ERROR,
    vi=Words(
        "Căn cứ “{basis}” ghi ngày {cited}, sau ngày ban hành văn bản này ({issued}).",
        "Kiểm tra ngày của văn bản làm căn cứ và ngày ban hành, sửa ngày ghi sai.",
    ),
    en=Words(
        "The basis “{basis}” is dated {cited}, after the day of issue of this document ({issued}).",
        "Check both dates and mend the wrong one.",
    ),
    check=check,
)
