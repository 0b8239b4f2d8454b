"""What all lists do alike, on the list of documents."""

from __future__ import annotations

import pytest
from django.test import RequestFactory
from kept_documents import upload
from people import signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.console.documents.listing import DOCUMENTS
from roviec_web.console.lists import showing
from roviec_web.console.lists.showing import list_context

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def an(province):
    return three_people(province.top, make_other_province().top).an


def context_of(person, address):
    request = RequestFactory().get(address)
    request.user, request.session = person, {}
    return list_context(request, DOCUMENTS)


def heads(person, address):
    return {str(each["name"]): each for each in context_of(person, address)["headings"]}


def test_a_press_orders_by_the_column_and_a_second_turns_it_round(an):
    uploaded = heads(an, "/documents/")["Ngày tải lên"]
    assert (uploaded["sort"], uploaded["address"]) == ("descending", "?order=uploaded")
    issued = heads(an, "/documents/?order=issued")["Ngày ban hành"]
    assert (issued["sort"], issued["address"]) == ("ascending", "?order=-issued")
    assert heads(an, "/documents/?order=issued")["Ngày tải lên"]["sort"] == ""


def test_heads_keep_the_filters_and_leave_the_page(an):
    address = heads(an, "/documents/?q=tiem&after=x&junk=1")["Văn bản"]["address"]
    assert address == "?q=tiem&order=number"


def test_a_column_without_an_order_is_no_link(an):
    assert heads(an, "/documents/")["Nhiệm vụ"]["address"] == ""


@pytest.mark.parametrize(("address", "is_filtered"), [("?order=issued", False), ("?year=x", False), ("?q=a", True)])
def test_only_what_narrows_is_a_filter(an, address, is_filtered):
    assert context_of(an, f"/documents/{address}")["is_filtered"] is is_filtered


def test_a_value_that_cannot_be_read_is_told_at_its_field(an):
    page = signed_in_client(an).get("/documents/?year=x&q=a").content.decode()
    assert 'id="id_year_error"' in page
    assert "Bỏ lọc" in page


def test_a_file_says_where_it_stops(an, province, monkeypatch):
    for number in range(3):
        upload(province.health, f"văn bản {number}")
    monkeypatch.setattr(showing, "MOST_EXPORTED", 2)
    lines = signed_in_client(an).get("/documents/list.csv").content.decode("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert lines[-1] == "Tệp dừng ở 2 dòng. Hãy lọc danh sách hẹp hơn để lấy phần còn lại."
    assert len(signed_in_client(an).get("/documents/list.csv?year=1999").content.decode("utf-8-sig").splitlines()) == 1


def test_a_file_keeps_the_order_of_the_page(an, province):
    for number in range(2):
        upload(province.health, f"văn bản {number}", name=f"{number}.txt")
    text = signed_in_client(an).get("/documents/list.csv?order=uploaded").content.decode("utf-8-sig")
    assert text.index("0.txt") < text.index("1.txt")


def test_a_long_list_says_more_than(an, province, monkeypatch):
    upload(province.health, "văn bản")
    monkeypatch.setattr(showing, "MOST_COUNTED", 0)
    assert context_of(an, "/documents/")["counted"] == "Hơn 0 văn bản"
