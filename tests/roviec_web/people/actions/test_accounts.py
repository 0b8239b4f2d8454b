"""Accounts are stopped, opened again, freed of lost factors, forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.utils import timezone
from people import give_role, give_second_factor, make_person, signed_in_client

from roviec_web.kit.models import AuditRow, Event, OutboxMessage
from roviec_web.people.access import roles_in_force
from roviec_web.people.actions import accounts
from roviec_web.people.actions.accounts import (
    activate_person,
    deactivate_person,
    forget_due_people,
    reset_factors,
    set_deletion_day,
)
from roviec_web.people.actions.invitations import invite_person
from roviec_web.people.actions.links import look_at_link
from roviec_web.people.errors import LastKeeperError, NoSuchPersonError, PersonRefusedError, SpentLinkError
from roviec_web.people.models import OneTimeLink, Person, RoleKind

EVERY = (deactivate_person, activate_person, reset_factors)


def today(count=0):
    return timezone.localdate() + timedelta(days=count)


def test_stopping_an_account_ends_roles_sessions_and_links(province, people):
    client = signed_in_client(people.binh)
    assert client.get("/").status_code == 200
    deactivate_person(person=people.binh, acting_user=people.an)
    people.binh.refresh_from_db()
    assert not people.binh.is_active
    assert people.binh.delete_on == today(365)
    assert not roles_in_force(people.binh).exists()
    assert client.get("/").status_code == 302
    row = AuditRow.objects.get(action="person.deactivate")
    assert (row.actor_id, row.body_path) == (people.an.pk, province.top.path)
    assert Event.objects.get(kind="person.deactivated").payload == {"person": people.binh.code}


def test_an_open_invitation_ends_with_the_account(province, people):
    person, secret = invite_person(
        email="moi@lamson.example", name="Mới", body=province.health, kinds=[RoleKind.VIEWER], acting_user=people.an
    )
    deactivate_person(person=person, acting_user=people.an)
    with pytest.raises(SpentLinkError):
        look_at_link(secret=secret, purpose=OneTimeLink.Purpose.INVITATION)


@pytest.mark.parametrize("action", EVERY)
def test_strangers_and_oneself_are_refused(people, action):
    with pytest.raises(NoSuchPersonError):
        action(person=people.binh, acting_user=people.chi)
    with pytest.raises(PersonRefusedError, match="tài khoản của mình"):
        action(person=people.an, acting_user=people.an)


@pytest.mark.parametrize("action", EVERY)
def test_who_also_has_a_role_elsewhere_is_kept_by_those_above_both(province, people, action):
    below = make_person()
    give_role(below, province.health, RoleKind.ADMINISTRATOR)
    give_role(people.binh, province.health, RoleKind.VIEWER)
    with pytest.raises(PersonRefusedError, match="ngoài phạm vi"):
        action(person=people.binh, acting_user=below)


def test_the_last_administrator_is_not_stopped(province, people):
    keeper = people.an.roles.get(kind=RoleKind.ADMINISTRATOR)
    below = make_person()
    give_role(below, province.top, RoleKind.ADMINISTRATOR, ends_on=today(1))
    keeper.delete()
    with pytest.raises(PersonRefusedError, match="tài khoản của mình"):
        deactivate_person(person=below, acting_user=below)
    other = make_person()
    role = give_role(other, province.top, RoleKind.ADMINISTRATOR, standing_in_for=below.roles.get(), ends_on=today(9))
    assert role.pk
    with pytest.raises(LastKeeperError):
        deactivate_person(person=below, acting_user=other)


def test_it_is_opened_again_without_roles(people):
    with pytest.raises(PersonRefusedError, match="đang hoạt động"):
        activate_person(person=people.binh, acting_user=people.an)
    deactivate_person(person=people.binh, acting_user=people.an)
    with pytest.raises(PersonRefusedError, match="đã ngừng"):
        deactivate_person(person=people.binh, acting_user=people.an)
    activate_person(person=people.binh, acting_user=people.an)
    assert people.binh.is_active
    assert people.binh.delete_on is None
    assert not roles_in_force(people.binh).exists()
    assert AuditRow.objects.filter(action="person.activate").exists()


def test_lost_factors_are_dropped_and_the_person_is_told(people):
    client = signed_in_client(people.binh)
    client.get("/")
    give_second_factor(people.binh)
    reset_factors(person=people.binh, acting_user=people.an)
    assert not Authenticator.objects.filter(user=people.binh).exists()
    assert client.get("/").status_code == 302
    letter = OutboxMessage.objects.get(to=people.binh.email)
    assert people.an.name in letter.text
    assert AuditRow.objects.filter(action="person.reset_factors", target_code=people.binh.code).exists()


@pytest.mark.parametrize("days", [0, -1, 400])
def test_a_day_of_deletion_lies_ahead_and_not_too_far(people, days):
    with pytest.raises(PersonRefusedError):
        set_deletion_day(person=people.binh, day=today(10), acting_user=people.an)
    deactivate_person(person=people.binh, acting_user=people.an)
    with pytest.raises(PersonRefusedError):
        set_deletion_day(person=people.binh, day=today(days), acting_user=people.an)
    with pytest.raises(NoSuchPersonError):
        set_deletion_day(person=people.binh, day=today(10), acting_user=people.chi)
    set_deletion_day(person=people.binh, day=today(10), acting_user=people.an)
    assert Person.objects.get(pk=people.binh.pk).delete_on == today(10)


def test_name_and_address_go_on_their_day_and_the_audit_stays(people):
    name, email = people.binh.name, people.binh.email
    signed_in_client(people.binh)
    deactivate_person(person=people.binh, acting_user=people.an)
    assert forget_due_people() == 0
    Person.objects.filter(pk=people.binh.pk).update(delete_on=today())
    assert forget_due_people() == 1
    kept = Person.objects.get(pk=people.binh.pk)
    assert name not in f"{kept.name} {kept.position} {kept.folded}"
    assert kept.email != email
    assert not kept.has_usable_password()
    assert not Authenticator.objects.filter(user=kept).exists()
    assert AuditRow.objects.filter(action="person.forget", actor_id=None).exists()
    assert forget_due_people() == 0
    with pytest.raises(PersonRefusedError):
        activate_person(person=kept, acting_user=people.an)
    assert accounts.FORGOTTEN in kept.email
