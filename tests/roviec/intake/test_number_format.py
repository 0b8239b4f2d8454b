"""Numbers and dates as sheets print them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.intake.number_format import BUILT_IN, show_general, show_moment, show_number

LAST_OF_MARCH = 46112.0
"""31/3/2026 as sheets count days."""


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (1.0, "General", "1"),
        (1.1, "General", "1.1"),
        (-3.0, "General", "-3"),
        (0.1 + 0.2, "General", "0.3"),
        (12345678.0, "General", "12345678"),
        (3.0, "0", "3"),
        (3.0, "00", "03"),
        (2.5, "0", "3"),
        (0.955, "0%", "96%"),
        (0.955, "0.0%", "95,5%"),
        (1500000.0, "#,##0", "1.500.000"),
        (1234.5, "#,##0.00", "1.234,50"),
        (1234.0, "#,##0.##", "1.234"),
        (1500000.0, "#,##0,", "1.500"),
        (-1234.0, "#,##0;(#,##0)", "(1.234)"),
        (-1234.0, "#,##0", "-1.234"),
        (0.0, '0;-0;"-"', "0"),
        (1500.0, '#,##0" đồng"', "1.500 đồng"),
        (1500.0, "_-* #,##0 [$₫-42A]_-", "1.500 ₫"),
        (2.0, '"Quý "0', "Quý 2"),
        (6.0, '"Tháng "General', "Tháng 6"),
        (5.0, "[Red]0", "5"),
        (2.5, "# ?/?", "2.5"),
        (12000.0, "0.00E+00", "12000"),
        (7.0, "@", "7"),
    ],
)
def test_numbers(value, code, shown):
    assert show_number(value, code) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        (BUILT_IN[14], "31/3/2026"),
        (BUILT_IN[17], "3/2026"),
        ("d/m/yyyy", "31/3/2026"),
        ("dd/mm/yyyy", "31/03/2026"),
        ("dd-mm-yyyy", "31-03-2026"),
        ("dd/mm/yy", "31/03/2026"),
        ("dd/mm", "31/03"),
        ("mm/yyyy", "03/2026"),
        ("yyyy", "2026"),
        ("m/d/yyyy", "31/3/2026"),
        ("mm/dd/yyyy", "31/3/2026"),
        ("yyyy-mm-dd", "31/3/2026"),
        ("[$-409]mmmm d, yyyy", "31/3/2026"),
        ("[$-42A]dd mmmm yyyy", "31/3/2026"),
        ("mmm-yy", "3/2026"),
        ('"ngày" dd "tháng" mm "năm" yyyy', "ngày 31 tháng 03 năm 2026"),
        ('"Trước "d/m/yyyy', "Trước 31/3/2026"),
        ("d/m/yyyy;@", "31/3/2026"),
        ("[$-1010000]d/m/yyyy;@", "31/3/2026"),
        ("\\N\\g\\à\\y d/m", "Ngày 31/3"),
    ],
)
def test_dates(code, shown):
    assert show_number(LAST_OF_MARCH, code) == shown


def test_times_stand_beside_their_dates():
    assert show_number(LAST_OF_MARCH + 0.5625, "d/m/yyyy h:mm") == "31/3/2026 13:30"
    assert show_number(LAST_OF_MARCH + 0.5625, "hh:mm") == "13:30"
    assert show_number(LAST_OF_MARCH + 0.5625, "m/d/yyyy h:mm AM/PM") == "31/3/2026 13:30"


def test_days_are_counted_from_1904_where_the_book_says_so():
    assert show_number(LAST_OF_MARCH - 1462, "d/m/yyyy", since_1904=True) == "31/3/2026"


def test_the_day_that_never_was_moves_the_days_before_it():
    assert show_number(59.0, "d/m/yyyy") == "28/2/1900"
    assert show_number(61.0, "d/m/yyyy") == "1/3/1900"


@pytest.mark.parametrize("value", [-1.0, 3_000_000.0, 1e300])
def test_what_is_no_day_is_shown_as_a_number(value):
    assert show_number(value, "d/m/yyyy") == show_general(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_shows_nothing(value):
    assert show_number(value, "0") == ""


def test_moments():
    assert show_moment(date(2026, 3, 31)) == "31/3/2026"
    assert show_moment(datetime.fromisoformat("2026-03-31")) == "31/3/2026"
    assert show_moment(datetime.fromisoformat("2026-03-31T08:05")) == "31/3/2026 8:05"


@given(st.floats(), st.text(alphabet='0#?.,%dmyhs[]$-"\\;@_* E+/GeneralKế', max_size=40))
def test_no_number_and_no_code_raises(value, code):
    assert isinstance(show_number(value, code), str)
    assert isinstance(show_number(value, code, since_1904=True), str)
