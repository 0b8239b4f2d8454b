"""A page of a PDF with its words over it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from msgspec import structs
from page_sheets import sheet_of, words_of

from roviec.export.page.markup import Markup
from roviec.export.page.page_picture import put_page
from roviec.export.page.pictures import PagePicture

PICTURE = PagePicture(1, 595.2, 841.9, b"picture")


def on_page(plan):
    """The sample as if it stood on a page, a line every twenty points."""
    source = plan.outlined.repaired.source
    lines = tuple(
        structs.replace(line, page=1, box=(80.0, 40.0 + 20 * index, 500.0, 55.0 + 20 * index))
        for index, line in enumerate(source.lines)
    )
    repaired = replace(plan.outlined.repaired, source=replace(source, lines=lines, text_form=False, pages=1))
    return replace(plan, outlined=replace(plan.outlined, repaired=repaired))


@pytest.fixture
def html(plan):
    sheet = sheet_of(on_page(plan), pages=(PICTURE,))
    return put_page(sheet, PICTURE, list(enumerate(sheet.places.rows)))


def test_the_drawing_counts_in_the_points_of_the_page(html):
    assert 'viewBox="0 0 595.2 841.9"' in html
    assert 'src="data:image/png;base64,cGljdHVyZQ=="' in html


def test_the_words_lie_over_the_picture_in_their_order(html):
    assert "KẾ HOẠCH Tuyên truyền phòng, chống đuối nước" in words_of(html)


def test_pieces_of_a_line_share_its_width_and_never_leave_it(html):
    line = html[html.index('id="L10"') : html.index('id="L11"')]
    boxes = [tuple(map(float, box)) for box in re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', line)]
    assert boxes[0][0] == 80
    assert all(x + width <= after + 0.2 for (x, width), (after, _) in pairwise(boxes))
    assert sum(width for _, width in boxes) <= 420.5


def test_a_fault_and_a_halted_task_are_told_in_the_margin(html):
    flag = html[html.rindex("<a", 0, html.index('class="flag warning"')) :]
    assert words_of(Markup(flag)).startswith("cảnh báo +1")


def test_a_line_without_a_place_has_no_words_over_the_picture(plan):
    sheet = sheet_of(plan, pages=(PICTURE,))
    assert "<text" not in put_page(sheet, PICTURE, list(enumerate(sheet.places.rows)))
