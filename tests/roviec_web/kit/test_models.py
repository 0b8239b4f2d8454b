"""Rows that carry what is searched of them."""

from __future__ import annotations

import pytest

from roviec_web.kit.models import AuditRow


@pytest.mark.django_db
def test_a_row_of_the_audit_is_searched_by_who_for_whom_and_what():
    row = AuditRow.objects.create(
        action="role.grant", actor_name="Đặng Thị Ánh", standing_in_for="Lê Hà", target_code="abc123"
    )
    assert row.folded == "dang thi anh le ha abc123"
