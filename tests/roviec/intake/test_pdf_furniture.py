"""Page numbers and running heads are told from text by their place and their sequence."""

from __future__ import annotations

from roviec.intake.pdf_furniture import take_furniture
from roviec.intake.pdf_page import Grid, GridCell, Page, Piece
from roviec.source import Region

WIDTH, HEIGHT = 595.0, 842.0


def piece(text, base, x0=None):
    x0 = WIDTH / 2 - 3 * len(text) if x0 is None else x0
    return Piece(x0, base - 11, x0 + 6 * len(text), base + 3, base, text, bold=False, order=0)


def page(number, *pieces, grids=()):
    body = [piece(f"Dòng {word} của trang {number}", 300 + 18 * index, 85) for index, word in enumerate("abcde")]
    return Page(number, WIDTH, HEIGHT, sorted([*pieces, *body], key=lambda one: one.base), grids=grids)


def taken(pages):
    return [(line.page, line.text, line.region) for lines in take_furniture(pages).values() for line in lines]


class TestPageNumbers:
    def test_in_the_upper_margin_from_the_second_page(self):
        pages = [page(1), page(2, piece("2", 40)), page(3, piece("3", 40))]
        assert taken(pages) == [(2, "2", Region.HEADER), (3, "3", Region.HEADER)]
        assert all(len(one.pieces) == 5 for one in pages)

    def test_in_many_dresses(self):
        for form in ("- {} -", "Trang {}/9", "{}/9", "– {} –", "trang {}"):
            pages = [page(number, piece(form.format(number), 810)) for number in (1, 2, 3)]
            assert [text for _, text, region in taken(pages) if region is Region.FOOTER] == [
                form.format(number) for number in (1, 2, 3)
            ]

    def test_a_little_higher_or_lower_from_page_to_page(self):
        pages = [page(number, piece(str(number), base)) for number, base in ((1, 38.4), (2, 38.6), (3, 40.1))]
        assert [text for _, text, _ in taken(pages)] == ["1", "2", "3"]

    def test_the_only_one_of_two_pages(self):
        assert taken([page(1), page(2, piece("2", 40))]) == [(2, "2", Region.HEADER)]

    def test_the_number_of_a_row_at_the_top_of_the_last_page_is_text(self):
        cells = [piece("2", 80, 85), piece("Lập bản đồ", 80, 200), piece("Sở Y tế", 80, 440)]
        assert taken([page(1), page(2, *cells)]) == []

    def test_beside_a_running_head(self):
        pages = [page(n, piece("Chương một", 40, 85), piece(str(n), 40, 500)) for n in (1, 2)]
        assert [text for _, text, _ in taken(pages)] == ["Chương một 1", "Chương một 2"]

    def test_a_section_that_starts_again_at_one(self):
        pages = [page(n, piece(str(n), 40)) for n in (1, 2, 3)] + [page(4, piece("1", 40))]
        assert len(taken(pages)) == 4

    def test_an_item_number_alone_on_its_line_is_text(self):
        assert taken([page(1, piece("1.", 60, 85)), page(2, piece("2.", 60, 85)), page(3)]) == []

    def test_figures_that_do_not_count_the_pages_are_text(self):
        pages = [page(1, piece("115", 780, 121)), page(2, piece("20", 772, 121)), page(3, piece("7", 765, 121))]
        assert taken(pages) == []

    def test_a_figure_in_a_table_is_text(self):
        grid = Grid((50.0, 300.0), (20.0, 60.0), (GridCell(0, 0, 1, 1, (50.0, 20.0, 300.0, 60.0)),))
        assert taken([page(n, piece(str(n), 40, 100), grids=(grid,)) for n in (1, 2, 3)]) == []


class TestRunningHeads:
    def test_the_same_line_on_every_page(self):
        pages = [page(number, piece("Kế hoạch tiêm chủng năm 2026", 36, 85)) for number in (1, 2, 3)]
        assert [region for _, _, region in taken(pages)] == [Region.HEADER] * 3

    def test_left_and_right_pages(self):
        names = {0: "UBND xã Sơn Đông", 1: "Kế hoạch năm 2026"}
        pages = [page(number, piece(names[number % 2], 815, 85)) for number in range(1, 7)]
        assert len(taken(pages)) == 6

    def test_the_header_of_each_document_is_text(self):
        pages = [page(n, piece("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 60)) for n in (1, 2, 3)]
        assert taken(pages) == []

    def test_a_line_that_begins_several_pages_by_chance_is_text(self):
        pages = [
            page(n, piece("Ủy ban nhân dân xã" if n in (2, 4, 5) else f"Dòng đầu {n * 'x'}", 60, 85))
            for n in range(1, 9)
        ]
        assert taken(pages) == []

    def test_a_line_on_a_few_of_many_pages_is_text(self):
        pages = [page(n, *([piece("PHỤ LỤC", 60)] if n in (3, 6, 9) else [])) for n in range(1, 11)]
        assert taken(pages) == []
