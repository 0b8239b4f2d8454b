"""Merged cells, tables in tables, tables that lay out a page."""

from __future__ import annotations

from roviec.intake.html_tables import TableTree


def test_merged_cells_push_others_right():
    table = TableTree().open(None)
    table.begin_row()
    places = [table.begin_cell({"rowspan": "2"}), table.begin_cell({"colspan": "2"}), table.begin_cell({})]
    table.begin_row()
    places += [table.begin_cell({}), table.begin_cell({}), table.begin_cell({"colspan": "x", "rowspan": "0"})]
    assert [(place.row, place.column, place.row_span, place.column_span) for place in places] == [
        (0, 0, 2, 1),
        (0, 1, 1, 2),
        (0, 3, 1, 1),
        (1, 1, 1, 1),
        (1, 2, 1, 1),
        (1, 3, 1, 1),
    ]


def test_a_table_in_a_cell_belongs_to_the_cell():
    tree = TableTree()
    outer = tree.open(None)
    cell = outer.begin_cell({})
    outer.begin_cell({})
    inner = tree.open(cell)
    places = [inner.begin_cell({}), inner.begin_cell({})]
    assert [tree.data_cells()(place) for place in places] == [cell, cell]


def test_a_table_of_one_cell_is_layout():
    tree = TableTree()
    frame = tree.open(None).begin_cell({})
    inner = tree.open(frame)
    places = [inner.begin_cell({}), inner.begin_cell({})]
    data_cell = tree.data_cells()
    assert data_cell(frame) is None
    assert [data_cell(place) for place in places] == places
    assert data_cell(None) is None


def test_a_cell_that_holds_a_page_is_layout():
    tree = TableTree()
    page = tree.open(None)
    menu, content = page.begin_cell({}), page.begin_cell({})
    for _ in range(30):
        tree.count_block(content)
    inner = tree.open(content)
    place = inner.begin_cell({})
    inner.begin_cell({})
    data_cell = tree.data_cells()
    assert data_cell(menu) is None
    assert data_cell(content) is None
    assert data_cell(place) == place


def test_wide_merged_cells_in_every_row_cost_no_more_than_others():
    table = TableTree().open(None)
    for _ in range(2_000):
        table.begin_row()
        place = table.begin_cell({"rowspan": "1000", "colspan": "200"})
    assert place.row == 1_999
    assert len(table.taken) <= 400


def test_a_cell_ends_where_the_next_one_begins_even_inside_it():
    tree = TableTree()
    table = tree.open(None)
    first = table.begin_cell({})
    assert tree.current(first) == first
    table.begin_row()
    second = table.begin_cell({})
    assert tree.current(first) == second
    assert tree.current(None) is None
