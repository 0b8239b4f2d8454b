"""An invitation makes an account that its link opens once."""

from __future__ import annotations

import re

import pytest
from django.core.exceptions import ValidationError
from people import PASSWORD

from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.models import AuditRow, Event, OutboxMessage
from roviec_web.people.actions.invitations import accept_invitation, invitation_address, invite_again, invite_person
from roviec_web.people.errors import NoSuchPersonError, PersonRefusedError, RoleRefusedError, SpentLinkError
from roviec_web.people.models import OneTimeLink, Person, RoleKind


@pytest.fixture
def given(province, people):
    return {
        "email": "Moi@lamson.example",
        "name": " Đặng Văn Mới ",
        "body": province.health,
        "kinds": [RoleKind.VIEWER, RoleKind.EDITOR],
        "acting_user": people.an,
    }


def test_it_makes_an_account_and_sends_a_link(province, people, given):
    person, secret = invite_person(**given)
    assert (person.email, person.name, person.has_usable_password()) == (
        "moi@lamson.example",
        "Đặng Văn Mới",
        False,
    )
    assert {role.kind for role in person.roles.all()} == {"viewer", "editor"}
    assert {role.granted_by for role in person.roles.all()} == {people.an}
    letter = OutboxMessage.objects.get(to=person.email)
    assert invitation_address(secret) in letter.text
    assert secret not in letter.key
    assert AuditRow.objects.get(action="person.invite").body_path == province.health.path
    assert Event.objects.get(kind="person.invited").payload["person"] == person.code


def test_a_letter_is_in_the_language_of_whom_it_is_for(given):
    invite_person(**given, language="en")
    assert not re.search("[ạảấầẩẫậắằẳẵặ]n hãy", OutboxMessage.objects.get().text)


def test_it_is_accepted_once(given):
    person, secret = invite_person(**given)
    accept_invitation(secret=secret, name="Đặng Văn Mới", password=PASSWORD)
    person.refresh_from_db()
    assert person.check_password(PASSWORD)
    assert AuditRow.objects.get(action="person.accept").actor_id == person.pk
    with pytest.raises(SpentLinkError):
        accept_invitation(secret=secret, name="Kẻ Lạ", password="một mật khẩu khác hẳn")
    person.refresh_from_db()
    assert person.check_password(PASSWORD)


def test_a_weak_password_leaves_the_link_as_it_was(given):
    person, secret = invite_person(**given)
    with pytest.raises(ValidationError, match="dễ đoán"):
        accept_invitation(secret=secret, name=person.name, password="matkhau12345")
    assert accept_invitation(secret=secret, name=person.name, password=PASSWORD) == person


def test_it_is_refused(province, people, given):
    with pytest.raises(NotFoundError):
        invite_person(**{**given, "acting_user": people.chi})
    with pytest.raises(NotFoundError):
        invite_person(**{**given, "acting_user": people.binh})
    with pytest.raises(NotFoundError):  # who keeps nobody here does not learn who has an account
        invite_person(**{**given, "email": people.binh.email, "acting_user": people.chi})
    with pytest.raises(PersonRefusedError, match="đã có tài khoản"):
        invite_person(**{**given, "email": people.binh.email.upper()})
    with pytest.raises(ValidationError):
        invite_person(**{**given, "email": "không phải thư"})
    assert not OneTimeLink.objects.exists()
    assert not Person.objects.filter(name__contains="Mới").exists()


def test_who_stands_in_for_an_administrator_invites_no_other(province, people, given):
    from datetime import timedelta

    from django.utils import timezone
    from people import make_person

    from roviec_web.people.actions.roles import name_substitute

    stand_in = make_person()
    day = timezone.localdate()
    role = people.an.roles.get(kind=RoleKind.ADMINISTRATOR)
    name_substitute(role=role, person=stand_in, starts_on=day, ends_on=day + timedelta(7), acting_user=people.an)
    with pytest.raises(RoleRefusedError):
        invite_person(**{**given, "kinds": [RoleKind.ADMINISTRATOR], "acting_user": stand_in})


def test_a_second_letter_ends_the_first_link(province, people, given):
    person, old = invite_person(**given)
    with pytest.raises(NoSuchPersonError):
        invite_again(person=person, body=province.health, acting_user=people.chi)
    new = invite_again(person=person, body=province.health, acting_user=people.an)
    assert OutboxMessage.objects.filter(to=person.email).count() == 2
    with pytest.raises(SpentLinkError):
        accept_invitation(secret=old, name=person.name, password=PASSWORD)
    accept_invitation(secret=new, name=person.name, password=PASSWORD)
    person.refresh_from_db()
    with pytest.raises(PersonRefusedError, match="đã nhận lời mời"):
        invite_again(person=person, body=province.health, acting_user=people.an)
