"""Rows of tables cut by a page break."""

from __future__ import annotations

import pytest
from pdf_builder import PdfBuilder, PdfPage, width

from roviec.intake.pdf import read_pdf
from roviec.intake.pdf_page import Line, Piece, Table, TableCell
from roviec.intake.pdf_split_rows import fill_row, join_rest, open_table, rest_of_row, same_edges, same_gutters
from roviec.model.options import Options
from roviec.source import Region

EDGES = (110.0, 250.0, 370.0)
COLUMNS = (85, 130, 260, 380)


def line(x0, top, text, bold=False):
    return Line(text, 1, (x0, top, x0 + 6 * len(text), top + 14), bold=bold, centred=False)


def piece(x0, top, text, bold=False):
    return Piece(x0, top, x0 + 6 * len(text), top + 14, top + 11, text, bold=bold, order=0)


def row(top, *cells):
    return [
        TableCell(column, 1, 1, [line(COLUMNS[column], top + 18 * index, text) for index, text in enumerate(lines)])
        for column, lines in enumerate(cells)
        if lines
    ]


def table(*rows, edges=EDGES):
    return Table(edges, list(rows), ruled=False)


CUT = table(
    row(680, ["7"], ["Tổ chức", "kiểm tra", "các hồ", "chứa", "trước"], ["Sở Xây dựng", "và", "các", "xã"], ["Quý II"])
)


def rest(*pieces, cut=CUT, height=842.0):
    return [one.text for one in rest_of_row(cut, list(pieces), height)]


class TestRestOfRow:
    def test_lone_lines_go_on_with_their_cell(self):
        assert rest(piece(130, 60, "mưa bão"), piece(130, 78, "hằng năm")) == ["mưa bão", "hằng năm"]

    def test_two_cells_go_on(self):
        assert rest(piece(130, 60, "mưa bão"), piece(260, 60, "ven sông")) == ["mưa bão", "ven sông"]

    def test_a_new_row_ends_it(self):
        assert rest(piece(130, 60, "mưa bão"), piece(85, 78, "8"), piece(130, 78, "Tập huấn")) == ["mưa bão"]

    @pytest.mark.parametrize(
        "other",
        [
            piece(85, 60, "2. Yêu cầu"),
            piece(131, 60, "Văn bản này có hiệu lực từ ngày ký"),
            piece(140, 60, "lệch lề"),
            piece(130, 60, "DANH MỤC"),
            piece(130, 60, "chữ đậm", bold=True),
            piece(380, 60, "Quý III"),
        ],
        ids=["first column", "over a gutter", "other margin", "capitals", "bold", "a cell that ended above"],
    )
    def test_what_is_no_rest(self, other):
        assert rest(other) == []

    def test_lines_far_below_are_none(self):
        assert rest(piece(130, 60, "mưa bão"), piece(130, 110, "hằng năm")) == ["mưa bão"]

    def test_a_table_that_ends_higher_was_not_cut(self):
        assert rest(piece(130, 60, "mưa bão"), height=1200.0) == []

    def test_centred_cells_go_on_by_their_axis(self):
        cut = table(row(700, ["7"], [], [], []))
        cells = [line(160, 700, "tên dài"), line(163, 718, "hồ chứa"[:6]), line(154, 736, "bốn chữ xa")]
        middle = cells[0].box[0] + 3 * len(cells[0].text)
        for one in cells:
            half = 3 * len(one.text)
            one.box = (middle - half, one.box[1], middle + half, one.box[3])
        cut.rows[-1].append(TableCell(1, 1, 1, cells))
        assert rest(piece(middle - 9, 60, "cuối"[:3]), cut=cut) == ["cuố"]


class TestJoining:
    def test_the_rest_is_a_row_above_those_of_its_page(self):
        pieces = [piece(130, 60, "mưa bão"), piece(260, 60, "ven sông")]
        below = table(row(90, ["8"], ["Tập huấn"], ["Sở Y tế"], ["Quý III"]), edges=(112.0, 249.0, 375.0))
        (joined,) = join_rest([fill_row(pieces, EDGES, 2), below])
        assert [[(cell.column, cell.lines[0].text) for cell in cells] for cells in joined.rows] == [
            [(1, "mưa bão"), (2, "ven sông")],
            [(0, "8"), (1, "Tập huấn"), (2, "Sở Y tế"), (3, "Quý III")],
        ]
        assert joined.rows[0][0].lines[0].page == 2

    def test_another_table_stays_apart(self):
        first = fill_row([piece(130, 60, "mưa bão")], EDGES, 2)
        assert len(join_rest([first, table(row(90, ["A"], ["B"], [], []), edges=(200.0, 400.0))])) == 2
        assert len(join_rest([first, line(85, 90, "Đoạn văn")])) == 2
        assert join_rest([first]) == [first]

    def test_only_a_table_at_the_end_is_open(self):
        note = Line("1 Ghi chú", 1, (85, 790, 140, 800), bold=False, centred=False, region=Region.FOOTNOTE)
        assert open_table([line(85, 60, "a"), CUT, note]) is CUT
        assert open_table([CUT, line(85, 790, "Đoạn văn")]) is None
        assert open_table([]) is None

    def test_columns_of_one_table(self):
        assert same_gutters(CUT, table(edges=(100.0, 260.0, 371.0)))
        assert not same_gutters(CUT, table(edges=(110.0, 250.0)))
        assert not same_gutters(CUT, table(edges=(110.0, 250.0, 400.0)))
        assert same_edges((50, 100, 300), (51, 299))
        assert not same_edges((50, 100, 300), (50, 150, 300))
        assert not same_edges((50, 100, 300), (50, 100, 320))


def read(builder):
    source = read_pdf(builder.build(), "a.pdf", Options())
    found: dict[tuple[int, int], list[str]] = {}
    for one in source.lines:
        if one.cell is not None:
            assert one.cell.table == 0
            found.setdefault((one.cell.row, one.cell.column), []).append(one.text)
    return {place: " ".join(lines) for place, lines in found.items()}


def print_row(page: PdfPage, base, *cells, step=18, size=12):
    for x, lines in zip(COLUMNS, cells, strict=True):
        page.lines(x, base, *lines, step=step, size=size)


class TestWithoutRulings:
    HEAD = (["TT"], ["Nhiệm vụ"], ["Chủ trì"], ["Thời hạn"])

    def test_a_cell_goes_on_alone_and_one_row_follows(self):
        builder = PdfBuilder()
        page = builder.page()
        page.lines(85, 600, "Đoạn văn trước bảng chạy hết chiều ngang của trang giấy này")
        print_row(page, 640, *self.HEAD)
        print_row(page, 670, ["1"], ["Kiểm tra hồ chứa"], ["Sở Xây dựng"], ["Quý II"])
        print_row(page, 700, ["2"], ["Tập huấn cho", "cán bộ thôn về", "cảnh báo mưa"], ["Sở Y tế"], ["Quý III"])
        page = builder.page()
        page.lines(130, 60, "lớn, lũ quét")
        print_row(page, 90, ["3"], ["Lập bản đồ", "nguy cơ"], ["Sở Xây dựng"], ["Quý IV"])
        page.lines(85, 150, "Đoạn văn sau bảng chạy hết chiều ngang của trang giấy này luôn")
        found = read(builder)
        assert found[2, 1] == "Tập huấn cho cán bộ thôn về cảnh báo mưa lớn, lũ quét"
        assert [found[3, column] for column in range(4)] == ["3", "Lập bản đồ nguy cơ", "Sở Xây dựng", "Quý IV"]

    def test_a_cell_goes_on_over_a_whole_page(self):
        builder = PdfBuilder()
        page = builder.page()
        print_row(page, 640, *self.HEAD)
        print_row(page, 670, ["1"], ["Kiểm tra hồ chứa"], ["Sở Xây dựng"], ["Quý II"])
        print_row(page, 700, ["2"], ["Tập huấn cho", "cán bộ thôn về", "cảnh báo mưa"], ["Sở Y tế"], ["Quý III"])
        middle = [f"nội dung {number}" for number in range(40)]
        builder.page().lines(130, 60, *middle)
        page = builder.page()
        page.lines(130, 60, "hết nội dung")
        print_row(page, 90, ["3"], ["Lập bản đồ"], ["Sở Xây dựng"], ["Quý IV"])
        found = read(builder)
        assert found[2, 1] == " ".join(["Tập huấn cho cán bộ thôn về cảnh báo mưa", *middle, "hết nội dung"])
        assert found[3, 0] == "3"


class TestRuled:
    XS = (80.0, 110.0, 250.0, 370.0, 500.0)

    def page(self, builder, ys, *rows):
        page = builder.page().grid(list(self.XS), list(ys))
        for top, cells in zip(ys, rows, strict=False):
            print_row(page, top + 15, *cells)
        return page

    def test_one_cell_goes_on_over_two_page_breaks(self):
        builder = PdfBuilder()
        head = (["TT"], ["Nhiệm vụ"], ["Chủ trì"], ["Thời hạn"])
        cut = (["1"], ["Tập huấn cho", "cán bộ thôn"], ["Sở Y tế"], ["Quý III"])
        self.page(builder, (700, 730, 780), head, cut).centred(820, "1")
        self.page(builder, (60, 780), ([], ["về cảnh báo"], [], [])).centred(820, "2")
        last = self.page(builder, (60, 90, 120), ([], ["mưa lớn"], [], []), (["2"], ["Lập bản đồ"], ["Xã"], ["Quý IV"]))
        last.centred(820, "3")
        assert read(builder) == {
            **{(0, column): cell[0] for column, cell in enumerate(head)},
            (1, 0): "1", (1, 1): "Tập huấn cho cán bộ thôn về cảnh báo mưa lớn", (1, 2): "Sở Y tế", (1, 3): "Quý III",
            (2, 0): "2", (2, 1): "Lập bản đồ", (2, 2): "Xã", (2, 3): "Quý IV",
        }  # fmt: skip

    def test_only_the_rest_of_the_last_row_is_left(self):
        builder = PdfBuilder()
        head = (["TT"], ["Nhiệm vụ"], ["Chủ trì"], ["Thời hạn"])
        self.page(builder, (700, 730, 780), head, (["1"], ["Tập huấn cho"], ["Sở Y tế"], ["Quý III"]))
        self.page(builder, (60, 90), ([], ["cán bộ thôn"], [], []))
        assert read(builder)[1, 1] == "Tập huấn cho cán bộ thôn"

    def test_a_frame_below_the_table_is_none_of_it(self):
        builder = PdfBuilder()
        head = (["TT"], ["Nhiệm vụ"], ["Chủ trì"], ["Thời hạn"])
        self.page(builder, (700, 730, 780), head, (["1"], ["Tập huấn"], ["Sở Y tế"], ["Quý III"]))
        page = builder.page().grid([100.0, 300.0, 480.0], [60.0, 90.0]).text(120, 75, "Khung ghi chú")
        assert page.commands
        assert len(read(builder)) == 8

    def test_a_merged_cell_goes_on_beside_later_rows(self):
        builder = PdfBuilder()
        page = builder.page()
        for x in self.XS:
            page.rule(x, 690, x, 780)
        for y, right in ((690, 500), (720, 500), (750, 370), (780, 500)):
            page.rule(80, y, right, y)
        print_row(page, 705, ["TT"], ["Nhiệm vụ"], ["Chủ trì"], ["Ghi chú"])
        print_row(page, 735, ["1"], ["Việc một"], ["Xã"], ["Báo cáo", "vào ngày", "cuối cùng"])
        print_row(page, 765, ["2"], ["Việc hai"], ["Thôn"], [])
        self.page(builder, (60, 90, 120), ([], [], [], ["của tháng"]), (["3"], ["Việc ba"], ["Xã"], []))
        found = read(builder)
        assert found[1, 3] == "Báo cáo vào ngày cuối cùng của tháng"
        assert found[3, 1] == "Việc ba"


def test_widths_of_the_builder_fit_the_columns():
    assert max(width(text) for text in ("cán bộ thôn về", "Kiểm tra hồ chứa")) < COLUMNS[2] - COLUMNS[1] - 5
