"""The words of the audit; its pages through HTTP are in ``test_views.py``."""

from __future__ import annotations

from roviec_web.console.audit.listing import AUDIT
from roviec_web.kit.models import AuditRow


def test_what_the_system_did_itself_says_so():
    row = AuditRow(action="document.compile", data={"tasks": 2, "pages": 1})
    row.body_name = "Sở Y tế"
    cells = {str(column.head): column.cell(row) for column in AUDIT.columns}
    assert (cells["Người làm"], cells["Chi tiết"]) == ("Hệ thống", "tasks: 2; pages: 1")
    assert AUDIT.counted(2) == "2 dòng"
