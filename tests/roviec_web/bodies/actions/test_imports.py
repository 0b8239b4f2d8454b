"""A list of bodies is imported whole or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from body_lists import as_csv, as_xlsx
from django.utils import timezone
from people import three_people
from provinces import make_other_province, make_province

from roviec_web.bodies.actions.imports import Imported, import_bodies, keep_import
from roviec_web.bodies.errors import BodyFactError, NoSuchBodyError
from roviec_web.bodies.models import Body, BodyImport
from roviec_web.bodies.queries.imports import plan_import
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
ROWS = (
    ("Sở Xây dựng", "", "", "SXD", "H99.5", "01/03/2025"),
    ("Chi cục Giám định", "Chi cục, phòng thuộc sở", "Sở Xây dựng", "", "", ""),
    ("Trạm Y tế", "", "UBND xã Hòa An", "", "", ""),
)


def bring(data, into, name="danh-sach.csv", acting_user=None):
    return import_bodies(data=data, file_name=name, into=into, acting_user=acting_user)


class TestImport:
    @pytest.mark.parametrize("write", [as_csv, as_xlsx])
    def test_it_works(self, write):
        province = make_province()
        an, _, _ = three_people(province.top, make_other_province().top)
        assert bring(write(ROWS), province.top, acting_user=an) == Imported(3, 0, 0)
        built = Body.objects.get(name="Sở Xây dựng")
        assert (built.kind.code, built.abbreviation, built.identifier) == ("department", "SXD", "H99.5")
        assert (built.starts_on, built.parent) == (date(2025, 3, 1), province.top)
        unit = Body.objects.get(name="Chi cục Giám định")
        assert (unit.kind.code, unit.parent, unit.path) == ("department-unit", built, f"{built.path}{unit.code}.")
        assert Body.objects.get(name="Trạm Y tế").parent == province.hoa_an
        row = AuditRow.objects.get(action="body.import")
        assert (row.actor_name, row.data["count"], row.data["added"], len(row.data["digest"])) == (an.name, 3, 3, 64)
        assert Event.objects.filter(kind="body.imported").count() == 1

    def test_a_second_time_changes_nothing(self):
        top = make_province().top
        bring(as_csv(ROWS), top)
        assert bring(as_xlsx(ROWS), top) == Imported(0, 0, 3)
        assert AuditRow.objects.filter(action="body.import").count() == 1

    def test_facts_of_bodies_that_there_are_are_changed(self):
        province = make_province()
        rows = [("Sở Y tế", "", "", "SYTE", "H99.2", "01/01/2019"), ("UBND xã Hòa An", "", "", "", "", "")]
        assert bring(as_csv(rows), province.top) == Imported(0, 1, 1)
        body = Body.objects.get(pk=province.health.pk)
        assert (body.abbreviation, body.identifier, body.starts_on) == ("SYTE", "H99.2", date(2019, 1, 1))
        assert body.version == 2

    def test_nothing_is_written_on_a_fault(self):
        top = make_province().top
        count = Body.objects.count()
        with pytest.raises(BodyFactError, match=r"Dòng 5.*Chưa ghi gì cả") as refusal:
            bring(as_csv([*ROWS, ("Sở Mới", "", "Sở Không Có", "", "", "")]), top)
        assert len(refusal.value.data["faults"]) == 1
        assert Body.objects.count() == count
        assert not AuditRow.objects.filter(action="body.import").exists()

    def test_who_does_not_manage_the_body_is_refused(self):
        province = make_province()
        _, binh, chi = three_people(province.top, make_other_province().top)
        for person in (binh, chi):
            with pytest.raises(NoSuchBodyError):
                bring(as_csv(ROWS), province.top, acting_user=person)
            with pytest.raises(NoSuchBodyError):
                keep_import(data=b"x", file_name="x", into=province.top, acting_user=person)

    def test_a_kept_list_is_gone_after_a_day(self):
        top = make_province().top
        old = keep_import(data=b"x", file_name="x.csv", into=top, acting_user=None)
        BodyImport.objects.update(kept_at=timezone.now() - timedelta(days=2))
        new = keep_import(data=b"y", file_name="y.csv", into=top, acting_user=None)
        assert list(BodyImport.objects.all()) == [new]
        assert old.code != new.code


def faults_of(rows, into):
    return [fault.message for fault in plan_import(as_csv(rows), "a.csv", into=into).faults]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("", "", "", "", "", "01/01/2020"), "chưa có tên"),
        (("Cơ quan lạ", "", "", "", "", ""), "loại cơ quan nào"),
        (("Sở Mới", "Loại lạ", "", "", "", ""), "không có loại cơ quan “Loại lạ”"),
        (("Sở Mới", "", "", "", "", "31/02/2025"), "“31/02/2025” không phải một ngày"),
        (("Sở Mới", "", "Sở Mới", "", "", ""), "không thấy cơ quan cấp trên"),
        (("Sở Mới", "", "", "", "H99.1", ""), "đã có ở dòng 2"),
        (("Sở Một", "", "", "", "", ""), "trùng với dòng 2"),
        (("Sở Khác", "", "", "", "H98.1", ""), "đang là của một cơ quan khác"),
        (("Sở Khác tên", "", "", "", "H97.1", ""), "dùng “Đổi tên” trước"),
        (("Sở Y tế", "", "Sở Một", "", "H97.1", ""), "dùng “Chuyển cơ quan chủ quản” trước"),
        (("Sở Mới", "", "", "x" * 41, "", ""), "dài hơn 40 chữ"),
    ],
)
def test_each_fault_is_told_with_its_row_and_what_to_do(row, words):
    province, other = make_province(), make_other_province()
    Body.objects.filter(pk=other.health.pk).update(identifier="H98.1")
    Body.objects.filter(pk=province.health.pk).update(identifier="H97.1")
    (message,) = faults_of([("Sở Một", "", "", "", "H99.1", ""), row], province.top)
    assert message.startswith("Dòng 3")
    assert words in message


def test_a_ring_of_rows_is_told():
    top = make_province().top
    rows = [("Sở A", "", "Sở B", "", "", ""), ("Sở B", "", "Sở A", "", "", "")]
    assert all("chính nó" in message for message in faults_of(rows, top))
    assert faults_of(rows, top)


def test_a_name_that_stands_twice_above_is_asked_for_its_identifier():
    top = make_province().top
    rows = [
        ("Phòng Văn hóa", "", "UBND xã Hòa An", "", "P1", ""),
        ("Phòng Văn hóa", "", "UBND xã Tân Lập", "", "P2", ""),
        ("Tổ Một", "Cơ quan, đơn vị khác", "Phòng Văn hóa", "", "", ""),
    ]
    assert "mã định danh của cơ quan cấp trên" in faults_of(rows, top)[0]
    rows[2] = ("Tổ Một", "Cơ quan, đơn vị khác", "P2", "", "", "")
    plan = plan_import(as_csv(rows), "a.csv", into=top)
    assert [addition.above for addition in plan.additions][-1] == 3
