"""Bodies that go on in others."""

from __future__ import annotations

from datetime import date

import pytest
from people import three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import record_succession, undo_succession
from roviec_web.bodies.errors import BodyTimeError, BodyTreeError, NoSuchBodyError
from roviec_web.bodies.models import Body, Succession
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
ON = date(2025, 3, 1)


def test_it_works():
    province = make_province()
    an, _, _ = three_people(province.top, make_other_province().top)
    media = make_body("department", "Sở Thông tin và Truyền thông", province.top)
    succession = record_succession(
        kind="merge",
        before=[media, province.science],
        after=[province.science],
        on=ON,
        decision="Nghị quyết 12/NQ-HĐND",
        acting_user=an,
    )
    media.refresh_from_db()
    assert media.ends_on == ON
    assert Body.objects.get(pk=province.science.pk).ends_on is None
    row = AuditRow.objects.get(action="body.succeed")
    assert (row.target_code, row.data["before"]) == (succession.code, [media.code, province.science.code])
    assert Event.objects.filter(kind="body.ended", payload__body=media.code).count() == 1
    assert Event.objects.filter(kind="body.succeeded", payload__succession=succession.code).count() == 1


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [("merge", 1, 1), ("merge", 2, 2), ("split", 2, 2), ("split", 1, 1), ("rename", 2, 1), ("rename", 0, 1)],
)
def test_another_shape_is_refused(kind, before, after):
    province = make_province()
    bodies = province.departments
    with pytest.raises(BodyTreeError):
        record_succession(kind=kind, before=bodies[:before], after=bodies[2 : 2 + after], on=ON, acting_user=None)
    assert not Succession.objects.exists()


def test_a_successor_must_exist_on_the_day():
    province = make_province()
    with pytest.raises(BodyTimeError, match="01/01/2020"):
        record_succession(
            kind="rename",
            before=[province.health],
            after=[province.interior],
            on=date(2019, 1, 1),
            acting_user=None,
        )


def test_what_stands_under_one_that_ends_is_in_the_way():
    province = make_province()
    make_body("department-unit", "Chi cục Dân số", province.health)
    with pytest.raises(BodyTreeError, match="còn 1 cơ quan"):
        record_succession(kind="rename", before=[province.health], after=[province.interior], on=ON, acting_user=None)


def test_who_does_not_manage_each_of_them_is_refused():
    province, other = make_province(), make_other_province()
    an, _, _ = three_people(province.top, other.top)
    with pytest.raises(NoSuchBodyError):
        record_succession(kind="rename", before=[province.health], after=[other.health], on=ON, acting_user=an)
    succession = record_succession(
        kind="rename", before=[province.health], after=[other.health], on=ON, acting_user=None
    )
    with pytest.raises(NoSuchBodyError):
        undo_succession(succession=succession, acting_user=an)


def test_undone_the_bodies_stand_again():
    province = make_province()
    succession = record_succession(
        kind="rename", before=[province.health], after=[province.interior], on=ON, acting_user=None
    )
    (revived,) = undo_succession(succession=succession, acting_user=None)
    assert (revived, revived.ends_on) == (province.health, None)
    assert not Succession.objects.exists()
    assert AuditRow.objects.filter(action="body.undo_succession").count() == 1
