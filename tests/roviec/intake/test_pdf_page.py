"""Coordinates of turned pages, and pieces joined into lines."""

from __future__ import annotations

import pytest

from roviec.intake.pdf_page import Geometry, Piece, TableCell, Word, join_pieces, place
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


class TestWord:
    def test_the_words_of_a_run_share_its_line(self):
        parts = (("Sở", 50, 62, 7), ("Y", 65, 71, 10), ("tế", 74, 86, 12))
        run = Word(50, 89, 86, 103, 100, "Sở Y tế", bold=True, order=7, jump=True, parts=parts)
        assert run.words() == [
            Word(50, 89, 62, 103, 100, "Sở", bold=True, order=7, jump=True),
            Word(65, 89, 71, 103, 100, "Y", bold=True, order=10),
            Word(74, 89, 86, 103, 100, "tế", bold=True, order=12),
        ]
        assert (run.last_x0, run.stream_end, run.longest) == (74, 14, 2)

    def test_a_word_is_its_own_run(self):
        word = Word(50, 89, 62, 103, 100, "Sở", bold=False, order=7)
        assert word.words() == [word]
        assert (word.last_x0, word.stream_end, word.longest) == (50, 9, 2)
