"""The head of a sheet."""

from __future__ import annotations

from workbooks import cells, sample_book, sheet_xml


def test_it_stands_over_the_whole_table():
    rows = cells(sample_book())
    assert rows[0][0] == "BẢNG PHÂN CÔNG NHIỆM VỤ"
    assert rows[2][0] == "Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2027"
    assert '<mergeCell ref="A1:M1"/>' in sheet_xml(sample_book())
