"""Days printed in a text."""

from __future__ import annotations

import re
from datetime import date

import pytest

from roviec.lint.printed_dates import read_dates


def dates_of(text):
    return read_dates(text, [found.start() for found in re.finditer(r"\d+", text)])


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("trước ngày 15/3/2026", [date(2026, 3, 15)]),
        ("ngày 02 tháng 9 năm 2025", [date(2025, 9, 2)]),
        ("(22/5/1946 - 22/5/2026)", [date(1946, 5, 22), date(2026, 5, 22)]),
        ("(22/5/1946-22/5/2026)", [date(1946, 5, 22), date(2026, 5, 22)]),
        ("ngày 31/4/2026", [None]),
        ("Quyết định số 12/3/2026 và 57-NQ/TW, 30/2020/NĐ-CP", []),
        ("10.000.000 đồng, 1.2.20 hồ sơ, điện thoại 0299.38.1123", []),
    ],
)
def test_days_are_read_with_their_years(text, dates):
    assert [found.date for found in dates_of(text)] == dates


def test_a_short_year_counts_behind_the_word_day():
    (found,) = dates_of("trước ngày 15/3/26, tỷ lệ 15/3/26")
    assert (found.short_year, found.date, found.year) == (True, None, 26)


def test_a_span_covers_the_figures():
    text = "trước ngày 15/3/2026."
    (found,) = dates_of(text)
    assert text[slice(*found.span)] == "15/3/2026"
