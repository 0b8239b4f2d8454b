"""What the typesetter is given."""

from __future__ import annotations

from datetime import date

import msgspec

from roviec.export.layout.paper import Columns, Family, Grid, GridCell, Line, Look, Paper, Piece, Sheet
from roviec_tools.typesetting.paper_data import paper_data


def line(words, level=0):
    return Line((Piece(words),), Look(), level=level)


def data(*blocks, day=date(2026, 3, 5)):
    return paper_data(Paper(Family.STATE, "Kế hoạch", "ỦY BAN", day, (Sheet(blocks),)))


def test_every_kind_of_block_is_named():
    blocks = data(
        line("a"), Columns((((line("b"),), ()),), (0.4, 0.6)), Grid((1.0,), 1, 0, (GridCell(0, 0, (line("c"),)),))
    )
    assert [block["kind"] for block in blocks["sheets"][0]["blocks"]] == ["line", "columns", "grid"]


def test_no_level_of_headings_is_passed_over():
    found = data(*(line("x", level) for level in (2, 3, 5, 5, 3, 0, 4, 1, 4)))["sheets"][0]["blocks"]
    assert [block["level"] for block in found] == [1, 2, 3, 3, 2, 0, 3, 1, 2]


def test_it_is_plain_data():
    assert msgspec.json.decode(msgspec.json.encode(data(line('#let "x" \\ $y$'))))["day"] == [2026, 3, 5]


def test_a_day_that_is_not_known_is_the_first_of_2000():
    assert data(line("a"), day=None)["day"] == (2000, 1, 1)
