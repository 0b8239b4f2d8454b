"""Pages hold each row once, whatever rows have the same value."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from roviec_web.kit.lists.paging import MOST_COUNTED, PAGE, Order, page_of
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 5, tzinfo=UTC)


def make_rows(count):
    AuditRow.objects.bulk_create(
        AuditRow(action=f"a.{number % 7}", at=NOW + timedelta(minutes=number // 7)) for number in range(count)
    )
    return AuditRow.objects.all()


@pytest.mark.parametrize(
    "order", [Order(column, falling) for column in ("pk", "action", "at") for falling in (True, False)]
)
def test_pages_hold_each_row_once(order):
    rows = make_rows(2 * PAGE + 20)
    seen, after = [], ""
    for _page in range(3):
        page = page_of(rows, order, after=after)
        seen += page.rows
        after = page.next
    assert after == ""
    assert page.count == len(seen) == len(set(seen)) == 2 * PAGE + 20
    assert seen == sorted(seen, key=lambda row: (getattr(row, order.column), row.pk), reverse=order.falling)


@pytest.mark.parametrize("other", [Order("action"), Order("pk", falling=True)])
def test_a_mark_of_another_order_begins_anew(other):
    rows = make_rows(PAGE + 1)
    mark = page_of(rows, Order("pk")).next
    assert page_of(rows, other, after=mark).rows == page_of(rows, other).rows


def test_a_mark_that_was_tampered_with_begins_anew():
    rows = make_rows(PAGE + 1)
    mark = page_of(rows, Order("pk")).next
    assert len(page_of(rows, Order("pk"), after=mark).rows) == 1
    assert len(page_of(rows, Order("pk"), after=f"x{mark}").rows) == PAGE


def test_a_long_list_is_counted_no_further():
    assert page_of(make_rows(MOST_COUNTED + 5), Order("pk")).count == MOST_COUNTED + 1
