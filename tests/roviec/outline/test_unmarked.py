"""Titles without a marker: which lines are believed, and where they hang."""

from __future__ import annotations

import pytest
from repairing import outlined, sketch

from roviec.lexicon.numbering import MarkerType, read_marker
from roviec.outline.clauses import Clause
from roviec.outline.units import Unit
from roviec.outline.unmarked import NO_MARKER, depth_of_title, is_unmarked_title


def unit(text: str, *, bold: bool = False) -> Unit:
    return Unit(text, (0, len(text)), 1, None, bold=bold, marker=read_marker(text))


@pytest.mark.parametrize(
    ("above", "line", "below", "title"),
    [
        ("Xong việc.", "Các chi hội", "- Lập danh sách.", True),
        ("Xong việc.", "Các chi hội", "1. Lập danh sách.", False),  # without bold only bullets tell
        ("vì các xã", "Các chi hội rất xa nhau và đường sá rất khó đi vào mùa mưa lũ hằng năm", "- Lập.", False),
        ("Xong việc.", "các chi hội", "- Lập danh sách.", False),
        ("Xong việc.", "Các chi hội lập danh sách.", "- Lập danh sách.", False),
        ("Xong việc.", "Trong đó:", "- Một chi hội.", False),
        ("Xong việc.", "Tổ chức thực hiện", "Hội Nông dân xã", True),
        ("Xong việc.", "Các chi hội", "Hội Nông dân xã", False),  # no name of a section
        ("Xong việc.", "QUYẾT ĐỊNH:", "Điều 1. Cho mở bến.", False),
        ("Xong việc.", "MẪU SỐ 01", "1. Tên bến.", False),
        ("Xong việc.", "KHẨU HIỆU", "1. Hãy mặc áo phao!", True),
    ],
)
def test_a_line_is_a_title_by_its_shape_and_by_what_follows(above, line, below, title):
    assert is_unmarked_title([unit(above), unit(line), unit(below), unit("- Mở lớp.")], 1) is title


def test_bold_is_enough_above_anything_but_a_table():
    assert is_unmarked_title([unit("Các chi hội", bold=True), unit("Lập danh sách.")], 0)
    assert not is_unmarked_title([unit("Các chi hội", bold=True)], 0)


def test_titles_of_sections_close_those_of_bodies():
    stack = [Clause(NO_MARKER, unit("Tổ chức thực hiện")), Clause(NO_MARKER, unit("Hội Nông dân xã"))]
    assert depth_of_title(unit("Kinh phí"), stack, fresh=False) == 0
    assert depth_of_title(unit("Các chi hội"), stack, fresh=False) == 1
    assert depth_of_title(unit("Các chi hội"), stack, fresh=True) == 2


def test_a_title_ends_the_bullets_of_a_numbered_section():
    bullet = unit("- Lập danh sách.")
    assert bullet.marker is not None
    assert bullet.marker.type is MarkerType.DASH
    section = unit("IV. TỔ CHỨC THỰC HIỆN")
    assert section.marker is not None
    stack = [Clause(section.marker, section), Clause(bullet.marker, bullet)]
    assert depth_of_title(unit("Các chi hội"), stack, fresh=True) == 1


def test_numbers_go_below_it_and_sections_close_it():
    given = (
        "I. VIỆC\n**Hội Nông dân xã**\n1. Mở lớp bơi.\n2. Mua phao.\n"
        "**Các chi hội**\n1. Lập danh sách.\nII. TIỀN\n1. Xã chi."
    )
    assert sketch(outlined(given)).splitlines() == [
        "I | I. | VIỆC | ·",
        "  I.p1 | · | Hội Nông dân xã | ·",
        "    I.p1.1 | 1. | · | Mở lớp bơi.",
        "    I.p1.2 | 2. | · | Mua phao.",
        "  I.p2 | · | Các chi hội | ·",
        "    I.p2.1 | 1. | · | Lập danh sách.",
        "II | II. | TIỀN | ·",
        "  II.1 | 1. | · | Xã chi.",
    ]
