"""Pipes of tables."""

from __future__ import annotations

from repairing import repaired

_TABLE = "| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Lập danh sách trẻ | Trạm Y tế |\n"


def test_pipes_go_and_cells_stand_in_a_row() -> None:
    assert repaired(_TABLE, "thu.md").text == "STT\tNhiệm vụ\tChủ trì\n1\tLập danh sách trẻ\tTrạm Y tế"


def test_pipes_are_recorded() -> None:
    found = repaired(_TABLE, "thu.md")
    taken = "".join(
        found.source.text[run.source[0] : run.source[1]]
        for run in found.runs
        if run.source and run.reason == "table-pipe"
    )
    assert set(taken) <= set("|- ")
    assert "|" in taken


def test_a_name_under_its_position_is_a_line_of_its_own_however_narrow_the_column_is() -> None:
    foot = "Nơi nhận:               CHỦ TỊCH\n- Sở Y tế;\n- Lưu: VT.          Lê Văn Thử\n"
    text = repaired(f"KẾ HOẠCH\n1. Trạm Y tế tiêm vắc xin.\n{foot}", "thu.txt").text
    assert "CHỦ TỊCH\vLê Văn Thử" in text


def test_a_full_line_of_a_cell_goes_on_and_a_short_one_does_not() -> None:
    rows = "| 1 | Lập danh sách trẻ em trong độ tuổi tiêm<br>Trạm Y tế | X |\n| 2 | Mở<br>Sổ | Y |\n"
    text = repaired(f"| STT | Việc | Ai |\n|---|---|---|\n{rows}", "thu.md").text
    assert "tuổi tiêm Trạm Y tế" in text
    assert "Mở\vSổ" in text
