"""Tables and signature blocks over a page break."""

from __future__ import annotations

from roviec.intake.pdf_continued import join_pages
from roviec.intake.pdf_page import Line, Table, TableCell
from roviec.source import Region

HEIGHTS = [842.0, 842.0, 842.0]
EDGES = (50.0, 100.0, 300.0, 400.0)


def line(text, page=1, box=(50, 700, 100, 712)):
    return Line(text, page, box, bold=False, centred=False)


def row(*texts, page=1):
    return [TableCell(column, 1, 1, [line(text, page)] if text else []) for column, text in enumerate(texts)]


def table(*rows, edges=EDGES):
    return Table(edges, list(rows), ruled=True)


def texts(element):
    return [[" ".join(one.text for one in cell.lines) for cell in cells] for cells in element.rows]


HEADER = ("STT", "Nhiệm vụ", "Chủ trì")


def test_a_table_goes_on_and_its_header_is_dropped():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A"), row("2", "Việc hai.", "Sở B"))
    second = table(row(*HEADER, page=2), row("3", "Việc ba.", "Sở C", page=2))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined) == [
        list(HEADER),
        ["1", "Việc một.", "Sở A"],
        ["2", "Việc hai.", "Sở B"],
        ["3", "Việc ba.", "Sở C"],
    ]
    assert [(one.text, one.region) for one in joined.dropped] == [(text, Region.HEADER) for text in HEADER]


def test_a_cut_row_is_made_whole():
    first = table(row(*HEADER), row("1", "Tổ chức kiểm tra", "Sở A"))
    second = table(row("", "các hồ chứa.", "", page=2), row("2", "Việc hai.", "Sở B", page=2))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined)[1] == ["1", "Tổ chức kiểm tra các hồ chứa.", "Sở A"]


def test_a_new_row_with_an_empty_first_column_stays_a_row():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A"), row("", "Việc hai.", "Sở B"))
    second = table(row("", "Việc ba.", "Sở C", page=2), row("2", "Việc bốn.", "Sở D", page=2))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert len(joined.rows) == 5


def test_a_cut_row_may_go_on_in_its_first_column_too():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A"), row("Vị trí lấy", "Theo thực tế lấy", "Sở B"))
    second = table(row("mẫu", "mẫu nước", "", page=2), row("2", "Việc hai.", "Sở C", page=2))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined)[2:] == [["Vị trí lấy mẫu", "Theo thực tế lấy mẫu nước", "Sở B"], ["2", "Việc hai.", "Sở C"]]


def test_a_row_that_begins_in_small_letters_like_its_table_stays_a_row():
    first = table(row(*HEADER), row("xã A", "có", "đủ"), row("xã B", "có", "đủ"))
    (joined,) = join_pages([[first], [table(row("xã C", "có", "thiếu", page=2))]], HEIGHTS)
    assert len(joined.rows) == 4


def test_other_columns_are_another_table():
    first, second = table(row(*HEADER)), table(row("A", "B", "C", page=2), edges=(50.0, 200.0, 350.0, 400.0))
    assert len(join_pages([[first], [second]], HEIGHTS)) == 2


def test_text_between_parts_tables():
    first, second = table(row(*HEADER)), table(row("1", "B", "C", page=2))
    assert len(join_pages([[first], [line("Biểu số 2", 2), second]], HEIGHTS)) == 3


def test_a_page_of_merged_cells_takes_the_columns_of_the_table():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A"))
    second = table([TableCell(0, 1, 1, [line("II. Công tác kiểm tra", 2)])], edges=(50.0, 400.0))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert (joined.rows[2][0].column, joined.rows[2][0].column_span) == (0, 3)


def test_a_merged_cell_goes_on():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A"))
    below = [row("2", "Việc hai.", "", page=2), row("3", "Việc ba.", page=2)]
    below[0][2].row_span = 2
    (joined,) = join_pages([[first], [table(*below)]], HEIGHTS)
    assert joined.rows[1][2].row_span == 3


def test_a_merged_cell_may_be_cut_beside_later_rows():
    first = table(row(*HEADER), row("1", "Việc một.", "Sở A và"), row("2", "Việc hai."))
    first.rows[1][2].row_span = 2
    second = table(row("", "", "các xã", page=2), row("3", "Việc ba.", "Sở B", page=2))
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined)[1:] == [["1", "Việc một.", "Sở A và các xã"], ["2", "Việc hai."], ["3", "Việc ba.", "Sở B"]]


def test_without_rulings_the_rest_of_a_row_hangs_on_the_repeated_header():
    first = table(row(*HEADER), row("1", "Tổ chức kiểm tra", "Sở A"), row("2", "Tập huấn", "Sở B"))
    head = row(*HEADER, page=2)
    head[1].lines.append(line("cho cán bộ.", 2))
    second = table(head, row("3", "Việc ba.", "Sở C", page=2))
    first.ruled = second.ruled = False
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined)[2:] == [["2", "Tập huấn cho cán bộ.", "Sở B"], ["3", "Việc ba.", "Sở C"]]


class TestSignature:
    def block(self, bottom):
        left = [line("Nơi nhận:", 1, (85, 700, 140, 712)), line("- Như trên;", 1, (85, bottom - 12, 150, bottom))]
        right = [line("TM. ỦY BAN", 1, (350, 700, 450, 712))]
        return Table((250.0,), [[TableCell(0, 1, 1, left), TableCell(1, 1, 1, right)]], ruled=False, layout=True)

    def test_its_last_lines_may_stand_on_the_next_page(self):
        rest = [line("- Lưu: VT.", 2, (85, 60, 150, 72)), line("Lê Văn Sơn", 2, (370, 90, 430, 102))]
        (block,) = join_pages([[self.block(780)], rest], HEIGHTS)
        assert texts(block) == [["Nơi nhận: - Như trên; - Lưu: VT.", "TM. ỦY BAN Lê Văn Sơn"]]

    def test_the_title_of_an_annex_is_no_part_of_it(self):
        title = line("PHỤ LỤC", 2, (375, 60, 425, 72))
        low = self.block(640)
        low.rows[0][0].lines[-1].box = (85, 628, 150, 640)
        for one in low.rows[0][0].lines + low.rows[0][1].lines:
            one.box = (one.box[0], 600, one.box[2], 640)
        assert join_pages([[low], [title]], HEIGHTS) == [low, title]

    def test_the_header_of_the_next_document_is_another_block(self):
        right = [line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 2, (300, 60, 500, 72))]
        left = [line("UBND XÃ", 2, (85, 60, 150, 72))]
        other = Table((250.0,), [[TableCell(0, 1, 1, left), TableCell(1, 1, 1, right)]], ruled=False, layout=True)
        assert len(join_pages([[self.block(780)], [other]], HEIGHTS)) == 2


def layout(left, right, page):
    cells = [TableCell(0, 1, 1, [line(text, page, (90, 720, 200, 732)) for text in left])]
    cells += [TableCell(1, 1, 1, [line(text, page, (300, 720, 500, 732)) for text in right])]
    return Table((250.0,), [cells], ruled=False, layout=True)


def test_a_header_cut_by_the_page_break_is_one():
    first = layout(["ỦY BAN NHÂN DÂN"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], 1)
    second = layout(["XÃ SƠN ĐÔNG"], ["Độc lập - Tự do - Hạnh phúc"], 2)
    (joined,) = join_pages([[first], [second]], HEIGHTS)
    assert texts(joined) == [
        ["ỦY BAN NHÂN DÂN XÃ SƠN ĐÔNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"]
    ]


def test_the_header_of_the_next_document_is_none_of_a_signature():
    foot = layout(["Nơi nhận:"], ["CHỦ TỊCH"], 1)
    head = layout(["UBND XÃ"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], 2)
    assert len(join_pages([[foot], [head]], HEIGHTS)) == 2
    assert len(join_pages([[head], [layout(["UBND"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], 2)]], HEIGHTS)) == 2
