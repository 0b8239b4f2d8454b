"""Choosing the body to work for: what is shown first follows, rights do not."""

from __future__ import annotations

import pytest
from kept_documents import plan_text, upload
from people import give_role, make_person, signed_in_client
from provinces import make_province

from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db
CHOOSE = "/working/"


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.FILES = tmp_path / "files"


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def client(province):
    person = make_person("Vũ Thị Giang")
    for body in (province.health, province.interior):
        give_role(person, body, RoleKind.PLANNER)
        upload(body, plan_text(f"1/KH-{body.abbreviation}"), name=f"{body.abbreviation}.txt")
    return signed_in_client(person)


def text_of(answer):
    return answer.content.decode()


def names(answer):
    return {document.file_name for document in answer.context["page"].rows}


def test_all_are_shown_until_one_is_chosen(client, province):
    page = client.get("/documents/")
    assert names(page) == {"SYT.txt", "SNV.txt"}
    assert "Mọi cơ quan của tôi</summary>" in text_of(page)
    assert client.post(CHOOSE, {"body": province.health.code, "next": "/documents/"}).status_code == 302
    page = client.get("/documents/")
    assert names(page) == {"SYT.txt"}
    assert "Sở Y tế</summary>" in text_of(page)
    assert 'value="Sở Y tế"' in text_of(client.get("/documents/upload/"))


def test_all_is_a_choice_too_and_a_scope_in_the_address_goes_first(client, province):
    client.post(CHOOSE, {"body": province.health.code})
    assert names(client.get("/documents/?scope=all")) == {"SYT.txt", "SNV.txt"}
    assert names(client.get(f"/documents/?scope={province.interior.code}")) == {"SNV.txt"}
    client.post(CHOOSE, {"body": ""})
    assert names(client.get("/documents/")) == {"SYT.txt", "SNV.txt"}


def test_the_file_follows_the_list(client, province):
    client.post(CHOOSE, {"body": province.health.code})
    text = text_of(client.get("/documents/list.csv"))
    assert ("SYT.txt" in text, "SNV.txt" in text) == (True, False)


def test_what_is_not_shown_first_can_be_opened_as_before(client, province):
    (code,) = [document.code for document in client.get("/documents/?q=snv").context["page"].rows]
    client.post(CHOOSE, {"body": province.health.code})
    assert client.get(f"/documents/{code}/").status_code == 200


def test_a_body_without_a_role_of_ones_own_is_as_if_it_were_not_there(client, province):
    assert client.post(CHOOSE, {"body": province.top.code}).status_code == 404
    assert names(client.get("/documents/")) == {"SYT.txt", "SNV.txt"}


@pytest.mark.parametrize(
    ("back", "way"),
    [
        ("/documents/?q=a&scope=all&after=x&type=KH", "/documents/?q=a&type=KH"),
        ("/people/", "/people/"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example/", "/"),
        ("", "/"),
    ],
)
def test_it_leads_back_to_the_page_without_what_was_said_for_another_body(client, province, back, way):
    answer = client.post(CHOOSE, {"body": province.health.code, "next": back})
    assert answer.headers["Location"] == way


def test_who_has_one_body_has_nothing_to_choose(province):
    person = make_person()
    give_role(person, province.health, RoleKind.VIEWER)
    page = text_of(signed_in_client(person).get("/"))
    assert '<div class="band-body">Sở Y tế</div>' in page
    assert CHOOSE not in page
