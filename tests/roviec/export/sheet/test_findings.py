"""The sheet of findings."""

from __future__ import annotations

from dataclasses import replace

from sample_plan import sample_plan
from workbooks import cells

from roviec.export.xlsx import plan_to_xlsx
from roviec.findings import Finding, Severity


def test_findings_stand_the_worst_first_with_their_places():
    worse = Finding("DL001", Severity.ERROR, "Ngày 31/02 không có.", None, 3, (0, 2), fix="28/02")
    plan = sample_plan()
    rows = cells(plan_to_xlsx(replace(plan, findings=(*plan.findings, worse))), "Phát hiện")
    assert rows[3] == ["STT", "Mức độ", "Mã", "Điều khoản", "Dòng", "Phát hiện", "Đề nghị sửa thành"]
    assert rows[4] == [1, "Lỗi", "DL001", "", 3, "Ngày 31/02 không có.", "28/02"]
    assert rows[5] == [2, "Cảnh báo", "ND003", "II.1.-1", 11, "Việc theo dõi dư luận không vận hành.", ""]


def test_a_plan_without_findings_says_so():
    rows = cells(plan_to_xlsx(replace(sample_plan(), findings=())), "Phát hiện")
    assert rows[4][5] == "Không thấy lỗi nào trong văn bản."
