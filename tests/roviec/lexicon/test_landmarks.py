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


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Luật Phòng bệnh;",
        "Thực hiện Công văn số 12/SYT-NVY của Sở Y tế,",
        "Theo đề nghị của Giám đốc Sở Y tế;",
        "Xét đề nghị của Công an tỉnh,",
        "Triển khai Nghị định số 105/2025/NĐ-CP,",
        "Triển khai thực hiện Chỉ thị của Thủ tướng,",
    ],
)
def test_a_basis_is_known_by_its_first_words(text):
    assert landmarks.BASIS.match(text)


@pytest.mark.parametrize("text", ["Theo dõi tiến độ tiêm", "Triển vọng", "Căn hộ", "Sở Y tế căn cứ kế hoạch"])
def test_other_words_begin_no_basis(text):
    assert landmarks.BASIS.match(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("KẾ HOẠCH PHÒNG CHÁY NĂM 2026", "KẾ HOẠCH"),
        ("KẾ HOẠCH HÀNH ĐỘNG MÙA LŨ", "KẾ HOẠCH HÀNH ĐỘNG"),
        ("THÔNG BÁO: LỊCH TIÊM", "THÔNG BÁO"),
        ("NỘI QUY  CHỢ", "NỘI QUY"),
    ],
)
def test_a_type_at_the_head_of_a_title_is_the_longest_that_fits(text, name):
    found = landmarks.TYPE_HEAD.match(text)
    assert found is not None
    assert found["name"] == name


def test_a_word_that_goes_on_is_no_type():
    assert landmarks.TYPE_HEAD.match("KẾ HOẠCHH") is None
    assert landmarks.TYPE_HEAD.match("Kế hoạch phòng cháy") is None
