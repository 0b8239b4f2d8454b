"""Columns without rulings."""

from __future__ import annotations

from roviec.intake.pdf_columns import find_blocks
from roviec.intake.pdf_page import Piece


def piece(x0, base, text, order=0):
    return Piece(x0, base - 11, x0 + 6 * len(text), base + 3, base, text, bold=False, order=order)


def centred(axis, base, text, order=0):
    return piece(axis - 3 * len(text), base, text, order)


def words(block):
    return [[one.text for one in row] for row in block.rows]


HEADER = [
    centred(150, 60, "UBND XÃ SƠN ĐÔNG"),
    centred(400, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 50),
    centred(400, 78, "Độc lập - Tự do - Hạnh phúc", 80),
    centred(150, 84, "Số: 12/KH-UBND", 20),
    centred(400, 102, "Sơn Đông, ngày 02 tháng 3 năm 2026", 120),
]


class TestLayoutBlocks:
    def test_header_left_first_though_the_lines_drift(self):
        (block,) = find_blocks([*HEADER, centred(297, 140, "KẾ HOẠCH", 200)])
        assert block.layout
        assert words(block) == [
            [
                "UBND XÃ SƠN ĐÔNG",
                "Số: 12/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Sơn Đông, ngày 02 tháng 3 năm 2026",
            ]
        ]

    def test_signature_takes_the_name_under_the_seal(self):
        left = ["Nơi nhận:", "- Như trên;", "- Các thôn;", "- Lưu: VT."]
        pieces = [piece(85, 500 + 14 * index, text, 20 * index) for index, text in enumerate(left)]
        pieces += [centred(400, 500, "TM. ỦY BAN NHÂN DÂN", 100), centred(400, 518, "CHỦ TỊCH", 130)]
        pieces += [centred(400, 600, "Lê Văn Sơn", 150)]
        (block,) = find_blocks([piece(85, 470, "x" * 70), *pieces])
        assert words(block) == [[*left, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Sơn"]]

    def test_a_name_need_not_be_centred_under_its_position(self):
        left = ["Nơi nhận:", "- Như trên;", "- Các thôn;", "- Các hội, đoàn thể;", "- Trạm Y tế;", "- Lưu: VT."]
        pieces = [piece(85, 500 + 20 * index, text, 20 * index) for index, text in enumerate(left)]
        pieces += [centred(420, 500, "KT. CHỦ TỊCH", 200), centred(420, 520, "PHÓ CHỦ TỊCH", 230)]
        (block,) = find_blocks([*pieces, piece(330, 570, "Lê Văn Sơn", 260)], 297)
        assert words(block) == [[*left, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Sơn"]]

    def test_the_header_of_the_next_document_is_a_block_of_its_own(self):
        foot = [piece(85, 400, "Nơi nhận:"), piece(85, 418, "- Như Điều 3;", 20), piece(85, 436, "- Lưu: VT.", 40)]
        foot += [centred(400, 400, "CHỦ TỊCH", 100), centred(400, 436, "Lê Văn Sơn", 120)]
        head = [centred(150, 460, "UBND XÃ SƠN ĐÔNG", 200), centred(400, 460, HEADER[1].text, 250)]
        head += [centred(400, 478, "Độc lập - Tự do - Hạnh phúc", 300)]
        first, second = find_blocks([*foot, *head])
        assert words(first) == [["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]]
        assert words(second) == [["UBND XÃ SƠN ĐÔNG", HEADER[1].text, "Độc lập - Tự do - Hạnh phúc"]]

    def test_recipients_below_joint_signatures_stand_in_neither_column(self):
        signs = [piece(85, 400, "BÍ THƯ", 0), piece(380, 400, "GIÁM ĐỐC", 20)]
        signs += [piece(85, 450, "Lê Văn Sơn", 40), piece(380, 450, "Võ Thị An", 60)]
        (block,) = find_blocks([*signs, piece(85, 470, "Nơi nhận:", 80), piece(85, 488, "- Lưu: VT.", 100)])
        assert words(block) == [["BÍ THƯ", "Lê Văn Sơn", "GIÁM ĐỐC", "Võ Thị An"]]

    def test_what_is_no_name_is_not_taken_from_under_the_signature(self):
        left = ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
        pieces = [piece(85, 500 + 18 * index, text, 20 * index) for index, text in enumerate(left)]
        pieces += [centred(420, 500, "KT. CHỦ TỊCH", 200), centred(420, 518, "PHÓ CHỦ TỊCH", 230)]
        (block,) = find_blocks([*pieces, piece(330, 600, "Mẫu số 01", 260)], 297)
        assert len(block.pieces) == 5

    def test_paragraphs_under_the_block_stay_out(self):
        pieces = [*HEADER, piece(85, 130, "y" * 70), piece(85, 148, "z" * 40)]
        (block,) = find_blocks(pieces)
        assert len(block.pieces) == 5

    def test_a_layout_table_of_any_words_is_seen_by_its_order_of_writing(self):
        left = [centred(150, 500 + 18 * index, text, index) for index, text in enumerate(("THƯ KÝ", "Lê A"))]
        right = [centred(400, 500 + 18 * index, text, 10 + index) for index, text in enumerate(("CHỦ TRÌ", "Vũ B"))]
        (block,) = find_blocks([left[0], right[0], left[1], right[1]])
        assert words(block) == [["THƯ KÝ", "Lê A", "CHỦ TRÌ", "Vũ B"]]

    def test_a_blank_in_the_number_is_no_column(self):
        pieces = [*HEADER[:3], centred(100, 84, "Số:", 20), centred(210, 84, "/KH-UBND", 24), HEADER[4]]
        (block,) = find_blocks(pieces)
        assert block.layout
        assert len(block.gutters) == 1

    def test_party_signature(self):
        pieces = [piece(85, 500, "Nơi nhận"), centred(400, 500, "T/M ĐẢNG ỦY", 60), centred(400, 518, "BÍ THƯ", 80)]
        (block,) = find_blocks(pieces)
        assert words(block) == [["Nơi nhận", "T/M ĐẢNG ỦY", "BÍ THƯ"]]

    def test_a_title_under_the_header_stays_out_though_a_column_shares_its_middle(self):
        right = [centred(330, base, text, 50) for base, text in ((60, "CỘNG HÒA XÃ HỘI"), (78, "Độc lập - Tự do"))]
        pieces = [
            centred(120, 60, "UBND XÃ"),
            right[0],
            right[1],
            centred(120, 78.5, "Số: 1/KH"),
            centred(330, 100, "PHÒNG LŨ"),
        ]
        assert len(find_blocks(pieces)[0].pieces) == 5
        assert len(find_blocks(pieces, axis=330)[0].pieces) == 4

    def test_what_stands_below_a_header_is_no_line_of_its_left_column(self):
        header = [
            piece(85, 60, "UBND XÃ"),
            piece(330, 60, "CỘNG HÒA XÃ HỘI"),
            piece(85, 78, "Số: 1/KH"),
            piece(330, 78, "Độc lập - Tự do"),
        ]
        for text in ("Kính gửi: Các thôn", "KẾ HOẠCH", "I. MỤC ĐÍCH"):
            assert len(find_blocks([*header, piece(85, 96, text)])[0].pieces) == 4
        assert len(find_blocks([*header, piece(85, 96, "V/v phòng lũ")])[0].pieces) == 5

    def test_the_header_of_the_youth_union(self):
        pieces = [piece(85, 60, "XÃ ĐOÀN AN HÒA"), piece(330, 60, "ĐOÀN TNCS HỒ CHÍ MINH"), piece(85, 78, "Số: 1-KH")]
        (block,) = find_blocks(pieces)
        assert words(block) == [["XÃ ĐOÀN AN HÒA", "Số: 1-KH", "ĐOÀN TNCS HỒ CHÍ MINH"]]

    def test_joint_signatures_without_an_authority(self):
        pieces = [
            piece(85, 500, "GIÁM ĐỐC"),
            piece(400, 500, "GIÁM ĐỐC"),
            piece(85, 570, "Lê A"),
            piece(400, 570, "Vũ B"),
        ]
        (block,) = find_blocks(pieces)
        assert words(block) == [["GIÁM ĐỐC", "Lê A", "GIÁM ĐỐC", "Vũ B"]]


class TestTables:
    def rows(self, count):
        pieces = []
        for index in range(count):
            base, order = 200 + 40 * index, 100 * index
            pieces += [piece(85, base, str(index + 1), order), piece(120, base, f"Việc thứ {index + 1}", order + 3)]
            pieces += [piece(120, base + 18, "nối dòng", order + 20), piece(300, base, "Công an xã", order + 40)]
        return pieces

    def test_three_columns_over_rows_of_two_lines(self):
        (block,) = find_blocks(self.rows(4))
        assert words(block)[1] == ["2", "Việc thứ 2", "Công an xã", "nối dòng"]
        assert len(block.rows) == 4
        assert [block.column_of(one) for one in block.rows[0]] == [0, 1, 2, 1]

    def test_two_rows_are_no_table(self):
        assert find_blocks(self.rows(2)) == []

    def test_running_text_is_no_table(self):
        pieces = [piece(85, 100 + 18 * index, "chữ " * 18, 80 * index) for index in range(12)]
        assert find_blocks(pieces) == []

    def test_stretched_lines_are_no_table(self):
        pieces = [piece(85, 100, "chữ " * 18)]
        for index, xs in enumerate(([85, 200, 330], [85, 150, 400], [85, 260, 300])):
            pieces += [piece(x, 118 + 18 * index, "chữ chữ", 100 + index) for x in xs]
        assert find_blocks(pieces) == []

    def test_a_list_with_tabs_is_read_line_by_line(self):
        pieces = []
        for index in range(3):
            base, order = 200 + 18 * index, 40 * index
            pieces += [
                piece(85, base, f"{index + 1}. Ông Lê Văn A", order),
                piece(300, base, "- Thành viên", order + 20),
            ]
        assert find_blocks(pieces) == []


class TestTablesCutByThePageBreak:
    EDGES = (100.0, 250.0, 380.0)

    def row(self, base, *texts, order=0):
        xs = (60, 120, 270, 400)
        return [piece(x, base, text, order + 20 * index) for index, (x, text) in enumerate(zip(xs, texts, strict=True))]

    def test_one_row_of_a_known_table_is_enough(self):
        pieces = [one for one in self.row(60, "3", "Lập bản đồ", "Sở Xây dựng", "Quý IV") if one.text]
        assert find_blocks(pieces) == []
        (block,) = find_blocks(pieces, edges=self.EDGES)
        assert words(block) == [["3", "Lập bản đồ", "Sở Xây dựng", "Quý IV"]]
        assert not block.layout

    def test_an_empty_column_keeps_its_place(self):
        pieces = [one for one in self.row(60, "3", "Lập bản đồ", "", "Quý IV") if one.text]
        (block,) = find_blocks(pieces, edges=self.EDGES)
        assert [block.column_of(one) for one in block.rows[0]] == [0, 1, 3]

    def test_other_columns_are_no_rest(self):
        pieces = [piece(60, 60, "3"), piece(180, 60, "Lập bản đồ nguy cơ"), piece(420, 60, "Quý IV")]
        assert find_blocks(pieces, edges=self.EDGES) == []

    def test_only_the_top_of_the_page_goes_on(self):
        text = piece(60, 60, "Một đoạn văn chạy hết chiều ngang của trang giấy trước bảng khác")
        assert find_blocks([text, *self.row(90, "3", "Lập bản đồ", "Sở Xây dựng", "Quý IV")], edges=self.EDGES) == []

    def test_a_header_row_begins_a_table_at_the_foot(self):
        (block,) = find_blocks(self.row(60, "STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"))
        assert words(block) == [["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]]
        assert find_blocks(self.row(60, "A", "Nhiệm vụ", "Chủ trì", "Thời hạn")) == []
