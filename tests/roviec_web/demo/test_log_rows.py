"""Rows of the audit in bulk: they stand in order of time and are sealed and verified like the rest."""

from __future__ import annotations

import pytest
from demo_province import tiny_province

from roviec_web.demo.log_rows import write_log_rows
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


def test_it_works():
    province = tiny_province()
    assert write_log_rows(province.bodies, 12) == 12
    rows = list(AuditRow.objects.filter(action="document.demo").order_by("id"))
    assert [row.data["number"] for row in rows] == list(range(12))
    assert [row.at for row in rows] == sorted(row.at for row in rows)
    assert {row.body_path for row in rows} <= {body.path for body in province.bodies}
