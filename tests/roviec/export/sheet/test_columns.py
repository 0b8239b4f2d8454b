"""The columns, and the mark that binds a row to its task."""

from __future__ import annotations

from roviec.export.sheet.columns import COLUMNS, PLACES, Field, names_in_cell, row_id, split_row_id


def test_each_field_has_one_column():
    assert [column.field for column in COLUMNS] == list(PLACES)
    assert set(PLACES) == set(Field)


def test_the_first_columns_are_the_header_that_offices_use():
    headers = [column.header("vi") for column in COLUMNS[:6]]
    assert headers == ["STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn"]
    assert COLUMNS[0].header("en") == "No."


def test_a_row_is_bound_to_its_task_and_to_the_plan():
    assert row_id("II.1.-1/a", "0123456789abcdef") == "II.1.-1/a@0123456789ab"
    assert split_row_id(" II.1.-1/a@0123456789ab ") == ("II.1.-1/a", "0123456789ab")
    assert split_row_id("II.1.-1/a") == ("II.1.-1/a", "")


def test_names_stand_below_each_other_and_keep_their_commas():
    names = ("Sở Văn hóa, Thể thao\nvà Du lịch", "Sở Y tế")
    assert names_in_cell(names) == "Sở Văn hóa, Thể thao và Du lịch;\nSở Y tế"
