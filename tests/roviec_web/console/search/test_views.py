"""Everything that one may see is found, and nothing else: on the page, in the suggestions, near what was typed."""

from __future__ import annotations

import io

import pytest
from people import give_role, make_person, signed_in_client
from provinces import make_other_province, make_province

from roviec import compile_bytes
from roviec_web.documents.actions.keeping import keep_compilation
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.kit.heartbeat import beat, new_worker_name
from roviec_web.people.models import RoleKind
from roviec_web.people.search import index_person

pytestmark = pytest.mark.django_db

TEXT = """SỞ Y TẾ
Số: 12/KH-SYT
KẾ HOẠCH
Tiêm chủng mở rộng năm 2026
I. NHIỆM VỤ
1. Trạm y tế xã rà soát trẻ chưa tiêm đủ mũi trước ngày 15/3/2026.
"""


@pytest.fixture
def lam_son():
    return make_province()


@pytest.fixture
def document(lam_son):
    data = TEXT.encode()
    made = upload_document(body=lam_son.health, name="ke-hoach.txt", stream=io.BytesIO(data), acting_user=None)
    keep_compilation(document=made, plan=compile_bytes(data, name="a.txt"), compiler="0", files=[], signatures=[])
    return made


def client_with(kind, body, name="Nguyễn Thị An"):
    person = make_person(name)
    give_role(person, body, kind)
    index_person(person)
    return signed_in_client(person)


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_it_works(lam_son, document):
    client = client_with(RoleKind.PLANNER, lam_son.top)
    shown = page(client, "/search/?q=tiem+chung+mo+rong")
    assert f"/documents/{document.code}/" in shown
    assert "<mark>Tiêm chủng mở rộng </mark>" in shown


def test_a_clause_opens_the_review_at_its_place(lam_son, document):
    shown = page(client_with(RoleKind.PLANNER, lam_son.top), "/search/?q=tram+y+te+xa&kind=clause")
    assert f"/documents/{document.code}/review/?clause=I.1" in shown


def test_a_person_is_found_by_who_may_see_people(lam_son):
    client_with(RoleKind.VIEWER, lam_son.health, "Phạm Thị Dung")
    planner = client_with(RoleKind.PLANNER, lam_son.top)
    assert "Phạm Thị " in page(planner, "/search/?q=pham+thi")
    viewer = client_with(RoleKind.VIEWER, lam_son.top)
    assert "Phạm Thị " not in page(viewer, "/search/?q=pham+thi")


@pytest.mark.parametrize("address", ["/search/?q={}", "/search/?q={}&kind=clause", "/search/suggest/?q={}"])
@pytest.mark.parametrize("text", ["tiem chung", "12/KH-SYT", "tram y te xa", "tiem chunf mo rong"])
def test_nothing_of_another_body_is_told(lam_son, document, address, text):
    outside = client_with(RoleKind.PLANNER, make_other_province().top)
    shown = page(outside, address.format(text))
    assert document.code not in shown
    missing = page(outside, address.format("khong co gi ca"))
    assert shown.replace(text, "").count("<li") == missing.count("<li")


def test_an_administrator_does_not_find_documents(lam_son, document):
    shown = page(client_with(RoleKind.ADMINISTRATOR, lam_son.top), "/search/?q=tiem+chung")
    assert document.code not in shown


def test_a_slip_of_the_finger_is_asked_about(lam_son, document):
    shown = page(client_with(RoleKind.PLANNER, lam_son.top), "/search/?q=tiem+chunf+mo+rong")
    assert "Có phải bạn tìm" in shown
    assert document.code in shown


def test_nothing_found_says_what_to_do(lam_son):
    shown = page(client_with(RoleKind.PLANNER, lam_son.top), "/search/?q=zzzz")
    assert "Không tìm thấy “zzzz”" in shown
    assert "Hãy thử ít từ hơn" in shown


def test_suggestions_lead_to_pages_and_to_the_whole_search(lam_son, document):
    shown = page(client_with(RoleKind.PLANNER, lam_son.top), "/search/suggest/?q=tiem+ch")
    assert f"/documents/{document.code}/" in shown
    assert "/search/?q=tiem%20ch" in shown
    assert "<html" not in shown


def test_signed_out_one_is_sent_to_sign_in(client):
    assert client.get("/search/?q=a").status_code == 302
    assert client.get("/search/suggest/?q=a").status_code == 302


def test_few_questions_are_asked_of_the_database(lam_son, document, django_assert_max_num_queries):
    client = client_with(RoleKind.PLANNER, lam_son.top)
    beat(new_worker_name())
    client.get("/search/")  # the first request of a sign-in writes it down
    for text in ("tiem+chung", "zzzz"):
        with django_assert_max_num_queries(15):
            client.get(f"/search/?q={text}")
