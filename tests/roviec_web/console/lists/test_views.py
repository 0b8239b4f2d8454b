"""Saved views through HTTP: kept from a list, opened by their address, renamed, deleted."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.people.models import RoleKind, SavedView

pytestmark = pytest.mark.django_db
LIST, SAVE = "/documents/", "/views/document/save/"


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


@pytest.fixture
def client(people):
    return signed_in_client(people.an)


def text_of(answer):
    return answer.content.decode()


def test_what_stands_is_kept_and_opened_by_a_click(client):
    page = text_of(client.get(f"{LIST}?q=tiem&type=KH&junk=1"))
    assert 'value="q=tiem&amp;type=KH"' in page
    answer = client.post(SAVE, {"name": "Tiêm chủng", "query": "q=tiem&type=KH&junk=1&after=x"})
    assert answer.headers["Location"] == f"{LIST}?q=tiem&type=KH"
    page = text_of(client.get(answer.headers["Location"]))
    assert f'href="{LIST}?q=tiem&amp;type=KH" aria-current="page">Tiêm chủng' in page
    assert "Lưu bộ lọc này" not in page
    assert 'aria-current="page">Tiêm chủng' not in text_of(client.get(LIST))


def test_the_longest_words_that_can_be_looked_for_are_kept(client):
    query = urlencode({"q": "ế" * 200, "body": "ộ" * 200, "scope": "all"})
    client.post(SAVE, {"name": "Dài", "query": query})
    assert SavedView.objects.get().query == query.removesuffix("&scope=all")


def test_an_order_is_kept_too_and_a_list_as_it_begins_is_not(client):
    assert "Lưu bộ lọc này" not in text_of(client.get(LIST))
    assert 'value="order=issued"' in text_of(client.get(f"{LIST}?order=issued"))


@pytest.mark.parametrize(
    ("sent", "told"), [({"name": ""}, "Tên của bộ lọc"), ({"name": "Có rồi"}, "đã có bộ lọc tên"), ({"body": "x"}, "x")]
)
def test_what_cannot_be_kept_says_why_and_loses_nothing(client, people, sent, told):
    SavedView.objects.create(listing="document", name="Có rồi", query="q=a", person=people.an)
    answer = client.post(SAVE, {"name": "Mới", "query": "q=tiem", **sent})
    assert answer.status_code == 400
    page = text_of(answer)
    assert 'class="error-summary"' in page
    assert told in page
    assert 'value="q=tiem"' in page
    assert SavedView.objects.count() == 1


def test_planners_keep_them_for_everybody_of_their_body(client, people, province):
    page = text_of(client.get(f"{LIST}?q=a"))
    assert f'<option value="{province.top.code}">UBND tỉnh Lam Sơn</option>' in page
    client.post(SAVE, {"name": "Chung", "query": "q=a", "body": province.top.code})
    colleague = signed_in_client(people.binh)
    assert ">Chung</a>" in text_of(colleague.get(LIST))
    assert 'name="body"' not in text_of(colleague.get(f"{LIST}?q=a")).partition("Lưu bộ lọc này")[2]
    assert "người lập kế hoạch và quản trị viên sửa được" in text_of(colleague.get("/views/document/"))
    assert ">Chung</a>" not in text_of(signed_in_client(people.chi).get(LIST))


def test_they_are_renamed_and_deleted(client, people):
    view = SavedView.objects.create(listing="document", name="Cũ", query="q=a", person=people.an)
    assert "Đã lưu" not in text_of(client.get(f"/views/{view.listing}/"))
    answer = client.post(f"/views/{view.code}/rename/", {"name": "Mới"}, follow=True)
    assert "Bộ lọc nay tên là “Mới”." in text_of(answer)
    answer = client.post(f"/views/{view.code}/delete/", follow=True)
    assert "Đã xóa bộ lọc “Mới”." in text_of(answer)
    assert "Chưa có bộ lọc nào được lưu" in text_of(answer)


@pytest.mark.parametrize(("name", "told"), [("", "Hãy gõ tên của bộ lọc"), ("Kia", "đã có bộ lọc tên “Kia”")])
def test_a_new_name_that_does_not_do_is_told_at_its_view(client, people, name, told):
    for each in ("Này", "Kia"):
        SavedView.objects.create(listing="document", name=each, query="q=a", person=people.an)
    code = SavedView.objects.get(name="Này").code
    answer = client.post(f"/views/{code}/rename/", {"name": name})
    assert answer.status_code == 400
    assert told in text_of(answer)
    assert f'href="#name-{code}"' in text_of(answer)


def test_lists_that_one_may_not_open_have_no_views(people):
    clerk = signed_in_client(people.binh)
    for listing in ("audit", "people", "nonsense"):
        assert clerk.get(f"/views/{listing}/").status_code == 404
        assert clerk.post(f"/views/{listing}/save/", {"name": "a", "query": "q=a"}).status_code == 404
    assert not SavedView.objects.exists()


def test_many_views_are_links_in_part_and_all_on_their_page(client, people, province):
    for number in range(20):
        for whose in ({"person": people.an}, {"body": province.top}):
            SavedView.objects.create(listing="document", name=f"Bộ lọc {number}", query=f"q={number}", **whose)
    page = text_of(client.get(LIST))
    assert page.count(">Bộ lọc ") == 30
    assert "Xem tất cả" in page
    page = text_of(client.get("/views/document/"))
    assert page.count('name="name"') == 40
    assert len(page) < 100_000


def test_the_view_of_a_colleague_with_several_bodies_stands_for_who_has_one(people, province):
    SavedView.objects.create(
        listing="document", name="Chung", query=f"q=a&scope={province.top.code}", body=province.top
    )
    page = text_of(signed_in_client(people.binh).get(f"{LIST}?q=a&scope={province.top.code}"))
    assert 'aria-current="page">Chung' in page


def test_a_list_with_views_and_several_bodies_asks_little(people, province, django_assert_max_num_queries):
    person = make_person()
    for body in (province.health, province.interior):
        give_role(person, body, RoleKind.PLANNER)
    SavedView.objects.create(listing="document", name="Chung", query="q=a", body=province.health)
    client = signed_in_client(person)
    client.get("/")
    with django_assert_max_num_queries(15):
        client.get(LIST)
