from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec_web.documents.numbers import number_key


@pytest.mark.parametrize(
    "number",
    ["104-HD/BTGTW", "104 - HD/ BTGTW", "0104–hd/btgtw", "Số: 104-HD/BTGTW", "104\u2011HD/BTGTW."],
)
def test_spellings_of_one_number_are_one(number):
    assert number_key(number) == "104-HD/BTGTW"


def test_accents_of_symbols_do_not_count():
    assert number_key("168/QĐ-TTg") == number_key("168/QD-TTG") == "168/QD-TTG"


def test_other_numbers_stay_others():
    assert len({number_key(each) for each in ("5/KH-UBND", "15/KH-UBND", "50/KH-UBND", "5/QĐ-UBND", "5-KH/TU")}) == 5


@pytest.mark.parametrize("number", ["", "/KH-UBND", "…/KH-UBND", "    /KH-UBND"])
def test_a_number_that_was_never_filled_in_names_nothing(number):
    assert number_key(number) == ""


@given(st.text())
def test_it_changes_nothing_the_second_time(number):
    assert number_key(number_key(number)) == number_key(number)
