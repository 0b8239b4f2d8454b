"""Numbers in Word's formats."""

from __future__ import annotations

import pytest

from roviec.intake.docx_number_format import format_number, format_padded


@pytest.mark.parametrize(
    ("value", "number_format", "written"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (12, "decimalZero", "12"),
        (4, "upperRoman", "IV"),
        (1999, "lowerRoman", "mcmxcix"),
        (0, "upperRoman", "0"),
        (1_000_000, "upperRoman", "1000000"),
        (5, "lowerLetter", "e"),
        (27, "upperLetter", "AA"),
        (54, "lowerLetter", "bbb"),
        (0, "lowerLetter", "0"),
        (1_000_000, "lowerLetter", "1000000"),
        (3, "decimalEnclosedParen", "(3)"),
        (3, "decimalEnclosedFullstop", "3."),
        (3, "decimalEnclosedCircle", "③"),
        (21, "decimalEnclosedCircle", "21"),
        (3, "numberInDash", "- 3 -"),
        (3, "none", ""),
        (3, "bullet", ""),
        (3, "vietnameseCounting", "3"),
        (3, "", "3"),
    ],
)
def test_a_number_is_written(value: int, number_format: str, written: str) -> None:
    assert format_number(value, number_format) == written


def test_a_custom_format_is_as_wide_as_its_example() -> None:
    assert format_padded(7, "001, 002, 003, ...") == "007"
    assert format_padded(1234, "01, 02") == "1234"
    assert format_padded(7, "x, y") == "7"
