"""Baselines and sizes from boxes of words."""

from __future__ import annotations

from roviec_tools.ocr.tesseract import TsvWord
from roviec_tools.ocr.words import to_points


def word(text: str, left: int, top: int, bottom: int, line: int = 1) -> TsvWord:
    return TsvWord((1, 1, line), left, top, 20 * len(text), bottom - top, 93.4, text)


def test_letters_that_hang_do_not_lower_the_line() -> None:
    found = to_points([word("cho", 100, 100, 124), word("ngày", 180, 106, 132), word("nhanh", 280, 100, 124)], 200)
    assert {one.base for one in found} == {round(124 * 72 / 200, 2)}
    assert found[0].confidence == 93


def test_columns_side_by_side_have_lines_of_their_own() -> None:
    found = to_points([word("bên", 100, 100, 124), word("kia", 900, 112, 136)], 200)
    assert found[0].line != found[1].line
    assert found[0].base < found[1].base


def test_sizes_tell_small_print_from_the_text() -> None:
    text = [word("hanh", 100 + 100 * i, 100, 124) for i in range(6)]
    note = [word("hanh", 100, 200, 214, line=2)]
    found = to_points([*text, *note], 200)
    assert found[-1].em < 0.7 * found[0].em


def test_bold_is_handed_on() -> None:
    first, second = word("cho", 100, 100, 124), word("nhanh", 280, 100, 124)
    assert [one.bold for one in to_points([first, second], 200, {id(second)})] == [False, True]


def test_no_words_are_no_words() -> None:
    assert to_points([], 200) == ()
