from __future__ import annotations

from django.test import RequestFactory

from roviec_web.console.documents.orders import headings


def by_name(query, order):
    return {str(each["name"]): each for each in headings(RequestFactory().get(f"/?{query}"), order)}


def test_a_second_press_turns_the_order_round():
    assert by_name("", "-issued")["Ngày ban hành"]["address"] == "?order=issued"
    assert by_name("", "issued")["Ngày ban hành"]["address"] == "?order=-issued"
    assert by_name("", "-uploaded")["Ngày ban hành"]["address"] == "?order=-issued"


def test_the_order_is_told_to_screen_readers():
    shown = by_name("", "-issued")
    assert (shown["Ngày ban hành"]["sort"], shown["Văn bản"]["sort"]) == ("descending", "")
    assert by_name("", "number")["Văn bản"]["sort"] == "ascending"


def test_filters_stay_and_the_page_begins_anew():
    assert by_name("q=a&after=x", "number")["Tải lên"]["address"] == "?q=a&order=-uploaded"
    assert by_name("", "number")["Tình trạng"]["address"] == ""
