"""The sheet of assigned work."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from sample_plan import sample_plan
from workbooks import cells, formulas, sample_book, sheet_xml, task_rows

from roviec.export.sheet.columns import COLUMNS, Field
from roviec.export.sheet.work import HEADER_ROW
from roviec.export.xlsx import plan_to_xlsx

XML = sheet_xml(sample_book())


def test_the_header_holds_every_column_in_either_language():
    for language in ("vi", "en"):
        sheet = "Bảng phân công nhiệm vụ" if language == "vi" else "Assigned work"
        rows = cells(plan_to_xlsx(sample_plan(), language=language), sheet)
        assert rows[HEADER_ROW] == [column.header(language) for column in COLUMNS]


def test_a_task_fills_its_columns():
    row = task_rows(sample_book())[0]
    assert row == {
        Field.ORDINAL: 1,
        Field.WORK: "Chủ trì, phối hợp với Sở Y tế mở lớp dạy bơi trước ngày 30/6/2027",
        Field.LEAD: "Sở Giáo dục và Đào tạo",
        Field.COORDINATING: "Sở Y tế",
        Field.PRODUCT: "lớp dạy bơi",
        Field.DEADLINE: "trước ngày 30/6/2027",
        Field.DUE_ON: date(2027, 6, 30),
        Field.CLAUSE: "II.1.-1",
        Field.NOTE: "",
        Field.STATE: "",
        Field.DONE_ON: "",
        Field.RESULT: "",
        Field.OBSTACLE: "",
        Field.ID: "II.1.-1/a@000000000000",
    }


def test_every_piece_of_work_has_a_row_also_what_is_not_operated():
    rows = task_rows(sample_book())
    assert [row[Field.ID].partition("@")[0] for row in rows] == [task.id for task in sample_plan().tasks]
    halted = rows[1]
    assert halted[Field.ORDINAL] == "–"
    assert halted[Field.WORK] == "theo dõi tâm trạng dư luận"
    assert halted[Field.NOTE].startswith("Không vận hành")


def test_the_total_leaves_out_what_is_not_operated_and_says_how_many():
    total = cells(sample_book())[3][0]
    assert total.startswith("Tổng số 3 việc: 3 việc giao cho cơ quan, 0 việc chung")
    assert "1 việc không vận hành: giữ nguyên lời văn" in total
    plan = sample_plan()
    total = cells(plan_to_xlsx(replace(plan, tasks=plan.tasks[:1])))[3][0]
    assert "0 việc không vận hành." in total


def test_the_header_stays_in_sight_on_screen_and_on_paper():
    assert '<pane xSplit="2" ySplit="5" topLeftCell="C6"' in XML
    assert '<autoFilter ref="A5:N12"/>' in XML


def test_the_header_comes_again_on_each_page_with_its_number():
    plan_xml = plan_to_xlsx(sample_plan())
    from workbooks import members

    assert "'Bảng phân công nhiệm vụ'!$5:$5" in members(plan_xml)["xl/workbook.xml"]
    assert "Trang &amp;P/&amp;N" in XML


def test_the_column_that_binds_rows_is_hidden_and_sorts_with_them():
    assert re.search(r'<col min="14" max="14" [^>]*hidden="1"', XML)


def rules(xml, kind):
    return re.findall(rf'<dataValidation type="{kind}".*?sqref="([^"]+)".*?</dataValidation>', xml)


def test_states_are_chosen_and_days_are_days():
    assert "Chưa thực hiện,Đang thực hiện,Hoàn thành,Tạm dừng" in XML
    assert rules(XML, "list") == ["J6:J8", "J10:J12", "J13:J62"]
    assert set(rules(XML, "date")) >= {"K6:K8", "K10:K12", "G6:G8"}


def test_cells_of_work_that_is_not_operated_take_nothing():
    assert rules(XML, "custom") == ["J9", "K9", "L9", "M9"]
    assert "Việc không vận hành" in XML


def test_ranges_of_rules_never_overlap():
    taken = set()
    for ranges in re.findall(r'<dataValidation .*?sqref="([^"]+)"', XML):
        column, first, last = re.fullmatch(r"([A-Z])(\d+)(?::[A-Z](\d+))?", ranges).groups()
        for row in range(int(first), int(last or first) + 1):
            assert (column, row) not in taken
            taken.add((column, row))


def test_what_is_late_is_marked_by_a_rule_and_no_cell_computes():
    assert "TODAY()" in re.search(r"<conditionalFormatting.*?</conditionalFormatting>", XML)[0]
    assert formulas(sample_book()) == []


@pytest.mark.parametrize(("end", "shown"), [(date(2027, 6, 30), date(2027, 6, 30)), (date(1890, 1, 1), ""), (None, "")])
def test_a_day_that_spreadsheets_do_not_know_stays_in_words(end, shown):
    plan = sample_plan()
    task = replace(plan.tasks[0], deadline=replace(plan.tasks[0].deadline, end=end))
    assert task_rows(plan_to_xlsx(replace(plan, tasks=(task,))))[0][Field.DUE_ON] == shown


def test_headings_are_not_merged_so_that_the_table_can_be_sorted():
    merged = re.findall(r'<mergeCell ref="[A-Z]+(\d+)', XML)
    assert max(map(int, merged)) < HEADER_ROW + 1
