"""Whom somebody may see."""

from __future__ import annotations

import pytest
from people import give_role, make_person

from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.actions.links import make_link
from roviec_web.people.errors import NoSuchPersonError, SpentLinkError
from roviec_web.people.models import OneTimeLink, RoleKind
from roviec_web.people.queries.people import (
    find_active_person,
    first_body_of,
    get_person_by_email_for,
    get_person_for,
    get_role_for,
    invited_person,
    keeps_person,
    people_visible_to,
)


def test_people_are_seen_by_those_who_may_on_one_of_their_bodies(province, people):
    assert set(people_visible_to(people.an)) == {people.an, people.binh}
    assert not people_visible_to(people.binh)
    assert get_person_for(people.an, people.binh.code) == people.binh
    for code in (people.chi.code, "0000000000"):
        with pytest.raises(NoSuchPersonError, match="Không có người này"):
            get_person_for(people.an, code)


def test_an_overseer_sees_people_and_keeps_none(province, people):
    overseer = make_person()
    give_role(overseer, province.top, RoleKind.OVERSEER)
    assert people.binh in people_visible_to(overseer)
    with pytest.raises(NoSuchPersonError):
        get_person_for(overseer, people.binh.code, Permission.PERSON_MANAGE)
    assert not keeps_person(overseer, people.binh)
    assert keeps_person(people.an, people.binh)


def test_a_role_is_given_to_its_holder_its_keeper_and_nobody_else(people):
    role = people.binh.roles.get()
    assert get_role_for(people.binh, role.code) == get_role_for(people.an, role.code) == role
    with pytest.raises(NotFoundError, match="Không có vai trò này"):
        get_role_for(people.chi, role.code)


def test_by_address_one_finds_those_one_may_see_and_oneself(people):
    assert get_person_by_email_for(people.an, people.binh.email.upper()) == people.binh
    assert get_person_by_email_for(people.binh, people.binh.email) == people.binh
    for email in (people.chi.email, "khong@co.example"):
        with pytest.raises(NoSuchPersonError):
            get_person_by_email_for(people.an, email)


def test_somebody_to_stand_in_is_found_while_their_account_is_open(people):
    assert find_active_person(f" {people.chi.email.upper()} ") == people.chi
    people.chi.is_active = False
    people.chi.save()
    assert find_active_person(people.chi.email) is None


def test_the_first_body_is_the_topmost_of_those_one_keeps(province, people):
    give_role(people.binh, province.health, RoleKind.VIEWER)
    assert first_body_of(people.an, people.binh) == province.top
    with pytest.raises(NoSuchPersonError):
        first_body_of(people.an, people.chi)


def test_an_invitation_is_for_an_open_account(people):
    make_link(purpose=OneTimeLink.Purpose.INVITATION, subject=people.binh.code, email="", made_by=None)
    link = OneTimeLink.objects.get()
    assert invited_person(link) == people.binh
    people.binh.is_active = False
    people.binh.save()
    with pytest.raises(SpentLinkError):
        invited_person(link)
