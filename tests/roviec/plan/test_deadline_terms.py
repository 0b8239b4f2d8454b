"""Terms counted from an event."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.plan.deadline_terms import scan_terms

ISSUED_ON = date(2026, 1, 31)


@pytest.mark.parametrize("text", ["trong 5 năm qua", "từ 15 ngày trở lên", "sau 3 tháng triển khai"])
def test_spans_of_time_without_an_event(text):
    assert scan_terms(text, ISSUED_ON) == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("trong 15 ngày kể từ ngày ban hành", date(2026, 2, 15)),
        ("trong vòng 2 tuần kể từ ngày ký", date(2026, 2, 14)),
        ("trong 01 tháng kể từ ngày ban hành kế hoạch này", date(2026, 2, 28)),
        ("trong một năm kể từ ngày ban hành", date(2027, 1, 31)),
        ("trong 05 ngày làm việc kể từ ngày ban hành", None),
        ("trong 05 ngày kể từ ngày nhận được văn bản", None),
        ("trong 05 ngày kể từ ngày ban hành luật thủy lợi", None),
    ],
)
def test_only_the_issue_of_this_document_has_a_known_day(text, end):
    (term,) = scan_terms(text, ISSUED_ON)
    assert (text[slice(*term.span)], term.end) == (text, end)
