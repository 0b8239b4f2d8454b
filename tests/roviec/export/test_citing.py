"""The document in one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_plan import sample_plan

from roviec.export.citing import cite_plan, plain_day


def test_type_number_day_and_issuer_are_as_printed():
    assert cite_plan(sample_plan(), "vi") == "Kế hoạch số 27/KH-UBND ngày 05/03/2027 – ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN"
    assert cite_plan(sample_plan(), "en") == "Kế hoạch No. 27/KH-UBND of 05/03/2027 – ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"number": None, "date": None}, "Kế hoạch (chưa ghi số, ngày) – ỦY BAN"),
        ({"date": None}, "Kế hoạch số 27/KH-UBND (chưa ghi ngày) – ỦY BAN"),
        ({"type": None, "issuer": None}, "Văn bản số 27/KH-UBND ngày 05/03/2027"),
    ],
)
def test_what_the_document_lacks_is_told(changes, told):
    plan = sample_plan()
    assert cite_plan(replace(plan, directives=(replace(plan.directives[0], **changes),)), "vi").startswith(told)


def test_without_a_directive_the_file_is_named():
    assert cite_plan(replace(sample_plan(), directives=()), "vi") == "Văn bản “duoi-nuoc.txt”"


def test_days_are_written_as_offices_do():
    assert plain_day(date(2026, 3, 5)) == "05/03/2026"
