"""Files as LibreOffice writes them (kept in tests/data/pdf; their text is invented)."""

from __future__ import annotations

from pathlib import Path

import pytest

from roviec.intake.pdf import read_pdf
from roviec.model.options import Options
from roviec.source import Region

FOLDER = Path(__file__).resolve().parents[2] / "data" / "pdf"


def read(name):
    return read_pdf((FOLDER / name).read_bytes(), name, Options())


def cells(source, table):
    """Text of the cells of a table by row and column."""
    found: dict[tuple[int, int], list[str]] = {}
    for line in source.lines:
        if line.cell and line.cell.table == table:
            found.setdefault((line.cell.row, line.cell.column), []).append(line.text)
    return {place: " ".join(lines) for place, lines in found.items()}


@pytest.fixture(scope="module")
def source():
    return read("bang-nhieu-trang.pdf")


class TestTableOverPages:
    def test_header_and_signature_are_read_column_by_column(self, source):
        assert cells(source, 0) == {
            (0, 0): "ỦY BAN NHÂN DÂN TỈNH ĐÔNG LẠCH Số: 45/KH-UBND",
            (
                0,
                1,
            ): "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Đông Lạch, ngày 12 tháng 01 năm 2026",
        }
        assert cells(source, 1)[0, 1] == "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Mây"
        assert cells(source, 1)[0, 0].startswith("Nơi nhận: - Như phần IV;")

    def test_one_table_of_fourteen_rows(self, source):
        table = cells(source, 2)
        assert {row for row, _ in table} == set(range(14))
        assert [table[row, 0] for row in range(14)] == ["STT", *map(str, range(1, 14))]

    def test_a_row_cut_by_the_page_break_is_whole(self, source):
        table = cells(source, 2)
        for row in range(1, 14):
            assert table[row, 1].endswith("hoàn thành việc cắm biển cảnh báo tại các ngầm tràn")
            assert table[row, 1].count("khu vực số") == 1

    def test_a_merged_cell_stands_once_with_its_span(self, source):
        merged = [line.cell for line in source.lines if line.cell and line.cell.row_span > 1]
        assert {(cell.row, cell.column, cell.row_span) for cell in merged} == {(2, 2, 2)}
        assert (3, 2) not in cells(source, 2)

    def test_page_numbers_and_repeated_header_rows_are_no_body(self, source):
        headers = [line.text for line in source.lines if line.region is Region.HEADER]
        assert set(headers) <= {"STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "3", "4"}
        assert {"3", "4", "STT"} <= set(headers)

    def test_a_raised_figure(self, source):
        assert "3. Diện tích vùng trũng cần tiêu úng là 120 km2 thuộc năm xã ven sông." in source.text

    def test_titles_are_bold_and_centred(self, source):
        title = next(line for line in source.lines if line.text == "KẾ HOẠCH")
        assert (title.bold, title.centred, title.cell) == (True, True, None)


def test_a_table_without_rulings():
    table = cells(read("bang-khong-ke.pdf"), 0)
    assert [table[row, 0] for row in range(7)] == ["STT", "1", "2", "3", "4", "5", "6"]
    assert table[3, 1] == "Kiểm tra bình chữa cháy và lối thoát nạn tại khu chợ số 3, lập biên bản"
    assert table[3, 2] == "Đội chữa cháy số 3"


def test_running_heads_page_counts_and_footnotes():
    notes = read("ghi-chu.pdf")
    apart = [(line.page, line.region, line.text) for line in notes.lines if line.region is not Region.BODY]
    assert apart == [
        (1, Region.HEADER, "Kế hoạch an toàn giao thông năm 2026"),
        (1, Region.FOOTNOTE, "1Theo số liệu thống kê của Công an xã Sơn Đông đến hết tháng 12 năm 2025."),
        (1, Region.FOOTER, "Trang 1/2"),
        (2, Region.HEADER, "Kế hoạch an toàn giao thông năm 2026"),
        (2, Region.FOOTER, "Trang 2/2"),
    ]
