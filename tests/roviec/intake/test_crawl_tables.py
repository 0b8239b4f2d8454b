"""Tables of crawls: pipes alone on their lines."""

from __future__ import annotations

import pytest
from cell_grids import cells, rows

from roviec.intake.crawl_tables import place_crawl_tables
from roviec.intake.text import split_lines


def place(text: str):
    return place_crawl_tables(split_lines(text))


def crawl(*table: list[str]) -> str:
    """Write a table as a crawl does."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in table)


HEADER = ["**STT**", "**Nhiệm vụ**", "**Chủ trì**", "**Thời gian**"]
WORK = [
    ["1", "Rà soát trẻ chưa tiêm\nđủ mũi", "Sở Y tế", "Quý I"],
    ["2", "Diễn tập chữa cháy", "Công an tỉnh", "Quý II"],
    ["3", "Kiểm tra đê điều", "Sở Nông nghiệp", "Tháng 4"],
]


def test_cells_hold_their_wrapped_lines():
    assert rows(place(crawl(HEADER, *WORK))) == [
        HEADER,
        ["1", "Rà soát trẻ chưa tiêm / đủ mũi", "Sở Y tế", "Quý I"],
        *WORK[1:],
    ]


def test_every_line_stays_where_it_is():
    text = "Đầu\n\n" + crawl(HEADER, *WORK) + "\nCuối\n"
    assert [piece.text for piece in place(text)] == text.splitlines()


def test_an_empty_cell_is_no_row_end():
    found = cells(place(crawl(HEADER, WORK[0], ["2", "Diễn tập chữa cháy", "", "Quý II"], ["3", "", "", ""], WORK[2])))
    assert found[0, 2, 3] == "Quý II"
    assert (0, 2, 2) not in found
    assert found[0, 3, 0] == "3"
    assert found[0, 4, 1] == "Kiểm tra đê điều"


def test_a_cell_alone_spans_all_columns():
    pieces = place(crawl(HEADER, ["**I. Y TẾ**"], WORK[0], ["**II. AN TOÀN**"], *WORK[1:]))
    groups = [piece.cell for piece in pieces if piece.text.startswith(("**I.", "**II."))]
    assert [(cell.row, cell.column, cell.column_span) for cell in groups] == [(1, 0, 4), (3, 0, 4)]


def test_layout_blocks_are_tables_of_two_columns():
    text = crawl(["**UBND TỈNH AN HÀ**\n-------", "**CỘNG HÒA**\nĐộc lập"], ["Số: 12/KH-UBND", "*An Hà, ngày 05*"])
    found = cells(place(text + "\n\n**KẾ HOẠCH**\n\nCăn cứ\nLuật.\n\n" + crawl(["Nơi nhận:\n- Lưu: VT.", "CHỦ TỊCH"])))
    assert found == {
        (0, 0, 0): "**UBND TỈNH AN HÀ** / -------",
        (0, 0, 1): "**CỘNG HÒA** / Độc lập",
        (0, 1, 0): "Số: 12/KH-UBND",
        (0, 1, 1): "*An Hà, ngày 05*",
        (1, 0, 0): "Nơi nhận: / - Lưu: VT.",
        (1, 0, 1): "CHỦ TỊCH",
    }


def test_an_empty_first_cell_puts_the_signature_right():
    assert cells(place("Hết.\n\n|\n|\nCHỦ TỊCH\nTrần An\n|\n")) == {(0, 0, 1): "CHỦ TỊCH / Trần An"}


def test_a_blank_line_after_each_line_changes_nothing():
    text = crawl(HEADER, *WORK) + "\n\nĐoạn sau bảng.\n\n" + crawl(["Nơi nhận:", "CHỦ TỊCH"])
    assert cells(place(text.replace("\n", "\n\n"))) == cells(place(text))


@pytest.mark.parametrize(
    "text",
    ["a\n|\nb\n", "|\n|\n|\n", "|\nmột ô không là bảng\n|\n", "a | b\nc | d\n", "|\n" + "dòng\n" * 200 + "|\n"],
)
def test_these_are_no_tables(text):
    assert cells(place(text)) == {}
