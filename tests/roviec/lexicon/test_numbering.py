"""Markers at the head of a line, in the forms of both drafting families."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.lexicon.numbering import LETTERS, MarkerType, letter_ordinal, read_marker, roman, to_roman

NO_MARKERS = (
    "",
    "Sở Y tế chủ trì",
    "2.5 triệu đồng được hỗ trợ",
    "-----",
    "V/v tổ chức tiêm chủng",
    "năm 2027 và các năm tiếp theo",
    "10/12/2027 là ngày tổng kết",
    "-5 độ C",
    "Điều kiện an toàn của bể bơi",
    "Bước đầu đã đạt kết quả",
    "IIII. Sai số La Mã",
    "phần 2 của văn bản này",
)

MARKERS = (
    # line, marker as written, type, value, ordinal
    ("Phần I MỤC TIÊU", "Phần I", MarkerType.PART, "I", 1),
    ("PHẦN THỨ HAI", "PHẦN THỨ HAI", MarkerType.PART, "HAI", 2),
    ("Chương II. QUY ĐỊNH", "Chương II.", MarkerType.CHAPTER, "II", 2),
    ("Mục 3. An toàn", "Mục 3.", MarkerType.NAMED_SECTION, "3", 3),
    ("Tiểu mục 1. Kinh phí", "Tiểu mục 1.", MarkerType.NAMED_SUBSECTION, "1", 1),
    ("Điều 12. Hiệu lực", "Điều 12.", MarkerType.ARTICLE, "12", 12),
    ("Bước 1: Chuẩn bị", "Bước 1:", MarkerType.STEP, "1", 1),
    ("Nhiệm vụ 4. Tập huấn", "Nhiệm vụ 4.", MarkerType.NAMED_TASK, "4", 4),
    ("A. MỤC ĐÍCH", "A.", MarkerType.CAPITAL, "A", 1),
    ("Đ. KINH PHÍ", "Đ.", MarkerType.CAPITAL, "Đ", 5),
    ("I- MỤC ĐÍCH", "I-", MarkerType.ROMAN, "I", 1),
    ("II. TỔ CHỨC", "II.", MarkerType.ROMAN, "II", 2),
    ("IV/ THỰC HIỆN", "IV/", MarkerType.ROMAN, "IV", 4),
    ("1. Mục đích", "1.", MarkerType.NUMBER, "1", 1),
    ("1- Sở Y tế", "1-", MarkerType.NUMBER, "1", 1),
    ("1/ Sở Y tế", "1/", MarkerType.NUMBER, "1", 1),
    ("2) Sở Y tế", "2)", MarkerType.NUMBER, "2", 2),
    ("1.2. Hình thức", "1.2.", MarkerType.NUMBER_2, "1.2", 2),
    ("1.2 Hình thức", "1.2", MarkerType.NUMBER_2, "1.2", 2),
    ("1.2.3. Loa", "1.2.3.", MarkerType.NUMBER_3, "1.2.3", 3),
    ("a) Tổ chức", "a)", MarkerType.LETTER, "a", 1),
    ("đ) Tổng hợp", "đ)", MarkerType.LETTER, "đ", 5),
    ("e. Báo cáo", "e.", MarkerType.LETTER, "e", 6),
    ("(1) đúng đối tượng", "(1)", MarkerType.BRACKET, "(1)", 1),
    ("(b) đúng lịch", "(b)", MarkerType.BRACKET_LETTER, "(b)", 2),
    ("- Tăng cường", "-", MarkerType.DASH, "-", None),
    ("– Tăng cường", "–", MarkerType.DASH, "–", None),
    ("+ Phát tờ rơi", "+", MarkerType.PLUS, "+", None),
    ("* Lưu ý", "*", MarkerType.STAR, "*", None),
    ("• Bơi an toàn", "•", MarkerType.DOT, "•", None),
    ("o Bơi an toàn", "o", MarkerType.DOT, "o", None),
)


@pytest.mark.parametrize("line", NO_MARKERS)
def test_lines_without_a_marker(line):
    assert read_marker(line) is None


@pytest.mark.parametrize(("line", "text", "kind", "value", "ordinal"), MARKERS)
def test_markers(line, text, kind, value, ordinal):
    marker = read_marker(line)
    assert (marker.text, marker.type, marker.value, marker.ordinal) == (text, kind, value, ordinal)
    assert line[: marker.end].strip() == text


@pytest.mark.parametrize(
    ("word", "ordinal"),
    [
        *(("nhất", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6)),
        *(("bảy", 7), ("tám", 8), ("chín", 9), ("mười", 10)),
    ],
)
def test_numbers_of_parts_told_in_words(word, ordinal):
    assert read_marker(f"PHẦN THỨ {word.upper()}").ordinal == ordinal


@pytest.mark.parametrize(
    ("bullets", "levels"), [("•·●", 1), ("○◦", 1), ("▪■", 1), ("♦❖", 1), ("➢►→", 1), ("✓✔", 1), ("●○■❖→✔", 6)]
)
def test_bullets_of_another_shape_are_another_level(bullets, levels):
    assert len({read_marker(f"{bullet} Bơi an toàn").punctuation for bullet in bullets}) == levels


def test_a_word_that_begins_with_o_is_no_bullet():
    assert read_marker("o bế khách hàng") is None


def test_points_follow_the_vietnamese_alphabet():
    assert [letter_ordinal(letter) for letter in ("a", "d", "đ", "e", "g")] == [1, 4, 5, 6, 7]
    assert letter_ordinal("ii") == 2
    assert "w" not in LETTERS


@given(st.integers(1, 399))
def test_roman_numerals_there_and_back(number):
    assert roman(to_roman(number)) == number


@pytest.mark.parametrize("text", ["IIII", "VX", "IC", "VV"])
def test_what_only_looks_like_a_roman_numeral(text):
    assert roman(text) is None


@given(st.text(alphabet="IVXLC0123456789abđ.()-+* \t/:–•", max_size=60))
def test_any_head_of_a_line_is_read_without_an_error(line):
    marker = read_marker(line)
    assert marker is None or 0 < marker.end <= len(line)
