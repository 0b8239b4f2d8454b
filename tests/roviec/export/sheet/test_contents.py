"""The sheet of contents and requirements."""

from __future__ import annotations

from dataclasses import replace

from sample_plan import sample_plan
from workbooks import cells

from roviec.export.xlsx import plan_to_xlsx
from roviec.model.task import TaskKind


def test_contents_and_requirements_are_kept_with_their_clauses():
    plan = sample_plan()
    tasks = tuple(
        replace(task, kind=kind)
        for task, kind in zip(plan.tasks[:3], (TaskKind.CONTENT, TaskKind.CONTENT, TaskKind.REQUIREMENT), strict=True)
    )
    rows = cells(plan_to_xlsx(replace(plan, tasks=tasks)), "Nội dung, yêu cầu")
    assert rows[3] == ["STT", "Lời văn", "Loại", "Điều khoản", "Ghi chú"]
    assert rows[4][0] == "II. TỔ CHỨC THỰC HIỆN"
    assert rows[6][:4] == ["1", tasks[0].text, "Nội dung", "II.1.-1"]
    assert rows[7][0] == "–"
    assert rows[7][4].startswith("Không vận hành")
    assert rows[8][2] == "Yêu cầu"
