"""Tables of Word files on their grid."""

from __future__ import annotations

from docx_builder import cell, item, lvl, numbering, para, read, row, shown, table

from roviec.source import Source

RESTART, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def placed(source: Source) -> list[tuple[str, int, int, int, int]]:
    return [
        (shown(line), line.cell.row, line.cell.column, line.cell.row_span, line.cell.column_span)
        for line in source.lines
        if line.cell is not None
    ]


def test_cells_know_their_row_and_column() -> None:
    source = read(table(row(cell("TT"), cell("Việc")), row(cell("1"), cell("Tiêm chủng"))))
    assert placed(source) == [("TT", 0, 0, 1, 1), ("Việc", 0, 1, 1, 1), ("1", 1, 0, 1, 1), ("Tiêm chủng", 1, 1, 1, 1)]


def test_tables_are_numbered_and_text_between_them_is_in_none() -> None:
    source = read(table(row(cell("a"))) + para("giữa") + table(row(cell("b"))))
    assert [(line.text, line.cell and line.cell.table) for line in source.lines] == [("a", 0), ("giữa", None), ("b", 1)]


def test_a_wide_cell_spans_columns_and_moves_the_next_one() -> None:
    source = read(table(row(cell("Phần I", '<w:gridSpan w:val="3"/>'), cell("x"))))
    assert placed(source) == [("Phần I", 0, 0, 1, 3), ("x", 0, 3, 1, 1)]


def test_cells_merged_downwards_stand_once() -> None:
    rows = (
        row(cell("Sở Y tế", RESTART), cell("a")),
        row(cell("", GOES_ON), cell("b")),
        row(cell("", GOES_ON), cell("c")),
        row(cell("Sở Tài chính", RESTART), cell("d")),
    )
    assert placed(read(table(*rows))) == [
        ("Sở Y tế", 0, 0, 3, 1), ("a", 0, 1, 1, 1), ("b", 1, 1, 1, 1), ("c", 2, 1, 1, 1),
        ("Sở Tài chính", 3, 0, 1, 1), ("d", 3, 1, 1, 1),
    ]  # fmt: skip


def test_a_merge_that_nothing_begins_is_a_cell_of_its_own() -> None:
    assert placed(read(table(row(cell("a", GOES_ON)), row(cell("b"))))) == [("a", 0, 0, 1, 1), ("b", 1, 0, 1, 1)]


def test_a_merge_in_another_column_does_not_go_on() -> None:
    rows = (row(cell("a", RESTART), cell("b")), row(cell("c"), cell("d", GOES_ON)))
    assert [place[0] for place in placed(read(table(*rows)))] == ["a", "b", "c", "d"]


def test_the_old_way_to_merge_sideways() -> None:
    cells = (cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("b"))
    assert placed(read(table(row(*cells)))) == [("a", 0, 0, 1, 2), ("b", 0, 2, 1, 1)]


def test_columns_left_out_at_the_front_are_counted() -> None:
    assert placed(read(table(row(cell("x"), properties='<w:gridBefore w:val="2"/>')))) == [("x", 0, 2, 1, 1)]


def test_an_empty_cell_is_one_empty_line() -> None:
    rows = row(cell(""), "<w:tc/>", cell("c"))
    assert placed(read(table(rows))) == [("", 0, 0, 1, 1), ("", 0, 1, 1, 1), ("c", 0, 2, 1, 1)]


def test_a_deleted_row_is_gone_and_leaves_no_number_behind() -> None:
    rows = (row(cell("a")), row(cell("b"), properties="<w:del/>"), row(cell("c")))
    assert [(place[0], place[1]) for place in placed(read(table(*rows)))] == [("a", 0), ("c", 1)]


def test_a_table_of_deleted_rows_is_no_table() -> None:
    source = read(table(row(cell("a"), properties="<w:del/>")) + table(row(cell("b"))))
    assert [(line.text, line.cell and line.cell.table) for line in source.lines] == [("b", 0)]


def test_cells_behind_a_choice_are_read() -> None:
    choice = f"<mc:AlternateContent><mc:Choice>{row(cell('a'))}</mc:Choice></mc:AlternateContent>"
    assert [place[0] for place in placed(read(table(choice)))] == ["a"]


def test_a_deleted_cell_is_gone() -> None:
    assert placed(read(table(row(cell("a", "<w:cellDel/>"), cell("b"))))) == [("b", 0, 1, 1, 1)]


def test_a_table_in_a_cell_gives_its_words_to_the_cell() -> None:
    inner = table(row(cell("trong 1"), cell("")), row(cell("trong 2"), cell("x")))
    source = read(table(row(cell(inner=para("ngoài") + inner + para("sau")), cell("b"))))
    assert {place[1:] for place in placed(source)[:-1]} == {(0, 0, 1, 1)}
    assert [place[0] for place in placed(source) if place[0]] == ["ngoài", "trong 1", "trong 2", "x", "sau", "b"]
    assert {line.cell.table for line in source.lines if line.cell} == {0}


def test_rows_and_cells_inside_content_controls_are_read() -> None:
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    source = read(table(control(row(cell("a"), control(cell("b")))), f"<w:customXml>{row(cell('c'))}</w:customXml>"))
    assert [place[:3] for place in placed(source)] == [("a", 0, 0), ("b", 0, 1), ("c", 1, 0)]


def test_the_ordinal_column_is_numbered_by_word() -> None:
    rows = "".join(row(cell(inner=item("")), cell(text)) for text in ("rà soát", "tiêm"))
    source = read(table(rows), numbering=numbering(lvl(0, "%1")))
    assert [place[0] for place in placed(source)] == ["1", "rà soát", "2", "tiêm"]


def test_a_span_out_of_all_bounds_is_not_believed() -> None:
    for wild in ("99999999999999999999", "-5", "x", "0"):
        assert placed(read(table(row(cell("a", f'<w:gridSpan w:val="{wild}"/>'), cell("b")))))[1][2] == 1
