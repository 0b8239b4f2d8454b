"""The pages of people, through HTTP."""

from __future__ import annotations

import pytest
from django.core import mail
from django.urls import reverse
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.kit.models import AuditRow, OutboxMessage
from roviec_web.people.models import Person, RoleKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


def text_of(response):
    return response.content.decode()


def test_the_list_names_those_of_ones_bodies_alone(people):
    page = text_of(signed_in_client(people.an).get(reverse("console:people.list")))
    assert people.binh.name in page
    assert people.chi.name not in page


def test_it_finds_without_accents_and_by_role(province, people):
    client = signed_in_client(people.an)
    page = text_of(client.get(reverse("console:people.list"), {"q": "binh van"}))
    assert people.binh.name in page
    assert f">{people.an.name}</a>" not in page
    page = text_of(client.get(reverse("console:people.list"), {"kind": "contributor"}))
    assert f">{people.binh.name}</a>" in page
    assert f">{people.an.name}</a>" not in page


def test_a_long_list_has_pages_that_follow_each_other(province, people):
    for number in range(60):
        give_role(make_person(f"Người thứ {number:03}"), province.health, RoleKind.VIEWER)
    client = signed_in_client(people.an)
    first = client.get(reverse("console:people.list"))
    second = client.get(reverse("console:people.list"), {"after": first.context["page"].next})
    names = [person.name for page in (first, second) for person in page.context["page"].rows]
    assert names[:3] == ["Người thứ 000", "Người thứ 001", "Người thứ 002"]
    assert len(set(names)) == 62
    assert second.context["page"].next == ""


def test_the_file_has_the_roles_that_one_may_see(people):
    text = text_of(signed_in_client(people.an).get(reverse("console:people.export", args=["csv"])))
    assert f"{people.binh.name},,{people.binh.email},Người đóng góp – UBND tỉnh Lam Sơn,Đang hoạt động" in text
    assert people.chi.email not in text


def test_people_who_left_or_never_came_are_found_by_state(province, people):
    people.binh.is_active = False
    people.binh.save()
    waiting = Person.objects.create_user("moi@lamson.example", name="Đặng Văn Mới")
    give_role(waiting, province.health, RoleKind.VIEWER)
    client = signed_in_client(people.an)
    assert people.binh.name not in text_of(client.get(reverse("console:people.list")))
    assert people.binh.name in text_of(client.get(reverse("console:people.list"), {"state": "left"}))
    page = text_of(client.get(reverse("console:people.list"), {"state": "waiting"}))
    assert waiting.name in page
    assert f">{people.an.name}</a>" not in page


def test_nobody_found_names_the_next_step(people):
    page = text_of(signed_in_client(people.an).get(reverse("console:people.list"), {"q": "không ai"}))
    assert "Không có dòng nào như vậy" in page
    assert "Bỏ lọc" in page


def test_a_person_is_shown_to_those_above_and_answers_strangers_as_missing(province, people):
    address = reverse("console:person.show", args=[people.binh.code])
    assert people.binh.email in text_of(signed_in_client(people.an).get(address))
    outside = signed_in_client(people.chi)
    hidden, missing = outside.get(address), outside.get(reverse("console:person.show", args=["0000000000"]))
    assert (hidden.status_code, missing.status_code) == (404, 404)
    assert people.binh.name not in text_of(hidden)


def test_it_invites(province, people):
    response = signed_in_client(people.an).post(
        reverse("console:person.invite"),
        {
            "name": "Đặng Văn Mới",
            "email": "Moi@lamson.example",
            "position": "",
            "language": "vi",
            "body": "so y te",
            "kinds": ["viewer", "editor"],
        },
    )
    invited = Person.objects.get(email="moi@lamson.example")
    assert response.headers["Location"] == reverse("console:person.show", args=[invited.code])
    assert {role.kind for role in invited.roles.filter(body=province.health)} == {"viewer", "editor"}
    assert not invited.has_usable_password()
    letter = OutboxMessage.objects.get(to="moi@lamson.example")
    assert "/invitation/" in letter.text
    assert mail.outbox == []
    assert AuditRow.objects.get(action="person.invite").target_code == invited.code


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"email": "nguoi-2@lamson.example"}, "đã có tài khoản"),
        ({"body": "ubnd"}, "gõ mã"),
        ({"body": "Sở Không Có"}, "Không có cơ quan nào"),
        ({"kinds": []}, "Có chỗ chưa đúng"),
        ({"name": ""}, "Có chỗ chưa đúng"),
    ],
)
def test_an_invitation_that_cannot_be_sent_says_why(province, people, change, told):
    given = {"name": "Mới", "email": "moi@lamson.example", "language": "vi", "body": "SYT", "kinds": ["viewer"]}
    response = signed_in_client(people.an).post(reverse("console:person.invite"), {**given, **change})
    assert response.status_code == 200
    assert told in text_of(response)
    assert not OutboxMessage.objects.exists()


def test_an_act_on_people_asks_who_signed_in_long_ago_to_prove_it_again(people):
    client = signed_in_client(people.an, seconds_ago=3600)
    response = client.get(reverse("console:person.invite"))
    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))


def test_the_page_of_a_person_shows_the_roles_at_ones_bodies_alone(people):
    elsewhere = people.chi.roles.first().body
    give_role(people.binh, elsewhere, RoleKind.EDITOR)
    page = signed_in_client(people.an).get(reverse("console:person.show", args=[people.binh.code]))
    assert [role.kind for role, _is_current, _may_end in page.context["roles"]] == [RoleKind.CONTRIBUTOR]
    assert page.context["keeps"] is False, "a person with roles elsewhere is kept by nobody here alone"
