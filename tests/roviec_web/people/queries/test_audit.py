"""Rows of the audit with the names of their bodies."""

from __future__ import annotations

from roviec_web.kit.models import AuditRow
from roviec_web.people.queries.audit import audit_rows_visible_to, find_audit_rows, named_bodies


def test_a_body_is_named_and_one_that_is_gone_keeps_its_path(province):
    rows = [AuditRow(body_path=province.health.path), AuditRow(body_path="gone."), AuditRow(body_path="")]
    assert [name for _row, name in named_bodies(rows)] == ["Sở Y tế", "gone.", ""]


def test_without_the_right_there_is_nothing(people):
    assert AuditRow.objects.exists()
    assert not audit_rows_visible_to(people.an).exists()
    assert not find_audit_rows(people.an, who="An").exists()
