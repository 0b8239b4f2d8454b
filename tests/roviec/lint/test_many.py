"""The first few of many."""

from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.many import first_paths

TEXT = (
    "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Cấp vắc xin; lập danh sách.\n- Tập huấn.\n- Kiểm tra.\n- Báo cáo kết quả.\n"
)


def test_paths_stand_once_and_the_rest_is_told_by_dots():
    tasks = Facts(plan_of(TEXT)).assigned
    assert first_paths(tasks) == "II.1.-1, II.1.-2, II.1.-3 …"
    assert first_paths(tasks[:2]) == "II.1.-1"
