"""Signature blocks cut by a page break."""

from __future__ import annotations

from pdf_builder import PdfBuilder, PdfPage

from roviec.intake.pdf import read_pdf
from roviec.intake.pdf_page import Line, Piece, Table, TableCell
from roviec.intake.pdf_split_blocks import goes_on_left, open_block, rest_of_block
from roviec.model.options import Options


def line(x0, top, text, page=1):
    return Line(text, page, (x0, top, x0 + 6 * len(text), top + 14), bold=False, centred=False)


def piece(x0, top, text, order=0):
    return Piece(x0, top, x0 + 6 * len(text), top + 14, top + 11, text, bold=False, order=order)


def block(left, right):
    cells = [TableCell(0, 1, 1, [line(85, 740 + 18 * n, text) for n, text in enumerate(left)])]
    cells += [TableCell(1, 1, 1, [line(380, 740 + 18 * n, text) for n, text in enumerate(right)])]
    return Table((250.0,), [cells], ruled=False, layout=True)


CUT = block(["Nơi nhận:", "- Như trên;"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])


def test_only_a_block_of_two_columns_at_the_foot_is_open():
    assert open_block([line(85, 60, "a"), CUT], 1, 842) is CUT
    assert open_block([CUT], 1, 1200) is None
    assert open_block([CUT, line(85, 800, "PHỤ LỤC")], 1, 842) is None
    assert open_block([], 1, 842) is None


def test_running_text_is_no_rest():
    assert rest_of_block(CUT, [piece(85, 60, "- Đội xung kích trực ở đê.")]) is None
    assert (
        rest_of_block(CUT, [piece(250, 60, "PHỤ LỤC"), piece(85, 80, "- Xã A;"), piece(380, 80, "Lê Văn Sơn")]) is None
    )
    assert rest_of_block(CUT, [piece(85, 60, "Xã An Hòa"), piece(380, 60, "Lê Văn Sơn")]) is None
    assert rest_of_block(CUT, [piece(85, 60, "- Các thôn;"), piece(300, 60, "12 bản")]) is None


def test_a_name_beside_a_recipient_is_the_rest_of_the_right_column():
    rest = rest_of_block(
        CUT,
        [
            piece(85, 60, "- Các thôn, tổ dân phố;"),
            piece(85, 80, "- Các hội;"),
            piece(330, 80, "Lê Văn Sơn"),
            piece(85, 100, "- Lưu: VT."),
            piece(250, 130, "PHỤ LỤC"),
        ],
    )
    assert rest is not None
    assert [one.text for one in rest.rows[0]] == ["- Các thôn, tổ dân phố;", "- Các hội;", "- Lưu: VT.", "Lê Văn Sơn"]
    assert rest.layout


def test_recipients_go_on_by_their_dashes():
    dashed = [line(85, 60, "- Như trên;")]
    assert goes_on_left("- Các thôn;", dashed)
    assert goes_on_left("(để báo cáo);", dashed)
    assert not goes_on_left("Xã An Hòa", dashed)
    assert goes_on_left("Xã An Hòa;", [line(85, 60, "- Ủy ban nhân dân")])
    assert goes_on_left("Các thôn;", [line(85, 60, "Như trên;")])


def test_a_block_cut_after_the_position_is_whole_again():
    first = PdfPage().lines(
        85, 100, *(f"Dòng {n} của kế hoạch dài suốt cả bề ngang trang giấy này." for n in range(30))
    )
    first.text(85, 760, "Nơi nhận:").centred(760, "GIÁM ĐỐC", axis=420)
    second = PdfPage().lines(85, 80, "- Sở Y tế;", "- Các trạm y tế;", "- Lưu: VT.").text(360, 98, "Lê Văn Sơn")
    builder = PdfBuilder()
    builder.pages += [first, second]
    lines = read_pdf(builder.build(), "a.pdf", Options()).lines
    cells = [(one.text, one.cell.column) for one in lines if one.cell]
    assert cells == [
        ("Nơi nhận:", 0),
        ("- Sở Y tế;", 0),
        ("- Các trạm y tế;", 0),
        ("- Lưu: VT.", 0),
        ("GIÁM ĐỐC", 1),
        ("Lê Văn Sơn", 1),
    ]
