"""The page of a sheet that came back."""

from __future__ import annotations

import io

from careless_office import CarelessOffice, SentRow
from sample_plan import sample_plan

from roviec.export.sheet.columns import Field
from roviec.readback import read_back
from roviec_tools.cli.view.returned import print_read_back


def page(change, language="vi", **more):
    plan = sample_plan()
    office = CarelessOffice(plan, 0)
    change(office)
    found = read_back(office._written().data, "bang.xlsx", plan)
    stream = io.StringIO()
    print_read_back(found, "bang.xlsx", stream, language=language, **more)
    return " ".join(stream.getvalue().split())


def nothing(_office):
    pass


def filled_in(office):
    row = office.rows[2]
    row.cells |= {
        Field.STATE: "xong",
        Field.DONE_ON: "5/4/2027",
        Field.LEAD: "Sở Y tế",
        Field.COORDINATING: "",
        Field.RESULT: "\x1b[31mCông văn",
    }


def test_a_sheet_that_nobody_touched_has_only_totals():
    told = page(nothing)
    assert "4 không đổi, 0 có sửa hoặc điền, 0 thêm, 0 trùng" in told
    assert told.endswith("Không có lỗi nào.")
    assert "CỘT NÀO LÀ GÌ" not in told


def test_the_columns_are_shown_where_nobody_has_looked_at_them():
    def gone(office):
        office.columns.remove(Field.OBSTACLE)

    told = page(gone, with_map=True)
    assert "Cơ quan chủ trì: C Cơ quan chủ trì" in told
    assert "Vướng mắc, đề nghị: (không có)" in told


def test_edits_are_told_in_the_words_of_the_reader():
    told = page(filled_in)
    assert "J4 II.1.-1/a Trạng thái: Hoàn thành" in told
    assert "Ngày hoàn thành: 05/04/2027" in told
    assert "Cơ quan chủ trì: Sở Giáo dục và Đào tạo → Sở Y tế" in told
    assert "Cơ quan phối hợp: Sở Y tế → (trống)" in told
    assert "\x1b" not in told
    assert "State: Done" in page(filled_in, "en")


def test_missing_tasks_and_added_rows_are_told():
    def change(office):
        del office.rows[2]
        office.adds_rows()

    told = page(change)
    assert "Bảng: Bảng thiếu hàng của việc II.1.-1/a" in told
    assert "HÀNG THÊM" in told
    assert "Cơ quan chủ trì: " in told


def test_a_fault_of_a_whole_row_names_the_row_alone():
    def change(office):
        copy = dict(office.rows[2].cells)
        office.rows.append(SentRow(copy, outcome="duplicate"))

    assert "Hàng 9: Hàng này trùng việc II.1.-1/a với hàng 4 và không được dùng." in page(change)
