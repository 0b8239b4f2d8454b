"""Closing brackets that assign."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.plan.brackets import bracket_bodies, bracket_time

ISSUED = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bố trí máy quét (Sở Khoa học và Công nghệ; tháng 3/2026).", ["Sở Khoa học và Công nghệ"]),
        ("Lắp 20 camera (Công an xã, Phòng Kinh tế; quý II/2026)", ["Công an xã", "Phòng Kinh tế"]),
        ("Lắp 20 camera (Công an xã - trước 30/6/2026).", ["Công an xã"]),
        ("Tổng vệ sinh lớp học (Trạm Y tế, hằng tuần).", ["Trạm Y tế"]),
        ("Ký hợp đồng mua nước uống (Kế toán thực hiện).", ["Kế toán"]),
        ("Trực cứu nạn (Tổ xung kích thực hiện, Công an xã phối hợp).", ["Tổ xung kích"]),
        ("Chấm điểm bếp ăn (Tổ trưởng tổ Ba phụ trách, hằng tháng).", ["Tổ trưởng tổ Ba"]),
    ],
)
def test_a_bracket_of_bodies_and_a_time_assigns(text: str, names: list[str]) -> None:
    bodies = bracket_bodies(text)
    assert [body.name for body in bodies] == names
    assert [text[slice(*body.span)] for body in bodies] == names


@pytest.mark.parametrize(
    "text",
    [
        "Gửi kết quả về cơ quan thường trực (Sở Y tế).",
        "Tổ chức hội thi an toàn giao thông (tháng 5/2026).",
        "Lắp 20 camera (Công an xã; 300 triệu đồng).",
        "Sửa bến đò (Nhà nước và Nhân dân cùng thực hiện).",
        "Sửa bến đò (do doanh nghiệp thực hiện).",
        "Họp với các trường (Tăng cường kiểm tra, tập huấn, thực hiện).",
        "Thay bảng tên các cơ quan (các sở, ngành, năm 2025).",
        "Trực cứu nạn (Tổ xung kích thực hiện theo lệnh).",
        "(Sở Y tế; tháng 3/2026)",
        "Lắp 20 camera (Công an xã; quý II/2026) tại các ngã ba đường.",
    ],
)
def test_any_other_bracket_explains(text: str) -> None:
    assert bracket_bodies(text) == ()


def test_the_time_in_such_a_bracket_needs_no_cue() -> None:
    text = "Bố trí máy quét (Sở Khoa học và Công nghệ; tháng 3/2026)."
    found = bracket_time(text, ISSUED)
    assert found is not None
    assert (found.text, found.end) == ("tháng 3/2026", date(2026, 3, 31))
    assert text[slice(*found.span)] == "tháng 3/2026"


@pytest.mark.parametrize("text", ["Hội thi (tháng 5/2026).", "Về cơ quan thường trực (Sở Y tế).", "Không có ngoặc."])
def test_a_bracket_without_bodies_or_time_has_none(text: str) -> None:
    assert bracket_time(text, ISSUED) is None
