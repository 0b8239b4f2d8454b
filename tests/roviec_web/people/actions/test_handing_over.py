"""Everything of somebody goes to another in one act, after a list of what would go."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from people import give_role, make_person

from roviec_web.kit.models import AuditRow, Event
from roviec_web.people import handing_over as registry
from roviec_web.people.access import Permission, may
from roviec_web.people.actions.handing_over import hand_over, plan_hand_over
from roviec_web.people.errors import NoSuchPersonError, PersonRefusedError, RoleRefusedError
from roviec_web.people.handing_over import Charge, Item, register
from roviec_web.people.models import RoleKind


@pytest.fixture
def dung(province):
    return make_person("Phạm Thị Dung")


def test_the_list_changes_nothing(province, people):
    plan = plan_hand_over(leaving=people.binh, acting_user=people.an)
    assert [item.label for _charge, item in plan.moving] == ["Người đóng góp – UBND tỉnh Lam Sơn"]
    assert may(people.binh, Permission.DOCUMENT_UPLOAD, province.top)
    assert not AuditRow.objects.filter(action="person.hand_over").exists()


def test_roles_go_with_their_last_day(province, people, dung):
    until = timezone.localdate() + timedelta(days=40)
    give_role(people.binh, province.health, RoleKind.EDITOR, ends_on=until)
    done = hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    assert len(done.moving) == 2
    assert not may(people.binh, Permission.DOCUMENT_UPLOAD, province.health)
    assert may(dung, Permission.DOCUMENT_UPLOAD, province.interior)
    assert dung.roles.get(kind=RoleKind.EDITOR).ends_on == until
    row = AuditRow.objects.get(action="person.hand_over")
    assert (row.target_code, row.data["to"], len(row.data["items"])) == (people.binh.code, dung.code, 2)
    assert Event.objects.get(kind="person.handed_over").payload["taking"] == dung.code


def test_who_has_the_role_already_keeps_it_once(province, people, dung):
    give_role(dung, province.top, RoleKind.CONTRIBUTOR)
    hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    assert dung.roles.count() == 1


def test_what_is_outside_stays_and_is_named(province, other_province, people, dung):
    give_role(people.binh, other_province.top, RoleKind.VIEWER)
    plan = plan_hand_over(leaving=people.binh, acting_user=people.an)
    assert [item.label for item in plan.staying] == ["Người xem – UBND tỉnh Trường Giang"]
    hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    assert may(people.binh, Permission.DOCUMENT_VIEW, other_province.top)
    assert not may(dung, Permission.DOCUMENT_VIEW, other_province.top)


def test_it_refuses(people, dung):
    with pytest.raises(NoSuchPersonError):
        plan_hand_over(leaving=people.binh, acting_user=people.chi)
    with pytest.raises(NoSuchPersonError):
        hand_over(leaving=people.binh, taking=dung, acting_user=people.chi)
    with pytest.raises(PersonRefusedError, match="một người khác"):
        hand_over(leaving=people.binh, taking=people.binh, acting_user=people.an)
    with pytest.raises(RoleRefusedError, match="tự giao"):
        hand_over(leaving=people.binh, taking=people.an, acting_user=people.an)
    hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    with pytest.raises(PersonRefusedError, match="không còn việc gì"):
        hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    dung.is_active = False
    with pytest.raises(PersonRefusedError, match="một người khác"):
        hand_over(leaving=people.an, taking=dung, acting_user=people.an)


def test_apps_above_add_what_is_theirs(province, people, dung, monkeypatch):
    monkeypatch.setattr(registry, "_CHARGES", dict(registry._CHARGES))
    moved = []
    open_work = Item("abc", "Rà soát 12/KH-UBND", province.health)
    register(Charge("review", find=lambda _person: [open_work], move=lambda *given: moved.append(given)))
    assert len(plan_hand_over(leaving=people.binh, acting_user=people.an).moving) == 2
    hand_over(leaving=people.binh, taking=dung, acting_user=people.an)
    assert moved == [(open_work, people.binh, dung, people.an)]
