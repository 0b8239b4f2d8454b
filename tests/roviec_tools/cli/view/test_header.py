"""The card on top."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roviec_tools.cli.view.header import put_header


def test_it_says_who_issued_what_when_and_who_signed(printed, plan):
    card = printed(put_header, plan)
    for words in (
        "KẾ HOẠCH",
        "Tuyên truyền phòng, chống đuối nước",
        "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN",
        "27/KH-UBND",
        "Bình Sơn, 05/03/2027",
        "Lê Thị Minh An, TM. ỦY BAN NHÂN DÂN",
        "12/QĐ-UBND",
        "duoi-nuoc.txt · utf-8",
    ):
        assert words in card


def test_a_blank_number_shows_its_symbol_and_a_missing_date_its_place(printed, plan):
    bare = replace(plan.directive, number=None, date=None, signature=None)
    card = printed(put_header, replace(plan, directives=(bare,)))
    assert "(để trống) KH-UBND" in card
    assert "Ngày ban hành    Bình Sơn " in card
    assert "Người ký" not in card


def test_a_file_without_a_header_is_still_named(printed, plan):
    card = printed(put_header, replace(plan, directives=(None,)), language="en")
    assert "Document without a title" in card
    assert "duoi-nuoc.txt" in card


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_the_frame_is_as_wide_as_the_page(printed, plan, width):
    assert {len(line) for line in printed(put_header, plan, width=width).splitlines()} == {width}
