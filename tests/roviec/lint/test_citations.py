"""Documents cited by their numbers."""

from __future__ import annotations

import re
from datetime import date

import pytest
from lint_cases import plan_of

from roviec.lint.citations import code_of_kind, read_citations
from roviec.lint.facts import Facts


def citations_of(text):
    return read_citations(text, [found.start() for found in re.finditer(r"\d+", text)])


def test_a_citation_has_its_kind_number_date_and_issuer():
    text = "theo Chỉ thị số 07/CT-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ về phòng cháy"
    (found,) = citations_of(text)
    assert (found.kind, found.number, found.date) == ("chỉ thị", "07/CT-TTg", date(2026, 1, 20))
    assert found.issuer.startswith("Thủ tướng Chính phủ")
    assert text[slice(*found.span)] == "Chỉ thị số 07/CT-TTg ngày 20 tháng 01 năm 2026"
    assert code_of_kind(found) == "CT"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nghị định số 30/2020/NĐ-CP", ["30/2020/NĐ-CP"]),
        ("Nghị quyết 57-NQ/TW, Kết luận số 01-KL/TW", ["57-NQ/TW", "01-KL/TW"]),
        ("Luật số 45/2019/QH14", ["45/2019/QH14"]),
        ("ngày 15/3/2026, 24/7, 2025-2030, 9001/KH", []),
    ],
)
def test_numbers_of_documents_are_told_from_days_and_years(text, numbers):
    assert [found.number for found in citations_of(text)] == numbers


def test_a_day_that_no_calendar_has_is_a_day_all_the_same():
    (found,) = citations_of("Chỉ thị số 07/CT-TTg ngày 31/02/2026")
    assert (found.date, found.is_dated) == (None, True)


def test_the_number_of_the_document_itself_is_no_citation():
    text = (
        "UBND TỈNH AN HÀ\nSố: 12/KH-UBND\nAn Hà, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n\n"
        "I. NHIỆM VỤ\n1. Thực hiện Chỉ thị số 07/CT-TTg.\n\nPHỤ LỤC\nCÁC XÃ\n"
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 02/3/2026)\n1. Xã Thượng.\n"
    )
    assert [found.number for found in Facts(plan_of(text)).citations] == ["07/CT-TTg"]
