"""Lines that begin or end the blocks of a document."""

from __future__ import annotations

import pytest

from roviec.lexicon import landmarks
from roviec.lexicon.landmarks import ends_alone, is_capitals, is_landmark

ORDINARY = (
    "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành tổ chức thực hiện.",
    "kế hoạch này được phổ biến đến từng thôn",
    "Kế hoạch triển khai theo hai giai đoạn",
    "số lượng trẻ em được tiêm chủng",
    "nơi nhận vắc xin của trạm y tế",
    "Trong ngày 05 tháng 3 năm 2027, các xã tổng hợp kết quả",
    "BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH",
    "mẫu phiếu khảo sát được gửi kèm",
)
LANDMARKS = (
    "KẾ HOẠCH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số: 27/KH-UBND",
    "Số:      /KH-UBND",
    "Bình Sơn, ngày 05 tháng 3 năm 2027",
    "Bình Sơn, ngày     tháng 3 năm 2027",
    "Quận 31, ngày 05 tháng 3 năm 2027",
    "ĐOÀN TNCS HỒ CHÍ MINH",
    "THÔNG BÁO KẾT LUẬN",
    "Nơi nhận:",
    "TM. ỦY BAN NHÂN DÂN",
    "T/M BAN THƯỜNG VỤ",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "PHỤ LỤC I",
    "(Kèm theo Kế hoạch số 27/KH-UBND)",
    "-------",
    "*",
)


@pytest.mark.parametrize("line", ORDINARY)
def test_ordinary_lines_are_no_landmarks(line):
    assert not is_landmark(line)


@pytest.mark.parametrize("line", LANDMARKS)
def test_landmarks(line):
    assert is_landmark(line)


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("KẾ HOẠCH", True),
        ("Bình Sơn, ngày 05 tháng 3 năm 2027", True),
        ("KT. CHỦ TỊCH", False),
        ("Số: 27/KH-UBND", True),
        ("Số:      /KH-UBND", True),
        ("Số: 27-", False),
    ],
)
def test_lines_that_the_next_one_never_continues(line, alone):
    assert ends_alone(line) is alone


def test_capitals():
    assert is_capitals("ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN")
    assert not is_capitals("Ủy ban nhân dân")
    assert not is_capitals("27/2027")


@pytest.mark.parametrize(
    ("line", "value"), [("Phụ lục II", "II"), ("PHỤ LỤC 3:", "3"), ("Mẫu số 01", "01"), ("PHỤ LỤC", None)]
)
def test_annexes_and_forms_with_their_number(line, value):
    assert landmarks.ANNEX.match(line)["value"] == value
