"""The filters and pages are tested through HTTP (``console/documents/test_views.py``)."""

from __future__ import annotations

import pytest
from kept_documents import plan_text, upload

from roviec_web.documents.queries.listing import Filters, filtered, list_documents, read_filters


@pytest.mark.parametrize(
    ("values", "filters"),
    [
        ({}, Filters()),
        ({"q": " a ", "year": "2026", "order": "issued"}, Filters(q="a", year=2026, order="issued")),
        ({"year": "١٢٣٤", "order": "x", "state": "x"}, Filters()),
        ({"year": "99999999999"}, Filters()),
        ({"state": "failed"}, Filters(state="failed")),
    ],
)
def test_an_address_is_read(values, filters):
    assert read_filters(values) == filters


def test_a_mark_of_another_order_begins_anew(province, people):
    for number in range(51):
        upload(province.health, f"văn bản {number}")
    page = list_documents(people.an, Filters())
    assert page.next
    again = list_documents(people.an, Filters(order="number"), after=page.next)
    assert len(again.documents) == 50


def test_letters_and_archives_are_left_out_unless_asked_for(province, people):
    document = upload(province.health, plan_text())
    document.state = "unpacked"
    document.save()
    assert not filtered(people.an, Filters()).exists()
    assert filtered(people.an, Filters(state="unpacked")).get() == document
