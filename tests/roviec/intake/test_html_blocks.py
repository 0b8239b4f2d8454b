"""Blocks, lines and cells of a page."""

from __future__ import annotations

from lxml import etree

from roviec.intake.html_blocks import BlockReader


def blocks(markup: str):
    reader = BlockReader("trang.html")
    parser = etree.HTMLParser(target=reader, encoding="utf-8")
    parser.feed(markup.encode())
    parser.close()
    return reader.pieces()


def test_each_block_and_each_line_of_a_block_is_a_piece():
    found = blocks("<div>Một<p>Hai<br>Ba<br><br>Bốn</p>Năm</div>")
    assert [piece.text for piece in found] == ["Một", "Hai", "Ba", "Bốn", "Năm"]
    assert all(piece.whole for piece in found)


def test_white_space_is_as_a_browser_shows_it():
    assert [piece.text for piece in blocks("<p>  Sở\n  Y\ttế&nbsp;&nbsp;<b> An </b>Hà\n</p>")] == [
        "Sở Y tế\xa0\xa0 An Hà"
    ]


def test_preformatted_lines_stay_and_are_not_whole():
    found = blocks("<pre>Kế hoạch\n   thụt  vào\n\ncuối</pre>")
    assert [(piece.text, piece.whole) for piece in found] == [
        ("Kế hoạch", False),
        ("   thụt  vào", False),
        ("cuối", False),
    ]


def test_bold_is_of_all_letters():
    found = blocks("<p><b>I.</b> <strong>MỤC ĐÍCH</strong></p><p><b>1.</b> Yêu cầu</p>")
    found += blocks("<b><span style='font-weight:normal'>a</span></b>")
    assert [piece.bold for piece in found] == [True, False, False]


def test_centred_by_any_means():
    found = blocks(
        "<center>a</center><p align=center>b</p><p style='text-align: center'>c</p><div align=center><p align=left>d"
    )
    assert [piece.centred for piece in found] == [True, True, True, False]


def test_numbers_of_lists_are_inserts_of_the_first_block_of_an_item():
    found = blocks("<ol><li><p>Một</p><p>tiếp</p><li>Hai<ul><li>gạch</ul></ol>")
    assert [(piece.text, [insert.text for insert in piece.inserts]) for piece in found] == [
        ("Một", ["1. "]),
        ("tiếp", []),
        ("Hai", ["2. "]),
        ("gạch", ["- "]),
    ]


def test_an_item_with_a_marker_of_its_own_gets_no_other():
    assert [piece.inserts for piece in blocks("<ul><li>- Sở Y tế<li>a) Sở Xây dựng</ul>")] == [(), ()]


def test_cells():
    found = blocks("<table><tr><td>a<br>b<td rowspan=2>c<tr><td>d</table>e")
    places = [(piece.text, piece.cell and (piece.cell.row, piece.cell.column, piece.cell.row_span)) for piece in found]
    assert places == [("a", (0, 0, 1)), ("b", (0, 0, 1)), ("c", (0, 1, 2)), ("d", (1, 0, 1)), ("e", None)]
