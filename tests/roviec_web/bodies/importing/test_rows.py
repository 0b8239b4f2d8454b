"""Rows under a header."""

from __future__ import annotations

from datetime import UTC, date, datetime

from roviec_web.bodies.importing.rows import read_rows
from roviec_web.bodies.importing.table import Line


def rows_of(*lines):
    return read_rows([Line(at, cells) for at, cells in enumerate(lines, 1)])


def test_a_row_is_read_below_whatever_stands_above_the_table():
    rows, faults = rows_of(
        ("UBND TỈNH LAM SƠN",), ("Tên", "Mã", "Từ ngày"), (" Sở  Y tế", 1203.0, datetime(2025, 3, 1, tzinfo=UTC))
    )
    assert faults == []
    assert (rows[0].row, rows[0].name, rows[0].identifier, rows[0].starts_on) == (
        3,
        "Sở Y tế",
        "1203",
        date(2025, 3, 1),
    )


def test_days_are_read_as_offices_write_them():
    texts = ("01/03/2025", "1/3/2025", "2025-03-01", "01-03-2025", "01.03.2025", date(2025, 3, 1))
    rows, faults = rows_of(("Tên", "Từ ngày"), *(("Sở Y tế", text) for text in texts))
    assert faults == []
    assert {row.starts_on for row in rows} == {date(2025, 3, 1)}


def test_a_list_without_a_column_of_names_or_without_rows_is_told():
    assert "Tên cơ quan" in rows_of(("Loại",), ("x",))[1][0].message
    assert "chưa có dòng nào" in rows_of(("Tên",))[1][0].message


def test_an_end_before_the_beginning_is_told():
    _, faults = rows_of(("Tên", "Từ ngày", "Đến ngày"), ("Sở Y tế", "01/03/2025", "01/03/2025"))
    assert (faults[0].row, "sau ngày bắt đầu" in faults[0].message) == (2, True)
