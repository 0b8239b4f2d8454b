"""How many lines words take."""

from __future__ import annotations

import pytest

from roviec.export.sheet.heights import HIGHEST, count_lines, is_too_high, row_height


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("", 10, 1),
        ("Sở Y tế", 16, 1),
        ("Sở Y tế;\nSở Xây dựng", 16, 2),
        ("Ủy ban nhân dân các xã, phường", 16, 2),
        ("Tổ chức trải nghiệm “Em là lính cứu hỏa” cho học sinh; huấn luyện kỹ năng", 34, 2),
        ("x" * 105, 10, 11),
    ],
)
def test_lines_are_counted_by_the_width_of_letters(words, width, lines):
    assert count_lines(words, width) == lines


def test_the_highest_cell_makes_the_row_and_there_is_room_to_write():
    assert row_height([("a", 10), ("a\nb\nc", 10)]) == 3 * 15.75 + 3
    assert row_height([]) == row_height([("a", 10)]) == 15.75 + 3
    assert row_height([("a", 10)], least=2) == 2 * 15.75 + 3


def test_no_row_is_higher_than_spreadsheets_allow():
    long = "một việc rất dài " * 100
    assert row_height([(long, 10)]) == HIGHEST
    assert is_too_high(long, 10)
    assert not is_too_high("ngắn", 10)
