"""Rows of the audit with the names of their bodies."""

from __future__ import annotations

from people import give_role, make_person

from roviec_web.kit.models import AuditRow
from roviec_web.people.models import RoleKind
from roviec_web.people.queries.audit import audit_rows_visible_to, find_audit_rows


def test_a_body_is_named_and_one_that_is_gone_keeps_its_path(province):
    reader = make_person()
    give_role(reader, province.top, RoleKind.AUDITOR)
    for path in (province.health.path, f"{province.top.path}gone."):
        AuditRow.objects.create(action="x", body_path=path)
    names = [row.body_name for row in find_audit_rows(reader, action="x").order_by("pk")]
    assert names == ["Sở Y tế", f"{province.top.path}gone."]
    (row,) = find_audit_rows(reader, action="x", under=province.health.path)
    assert row.body_name == "Sở Y tế"


def test_without_the_right_there_is_nothing(people):
    assert AuditRow.objects.exists()
    assert not audit_rows_visible_to(people.an).exists()
    assert not find_audit_rows(people.an, q="An").exists()
