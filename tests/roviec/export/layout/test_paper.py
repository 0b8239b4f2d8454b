"""What stands on a paper."""

from __future__ import annotations

from datetime import date

from roviec.export.layout.paper import PAGE, Columns, Family, Grid, GridCell, Line, Look, Paper, Piece, Sheet, lines_of


def line(words):
    return Line((Piece(words[:1]), Piece(words[1:])), Look())


def test_a_line_tells_its_letters():
    assert line("an toàn").text == "an toàn"


def test_lines_come_in_reading_order_from_every_kind_of_block():
    columns = Columns((((line("a"),), (line("b"),)), ((line("c"),), ())), (0.5, 0.5))
    grid = Grid((1.0,), 2, 1, (GridCell(0, 0, (line("d"),)), GridCell(1, 0, (line("e"), line("f")))))
    paper = Paper(Family.STATE, "", "", date(2026, 3, 5), (Sheet((line("0"), columns)), Sheet((grid,))))
    assert [one.text for one in paper.lines()] == ["0", "a", "b", "c", "d", "e", "f"]
    assert [one.text for one in lines_of(grid)] == ["d", "e", "f"]


def test_columns_without_lines_hold_no_words():
    assert not Columns((((), ()),), (0.5, 0.5)).has_words
    assert Columns((((), (line("x"),)),), (0.5, 0.5)).has_words


def test_the_page_keeps_the_margins_of_the_decree():
    assert 20 <= PAGE.top <= 25
    assert 20 <= PAGE.bottom <= 25
    assert 30 <= PAGE.left <= 35
    assert 15 <= PAGE.right <= 20
    assert PAGE.text_width(landscape=True) - PAGE.text_width(landscape=False) == 87
