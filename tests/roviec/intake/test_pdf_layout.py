"""What stands where on a page."""

from __future__ import annotations

from roviec.intake.pdf_layout import find_margins, lay_out
from roviec.intake.pdf_page import Line, Page, Piece, Ruling
from roviec.source import Region

MARGINS = {595: (85.0, 545.0)}


def piece(x0, base, x1, text="chữ", size=12.0):
    return Piece(x0, base - size, x1, base + 2, base, text, bold=False, order=0)


def page(*pieces, level=()):
    return Page(1, 595.0, 842.0, list(pieces), level=level)


def lines(*pieces, level=()):
    elements = lay_out(page(*pieces, level=level), MARGINS)
    assert all(isinstance(one, Line) for one in elements)
    return elements


def test_margins_are_those_of_most_pages():
    pages = [page(piece(85, 100, 545), piece(85, 120, 545), piece(85, 140, 300)) for _ in range(3)]
    pages.append(page(piece(20, 100, 570), piece(85, 120, 545), piece(85, 140, 300)))
    assert find_margins(pages) == {595: (85, 545)}


def test_centred_lines():
    found = lines(piece(85, 100, 545), piece(260, 130, 370), piece(85, 160, 545), piece(121, 190, 400))
    assert [line.centred for line in found] == [False, True, False, False]


def test_titles_of_two_lines_are_centred_but_an_indented_quotation_is_not():
    assert [line.centred for line in lines(piece(200, 100, 430), piece(260, 118, 370))] == [True, True]
    assert [line.centred for line in lines(piece(120, 100, 510), piece(120, 118, 510))] == [False, False]


def test_small_print_under_a_short_rule_is_a_footnote():
    rule = Ruling(700, 85, 230)
    text = [piece(85, 100 + 18 * index, 545) for index in range(5)]
    found = lines(*text, piece(85, 715, 400, "1 Ghi chú", size=9.0), level=(rule,))
    assert [line.region for line in found] == [Region.BODY] * 5 + [Region.FOOTNOTE]


def test_text_under_a_rule_of_decoration_is_text():
    rule = Ruling(500, 85, 230)
    found = lines(*[piece(85, 400 + 18 * index, 545) for index in range(9)], level=(rule,))
    assert {line.region for line in found} == {Region.BODY}


def test_pieces_on_a_baseline_are_one_line():
    (line,) = lines(piece(85, 100, 200, "Biểu 01"), piece(400, 100, 545, "Đơn vị tính: liều"))
    assert line.text == "Biểu 01 Đơn vị tính: liều"
