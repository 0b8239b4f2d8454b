"""The head of a sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_plan import sample_plan
from workbooks import cells, sample_book, sheet_xml

from roviec.export.sheet.masthead import about


def test_type_number_day_and_issuer_are_as_printed():
    assert about(sample_plan(), "vi") == "Kế hoạch số 27/KH-UBND ngày 05/03/2027 – ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN"
    assert about(sample_plan(), "en") == "Kế hoạch No. 27/KH-UBND of 05/03/2027 – ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"number": None, "date": None}, "Kế hoạch (chưa ghi số) (chưa ghi ngày) – ỦY BAN"),
        ({"type": None, "issuer": None}, "Văn bản số 27/KH-UBND ngày 05/03/2027"),
    ],
)
def test_what_the_document_lacks_is_told(changes, told):
    plan = sample_plan()
    assert about(replace(plan, directives=(replace(plan.directives[0], **changes),)), "vi").startswith(told)


def test_without_a_directive_the_file_is_named():
    assert about(replace(sample_plan(), directives=()), "vi") == "Văn bản “duoi-nuoc.txt”"


def test_it_stands_over_the_whole_table():
    rows = cells(sample_book())
    assert rows[0][0] == "BẢNG PHÂN CÔNG NHIỆM VỤ"
    assert rows[2][0] == "Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2027"
    assert '<mergeCell ref="A1:M1"/>' in sheet_xml(sample_book())
