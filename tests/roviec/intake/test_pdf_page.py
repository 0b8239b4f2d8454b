"""Coordinates of turned pages, and pieces joined into lines."""

from __future__ import annotations

import pytest

from roviec.intake.pdf_page import Geometry, Piece, TableCell, join_pieces, place
from roviec.source import CellPlace, Insert


@pytest.mark.parametrize(
    ("turns", "size", "corner"),
    [(0, (200, 100), (0, 0)), (1, (100, 200), (100, 0)), (2, (200, 100), (200, 100)), (3, (100, 200), (0, 200))],
)
def test_the_upper_left_corner_goes_round_with_the_page(turns, size, corner):
    geometry = Geometry(10, 20, 210, 120, turns)
    assert (geometry.width, geometry.height) == size
    assert geometry.point(10, 120) == corner


def test_a_box_has_its_edges_in_order_however_the_page_is_turned():
    for turns in range(4):
        x0, top, x1, bottom = Geometry(0, 0, 200, 100, turns).box(10, 20, 50, 30)
        assert x0 < x1
        assert top < bottom


def piece(x0, text, inserts=()):
    return Piece(x0, 90, x0 + 6 * len(text), 102, 100, text, bold=False, order=0, inserts=inserts)


def test_inserts_move_with_the_text_they_belong_to():
    joined = join_pieces([piece(0, "Số:"), piece(50, "/KH-UBND", (Insert(0, "12", "stamp"),))])
    assert joined.text == "Số: /KH-UBND"
    assert joined.inserts == (Insert(4, "12", "stamp"),)
    assert joined.box == (0, 90, 98, 102)


def test_a_line_takes_the_place_of_its_cell():
    assert place(3, 2, TableCell(1, 2, 4, [])) == CellPlace(3, 2, 1, 2, 4)
