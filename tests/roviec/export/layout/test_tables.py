"""Tables of a document, cell for cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.export.layout.letters import Printed
from roviec.export.layout.looks import looks_of
from roviec.export.layout.paper import Align, Family
from roviec.export.layout.tables import FilledCell, set_table, shares_of
from roviec.source import CellPlace

LOOKS = looks_of(Family.STATE)


def cell(row, column, words, *, rows=1, columns=1):
    return FilledCell(CellPlace(0, row, column, rows, columns), (Printed(words, 0),), bold=False)


def test_heads_are_bold_and_centred_and_short_columns_too():
    grid = set_table(
        [cell(0, 0, "STT"), cell(0, 1, "Nhiệm vụ"), cell(1, 0, "1"), cell(1, 1, "Rà soát biển báo")], {0}, LOOKS, 160
    )
    head, _, number, work = (one.lines[0].look for one in grid.cells)
    assert (grid.heads, head.bold, head.align) == (1, True, Align.CENTRE)
    assert (number.align, work.align, work.bold) == (Align.CENTRE, Align.LEFT, False)


def test_merged_cells_keep_their_room():
    grid = set_table(
        [cell(0, 0, "a", columns=2), cell(1, 0, "b", rows=2), cell(1, 1, "c"), cell(2, 1, "d")], (), LOOKS, 160
    )
    assert [(one.row, one.column, one.row_span, one.column_span) for one in grid.cells] == [
        (0, 0, 1, 2),
        (1, 0, 2, 1),
        (1, 1, 1, 1),
        (2, 1, 1, 1),
    ]


PLACES = st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 4), st.integers(1, 4))


@given(st.lists(PLACES, min_size=1, max_size=12))
def test_no_word_is_lost_and_no_place_is_taken_twice_whatever_the_grid(places):
    cells = [
        cell(row, column, f"w{n}", rows=rows, columns=columns) for n, (row, column, rows, columns) in enumerate(places)
    ]
    grid = set_table(cells, (), LOOKS, 160)
    words = sorted(line.text for one in grid.cells for line in one.lines)
    assert words == sorted(f"w{n}" for n in range(len(places)))
    taken = [
        (one.row + down, one.column + right)
        for one in grid.cells
        for down in range(one.row_span)
        for right in range(one.column_span)
    ]
    assert len(taken) == len(set(taken))
    assert all(row < grid.rows and column < len(grid.shares) for row, column in taken)


def test_widths_fill_the_page_and_more_words_get_more_room():
    shares = shares_of(
        160, 3, [(0, 1, ["STT"]), (1, 1, ["Rà soát biển báo, sơn kẻ vạch đường " * 4]), (2, 1, ["Sở Xây dựng"])]
    )
    assert sum(shares) == pytest.approx(1)
    assert shares[0] < shares[2] < shares[1]


def test_more_columns_than_fit_share_the_page():
    assert sum(shares_of(160, 40, [(n, 1, ["nghiêm"]) for n in range(40)])) == pytest.approx(1)
