"""What is said about a wrong command line."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("compile",), "Thiếu tham số TỆP"),
        (("compile", "a", "--khong-co"), "Không có tùy chọn “--khong-co”"),
        (("compile", "a", "--format", "xml"), "tùy chọn --format không đúng: phải là một trong text, json"),
        (("compile", "a", "--max-pages", "0"), "tùy chọn --max-pages không đúng: phải là số nguyên từ 1 trở lên"),
        (("compile", "a", "--as-of", "hôm nay"), "phải là ngày dạng năm-tháng-ngày"),
        (("compile", "a", "--encoding"), "Tùy chọn “--encoding” cần một giá trị"),
        (("outline", "a", "b"), "Thừa tham số b"),
        (("explain", "a"), "Thiếu tham số ĐỊA_CHỈ"),
    ],
)
def test_wrong_use_is_explained_in_vietnamese(roviec_program, arguments, said):
    status, printed, complaint = roviec_program(*arguments)
    assert (status, printed) == (2, "")
    assert said in complaint
    assert f"Xem “roviec {arguments[0]} --help”." in complaint or "--encoding" in arguments


def test_wrong_use_is_explained_in_english(roviec_program):
    status, _, complaint = roviec_program("compile", "--lang", "en")
    assert status == 2
    assert "Missing argument" in complaint
    assert "See “roviec compile --help”." in complaint
