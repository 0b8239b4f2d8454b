"""The table inside a sheet."""

from __future__ import annotations

import pytest
from growth import assert_linear
from sheets_back import book_of

from roviec.errors import UnknownFormatError
from roviec.export.sheet.columns import Field
from roviec.readback.columns import ColumnMap, ColumnPlace
from roviec.readback.table import find_table

HEADER = ("STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Trạng thái")
TASK = (1, "Mở lớp dạy bơi", "Sở Y tế", "quý I/2027", "Xong")


def table(*rows, merged=(), known=None, headings=()):
    return find_table(book_of(rows, merged=merged), "bang.xlsx", known, frozenset(headings))


def kinds(*rows, **more):
    return [row.kind.value for row in table(*rows, **more).rows]


def test_what_stands_above_the_header_is_no_task():
    assert kinds(("BẢNG TỔNG HỢP",), ("Sở Y tế", None, "Mẫu 1"), (), HEADER, TASK) == [
        "above",
        "above",
        "header",
        "task",
    ]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (TASK, "task"),
        ((None, "Mở lớp dạy bơi"), "task"),
        (HEADER, "header"),
        (("(1)", "(2)", "(3)", "(4)", "(5)"), "header"),
        (("1", "2", "3", "4"), "header"),
        (("A", "B", "C"), "header"),
        (("I. TỔ CHỨC",), "heading"),
        ((None, "Tổng số: 12"), "total"),
        ((None, "Tổng cộng", "5 cơ quan"), "total"),
        ((None, "Cộng", 3), "total"),
        ((None, "Tổng hợp số liệu", "Sở Y tế"), "task"),
        ((None, "Mở lớp", "Công an tỉnh"), "task"),
        ((None, "Nơi nhận:"), "other"),
        ((None, None, "Người lập biểu"), "other"),
        ((None, None, None, "Hà Sơn, ngày 5 tháng 3 năm 2027"), "other"),
        ((3,), "other"),
    ],
)
def test_each_row_is_of_one_kind(row, kind):
    assert kinds(HEADER, TASK, row)[-1] == kind


def test_headings_of_the_plan_are_known_wherever_they_stand():
    assert kinds(HEADER, (None, "1. Sở Y tế"), headings=["1 so y te", "1. so y te"])[-1] == "heading"


def test_two_rows_of_header_are_one():
    above = ("STT", "Nhiệm vụ", "Cơ quan thực hiện", None, "Thời hạn")
    below = (None, None, "Chủ trì", "Phối hợp")
    task = (1, "Mở lớp dạy bơi", "Sở Y tế", "Sở Nội vụ", "quý I/2027")
    for merged in ((), ("C1:D1", "A1:A2", "B1:B2", "E1:E2")):
        found = table(above, below, task, merged=merged)
        assert found.header.places == {
            Field.ORDINAL: 0, Field.WORK: 1, Field.LEAD: 2, Field.COORDINATING: 3, Field.DEADLINE: 4,
        }  # fmt: skip
        assert [row.kind.value for row in found.rows] == ["header", "header", "task"]


def test_cells_merged_down_speak_for_each_row_but_never_for_words():
    rows = (HEADER, TASK, (2, None, None, "quý II/2027"))
    found = table(*rows, merged=("C2:C3", "B2:B3"))
    first, second = found.rows[1:]
    assert second.cells[Field.LEAD] == "Sở Y tế"
    assert Field.WORK not in second.cells
    assert first.merged[Field.LEAD] == second.merged[Field.LEAD] == (1, 2)


def test_cells_merged_across_hide_those_beside():
    found = table(HEADER, (1, "Mở lớp dạy bơi", None, "quý I/2027"), merged=("B2:C2",))
    assert found.rows[1].covered[Field.LEAD].column == 1


def test_the_sheet_of_the_map_is_taken():
    known = ColumnMap("A", {Field.WORK: ColumnPlace("Việc phải làm xong", "A"), Field.LEAD: ColumnPlace("Ai", "B")})
    found = table(("Việc phải làm xong", "Ai", "Thời hạn"), ("Mở lớp", "Sở Y tế", "2027"), known=known)
    assert found.header.places == {Field.WORK: 0, Field.LEAD: 1, Field.DEADLINE: 2}


@pytest.mark.parametrize("rows", [[("a", "b", "c")], [("STT", "Họ và tên", "Ngày sinh")], [("Thời hạn", "Chủ trì")]])
def test_a_sheet_without_such_a_table_is_refused(rows):
    with pytest.raises(UnknownFormatError) as refusal:
        table(*rows)
    assert "--columns" in refusal.value.message("vi")


def test_thousands_of_rows_take_time_in_proportion():
    small, large = (book_of([HEADER, *([TASK] * count)]) for count in (1_500, 6_000))
    assert_linear(lambda book: find_table(book, "bang.xlsx", None, frozenset()), small, large)
