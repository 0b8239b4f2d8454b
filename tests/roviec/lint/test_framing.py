"""The frame of the first document."""

from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint import framing
from roviec.lint.facts import Facts

HEADER = """UBND TỈNH AN HÀ
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hà, ngày 02 tháng 3 năm 2026
"""
BODY = "KẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n"
SIGNED = "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử\n"


def facts(text: str) -> Facts:
    return Facts(plan_of(text))


def test_a_document_with_its_header_is_whole():
    found = facts(HEADER + BODY)
    assert framing.is_whole(found)
    assert framing.has_header(found)
    assert framing.names_its_issuer(found)
    assert framing.names_motto(found)


def test_an_excerpt_is_not_whole_and_a_signed_text_is():
    assert not framing.is_whole(facts(BODY))
    assert framing.is_whole(facts(BODY + SIGNED))


def test_a_document_that_another_carries_is_not_whole():
    note = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 02/3/2026 của UBND tỉnh)"
    assert not framing.is_whole(facts(BODY.replace("2026\n", f"2026\n{note}\n", 1) + SIGNED))


def test_a_header_without_its_issuer_names_none():
    found = facts(HEADER.replace("UBND TỈNH AN HÀ\n", "") + BODY)
    assert framing.has_header(found)
    assert not framing.names_its_issuer(found)


def test_the_number_and_the_date_are_found_in_the_frame():
    found = facts(HEADER + BODY)
    number = framing.find_in_frame(found, framing.NUMBER)
    date = framing.find_in_frame(found, framing.DATE_LINE)
    assert number
    assert number[0] == "Số: 45/KH-UBND"
    assert date
    assert (date["day"], date["month"], date["year"]) == ("02", "3", "2026")
    assert framing.find_in_frame(facts(BODY), framing.NUMBER) is None


def test_the_first_line_names_the_type_and_the_last_the_signer():
    found = facts(HEADER + BODY + SIGNED)
    assert found.words(framing.first_line(found)) == "KẾ HOẠCH"
    assert found.words(framing.last_line(found)) == "Lê Văn Thử"


def test_appeals_want_no_number():
    assert framing.wants_number(facts(HEADER + BODY))
    assert not framing.wants_number(facts(HEADER + BODY.replace("KẾ HOẠCH", "LỜI KÊU GỌI")))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("KẾ HOẠCH", True),
        ("LỜI KÊU GỌI", False),
        ("ĐỀ CƯƠNG", False),
        ("THỂ LỆ", False),
    ],
)
def test_some_types_are_used_without_a_number(name, wanted):
    assert framing.wants_number(facts(HEADER + BODY.replace("KẾ HOẠCH", name))) is wanted


def test_an_invitation_may_go_without_its_number():
    invitation = HEADER.replace("45/KH-UBND", "      /GM-UBND") + BODY.replace("KẾ HOẠCH", "GIẤY MỜI")
    assert not framing.wants_number(facts(invitation))


@pytest.mark.parametrize("mark", ["HỎA TỐC", "DỰ THẢO", "MẬT"])
def test_a_mark_of_urgency_or_secrecy_is_no_issuer(mark):
    assert not framing.names_its_issuer(facts(HEADER.replace("UBND TỈNH AN HÀ", mark) + BODY))
