"""Roles are given, ended and stood in for: by whom, where, for how long."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from people import give_role, make_person, three_people
from provinces import make_other_province, make_province

from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.models import AuditRow, Event
from roviec_web.people.access import Permission, may
from roviec_web.people.actions.roles import end_role, grant_role, may_end, name_substitute
from roviec_web.people.errors import LastKeeperError, RoleRefusedError
from roviec_web.people.models import Role, RoleKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


def days(count):
    return timezone.localdate() + timedelta(days=count)


def test_it_gives_a_role_on_a_body_and_all_under_it(province, people):
    role = grant_role(person=people.binh, body=province.health, kind=RoleKind.PLANNER, acting_user=people.an)
    assert may(people.binh, Permission.DOCUMENT_REVIEW, province.health)
    assert not may(people.binh, Permission.DOCUMENT_REVIEW, province.interior)
    row = AuditRow.objects.get(action="role.grant")
    assert (row.actor_id, row.target_code, row.body_path) == (people.an.pk, role.code, province.health.path)
    assert row.data["kind"] == "planner"
    assert Event.objects.get(kind="role.granted").payload["person"] == people.binh.code


def test_nobody_gives_a_role_outside_their_subtree(province, people):
    with pytest.raises(NotFoundError, match="Không có cơ quan này"):
        grant_role(person=people.binh, body=province.health, kind=RoleKind.VIEWER, acting_user=people.chi)
    below = make_person()
    give_role(below, province.health, RoleKind.ADMINISTRATOR)
    with pytest.raises(NotFoundError):
        grant_role(person=people.binh, body=province.top, kind=RoleKind.VIEWER, acting_user=below)
    assert not Role.objects.filter(person=people.binh, kind=RoleKind.VIEWER).exists()


@pytest.mark.parametrize("kind", [kind for kind in RoleKind if kind != RoleKind.ADMINISTRATOR])
def test_nobody_but_an_administrator_gives_roles(province, people, kind):
    giver = make_person()
    give_role(giver, province.top, kind)
    with pytest.raises(NotFoundError):
        grant_role(person=people.binh, body=province.health, kind=RoleKind.VIEWER, acting_user=giver)


def test_nobody_gives_a_role_to_themselves(province, people):
    with pytest.raises(RoleRefusedError, match="tự giao"):
        grant_role(person=people.an, body=province.health, kind=RoleKind.AUDITOR, acting_user=people.an)


def test_who_stands_in_for_an_administrator_makes_no_other(province, people):
    keeper = people.an.roles.get(kind=RoleKind.ADMINISTRATOR)
    stand_in = make_person()
    name_substitute(role=keeper, person=stand_in, starts_on=days(0), ends_on=days(7), acting_user=people.an)
    with pytest.raises(RoleRefusedError, match="Người thay"):
        grant_role(person=people.binh, body=province.health, kind=RoleKind.ADMINISTRATOR, acting_user=stand_in)
    grant_role(person=people.binh, body=province.health, kind=RoleKind.VIEWER, acting_user=stand_in)
    assert AuditRow.objects.filter(action="role.grant").last().standing_in_for == people.an.name


@pytest.mark.parametrize(("starts", "ends"), [(0, 0), (3, 2), (-9, -2)])
def test_days_must_fit(province, people, starts, ends):
    with pytest.raises(RoleRefusedError, match="Ngày kết thúc"):
        grant_role(
            person=people.binh,
            body=province.health,
            kind=RoleKind.VIEWER,
            starts_on=days(starts),
            ends_on=days(ends),
            acting_user=people.an,
        )


def test_the_same_role_is_not_given_twice(province, people):
    with pytest.raises(RoleRefusedError, match="đã có vai trò"):
        grant_role(person=people.binh, body=province.top, kind=RoleKind.CONTRIBUTOR, acting_user=people.an)


def test_who_left_gets_no_role(province, people):
    people.binh.is_active = False
    people.binh.save()
    with pytest.raises(RoleRefusedError, match="ngừng hoạt động"):
        grant_role(person=people.binh, body=province.health, kind=RoleKind.VIEWER, acting_user=people.an)


def test_a_kind_that_does_not_exist_is_refused(province, people):
    with pytest.raises(ValidationError):
        grant_role(person=people.binh, body=province.health, kind="king", acting_user=people.an)


def test_it_ends_a_role_and_its_substitutes_today(province, people):
    role = people.binh.roles.get()
    stand_in = make_person()
    name_substitute(role=role, person=stand_in, starts_on=days(0), ends_on=days(7), acting_user=people.binh)
    end_role(role=role, acting_user=people.an)
    assert not may(people.binh, Permission.DOCUMENT_UPLOAD, province.top)
    assert not may(stand_in, Permission.DOCUMENT_UPLOAD, province.top)
    assert AuditRow.objects.get(action="role.end").target_code == role.code
    assert Event.objects.get(kind="role.ended").payload["role"] == role.code


def test_a_role_is_not_ended_from_outside_nor_twice(province, people):
    role = people.binh.roles.get()
    with pytest.raises(NotFoundError):
        end_role(role=role, acting_user=people.chi)
    with pytest.raises(NotFoundError):
        end_role(role=role, acting_user=people.binh)
    end_role(role=role, acting_user=people.an)
    with pytest.raises(RoleRefusedError, match="đã kết thúc"):
        end_role(role=role, acting_user=people.an)


def test_the_last_administrator_stays(province, people):
    keeper = people.an.roles.get(kind=RoleKind.ADMINISTRATOR)
    with pytest.raises(LastKeeperError, match="UBND tỉnh Lam Sơn"):
        end_role(role=keeper, acting_user=people.an)
    give_role(people.binh, province.top, RoleKind.ADMINISTRATOR)
    end_role(role=keeper, acting_user=people.binh)
    assert not may(people.an, Permission.PERSON_MANAGE, province.top)


def test_an_administrator_of_a_body_below_is_not_missed_while_one_above_stays(province, people):
    role = give_role(people.binh, province.health, RoleKind.ADMINISTRATOR)
    end_role(role=role, acting_user=people.an)
    assert role.ends_on == timezone.localdate()


def test_a_substitute_holds_the_role_for_its_days_and_no_longer_than_its_holder(province, people):
    role = people.binh.roles.get()
    stand_in = make_person()
    substitute = name_substitute(
        role=role, person=stand_in, starts_on=days(0), ends_on=days(7), acting_user=people.binh
    )
    assert may(stand_in, Permission.DOCUMENT_UPLOAD, province.health)
    assert AuditRow.objects.get(action="role.substitute").data["standing_in_for"] == people.binh.name
    Role.objects.filter(pk=role.pk).update(ends_on=timezone.localdate())
    assert not may(stand_in, Permission.DOCUMENT_UPLOAD, province.health)
    Role.objects.filter(pk=role.pk).update(ends_on=None)
    Role.objects.filter(pk=substitute.pk).update(ends_on=timezone.localdate(), starts_on=date(2020, 1, 1))
    assert not may(stand_in, Permission.DOCUMENT_UPLOAD, province.health)


def test_a_keeper_names_a_substitute_for_who_fell_ill(province, people):
    name_substitute(
        role=people.binh.roles.get(), person=make_person(), starts_on=days(0), ends_on=days(7), acting_user=people.an
    )
    assert AuditRow.objects.get(action="role.substitute").actor_id == people.an.pk


def test_the_holder_ends_their_substitute(province, people):
    substitute = name_substitute(
        role=people.binh.roles.get(), person=make_person(), starts_on=days(0), ends_on=days(7), acting_user=people.binh
    )
    assert may_end(substitute, people.binh)
    assert not may_end(people.binh.roles.get(), people.binh)
    end_role(role=substitute, acting_user=people.binh)
    assert substitute.ends_on == timezone.localdate()


def test_a_substitute_is_refused(province, people):
    role = people.binh.roles.get()
    stand_in, other = make_person(), make_person()
    given = {"role": role, "person": stand_in, "starts_on": days(0), "ends_on": days(7), "acting_user": people.binh}
    with pytest.raises(NotFoundError):
        name_substitute(**{**given, "acting_user": people.chi})
    with pytest.raises(RoleRefusedError, match="một người khác"):
        name_substitute(**{**given, "person": people.binh})
    with pytest.raises(RoleRefusedError, match="nửa năm"):
        name_substitute(**{**given, "ends_on": days(300)})
    with pytest.raises(RoleRefusedError, match="sau ngày bắt đầu"):
        name_substitute(**{**given, "ends_on": days(0)})
    substitute = name_substitute(**given)
    with pytest.raises(RoleRefusedError, match="Người thay không cử"):
        name_substitute(**{**given, "role": substitute, "person": other, "acting_user": stand_in})
    Role.objects.filter(pk=role.pk).update(ends_on=days(3))
    role.refresh_from_db()
    with pytest.raises(RoleRefusedError, match="không có hiệu lực"):
        name_substitute(**{**given, "person": other})
