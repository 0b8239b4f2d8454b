"""Names and titles in capitals, as a sentence prints them."""

from __future__ import annotations

import pytest
from growth import assert_linear_in

from roviec.export.layout.casing import body_in_sentence, title_in_sentence


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH LÂM KHÊ", "Ủy ban nhân dân tỉnh Lâm Khê"),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"),
        ("THÀNH ỦY TÂN PHÚ", "Thành ủy Tân Phú"),
        ("Sở Y tế", "Sở Y tế"),
    ],
)
def test_a_body_is_spelt_by_rule_where_the_text_does_not_show_it(printed, said):
    assert body_in_sentence(printed, "I. NỘI DUNG") == said


def test_a_body_is_spelt_as_the_text_spells_it():
    assert body_in_sentence("SỞ TÀI NGUYÊN NƯỚC", "Giao Sở Tài Nguyên nước chủ trì.") == "Sở Tài Nguyên nước"


def test_a_title_loses_its_first_capital():
    assert title_in_sentence("Triển khai tiêm chủng năm 2026", "") == "triển khai tiêm chủng năm 2026"


def test_a_title_in_capitals_keeps_the_names_that_the_text_knows():
    text = "Trên địa bàn tỉnh Lâm Khê. Kết quả thực hiện Nghị quyết Đại hội XIV của Đảng tại tỉnh Lâm Khê."
    said = title_in_sentence("TUYÊN TRUYỀN NGHỊ QUYẾT ĐẠI HỘI XIV CỦA ĐẢNG TẠI TỈNH LÂM KHÊ", text)
    assert said == "tuyên truyền Nghị quyết Đại hội XIV của Đảng tại tỉnh Lâm Khê"


def test_the_first_word_of_a_sentence_is_no_witness():
    assert title_in_sentence("PHÒNG BỆNH", "Xong. Phòng bệnh là chính.") == "phòng bệnh"


def test_time_grows_with_the_text():
    assert_linear_in(lambda text: title_in_sentence("AN TOÀN GIAO THÔNG", text), "An toàn giao thông, an toàn " * 4000)
