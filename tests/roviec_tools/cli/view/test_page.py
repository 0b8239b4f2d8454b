"""Whole pages."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.cells import cell_len

from roviec_tools.cli.view.page import print_plan


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_whole_page_keeps_to_the_width_without_colours_in_a_pipe(plan, monkeypatch, width, language):
    monkeypatch.setenv("COLUMNS", str(width))
    stream = StringIO()
    print_plan(plan, stream, language=language)
    page = stream.getvalue()
    assert max(cell_len(line) for line in page.splitlines()) <= width
    assert "\x1b" not in page
    assert page.endswith("\n")


def test_sections_stand_in_the_order_of_a_readers_questions(plan, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    stream = StringIO()
    print_plan(plan, stream, language="vi")
    titles = ("KẾ HOẠCH", "ĐIỀU KHOẢN VÀ VIỆC", "CƠ QUAN VÀ VIỆC", "THỜI HẠN", "GIAI ĐOẠN", "6 rõ", "LỖI VÀ LƯU Ý")
    places = [stream.getvalue().index(title) for title in titles]
    assert places == sorted(places)
