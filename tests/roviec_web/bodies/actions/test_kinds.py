"""Kinds that an office adds."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import add_kind, name_kind, remove_kind
from roviec_web.bodies.errors import BodyFactError, NoSuchBodyError
from roviec_web.bodies.models import BodyKind
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


def add(acting_user=None, name="Quỹ tỉnh"):
    return add_kind(name=name, name_en="Fund", branch="service", level=1, acting_user=acting_user)


def test_it_works():
    province = make_province()
    an, _, _ = three_people(province.top, make_other_province().top)
    kind = name_kind(kind=add(an), name="Quỹ của tỉnh", name_en="", acting_user=an)
    assert (kind.code, kind.name) == ("quy-tinh", "Quỹ của tỉnh")
    remove_kind(kind=kind, acting_user=an)
    assert not BodyKind.objects.filter(code="quy-tinh").exists()
    assert AuditRow.objects.filter(action__startswith="body_kind.", actor_name=an.name).count() == 3


def test_one_that_is_there_or_in_use_is_refused():
    province = make_province()
    kind = add()
    with pytest.raises(BodyFactError):
        add()
    make_body("quy-tinh", "Quỹ Một", province.top)
    for each in (kind, BodyKind.objects.get(code="department")):
        with pytest.raises(BodyFactError):
            remove_kind(kind=each, acting_user=None)


@pytest.mark.parametrize(
    "act",
    [
        lambda _kind, user: add(user, "Quỹ xã"),
        lambda kind, user: name_kind(kind=kind, name="Quỹ", name_en="", acting_user=user),
        lambda kind, user: remove_kind(kind=kind, acting_user=user),
    ],
    ids=["add", "name", "remove"],
)
def test_who_does_not_operate_the_site_is_refused(act):
    province, kind = make_province(), add()
    _, binh, _ = three_people(province.top, make_other_province().top)
    with pytest.raises(NoSuchBodyError):
        act(kind, binh)
