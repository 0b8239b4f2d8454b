"""The PDF reader as a whole: what a reader of the page sees comes out as lines in that order."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_builder import PdfBuilder, PdfPage

from roviec.errors import DamagedFileError, ImageOnlyError, IntakeError, LimitError
from roviec.intake.pdf import read_pdf
from roviec.model.options import Limits, Options
from roviec.source import Insert, Region, Source

OPTIONS = Options()
PARAGRAPH = (
    "Thực hiện chương trình tiêm chủng mở rộng, Ủy ban nhân dân xã tổ chức",
    "các đợt tiêm vắc xin sởi cho trẻ em từ đủ mười hai tháng tuổi, bảo đảm",
    "an toàn, đúng đối tượng và đạt tỷ lệ theo kế hoạch đã giao trong năm.",
)


def read(builder: PdfBuilder) -> Source:
    """Read what a builder writes."""
    return read_pdf(builder.build(), "mau.pdf", OPTIONS)


def body(source: Source) -> list[str]:
    """Lines of the body."""
    return [line.text for line in source.lines if line.region is Region.BODY]


def header_block(page: PdfPage) -> None:
    """A header as Nghị định 30 has it; the right column is written first."""
    for base, words in ((60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (78, "Độc lập - Tự do - Hạnh phúc")):
        page.centred(base, words, axis=410, bold=True)
    for base, words in ((60, "ỦY BAN NHÂN DÂN"), (78, "XÃ SƠN ĐÔNG"), (100, "Số:      /KH-UBND")):
        page.centred(base, words, axis=160)
    page.centred(102, "Sơn Đông, ngày      tháng      năm 2026", axis=410)


class TestReadPdf:
    def test_lines_are_in_order_of_place_not_of_writing(self) -> None:
        builder = PdfBuilder()
        page = builder.page()
        for index in (2, 0, 1):
            page.text(85, 100 + 18 * index, PARAGRAPH[index])
        source = read(builder)
        assert body(source) == list(PARAGRAPH)
        assert source.text == "\n".join(PARAGRAPH)
        assert (source.media_type, source.encoding, source.pages, source.text_form) == (
            "application/pdf",
            None,
            1,
            False,
        )

    def test_a_line_knows_its_place(self) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH).centred(200, "KẾ HOẠCH", axis=292, bold=True)
        line = read(builder).lines[3]
        assert (line.page, line.number, line.bold, line.centred, line.whole) == (1, 4, True, True, False)
        assert line.box is not None
        assert line.box[0] == pytest.approx(268, abs=1)
        assert line.box[1] < 200 < line.box[3]

    def test_header_columns_are_cells(self) -> None:
        builder = PdfBuilder()
        page = builder.page()
        header_block(page)
        page.centred(150, "KẾ HOẠCH", bold=True).lines(85, 180, *PARAGRAPH)
        cells = [(line.cell.column, line.text) for line in read(builder).lines if line.cell]
        assert [column for column, _ in cells] == [0, 0, 0, 1, 1, 1]
        assert cells[2][1] == "Số: /KH-UBND"
        assert cells[5][1] == "Sơn Đông, ngày tháng năm 2026"

    def test_stamped_number_and_date_are_inserts(self) -> None:
        builder = PdfBuilder()
        page = builder.page()
        header_block(page)
        page.lines(85, 180, *PARAGRAPH)
        page.stamp(136, 100, "193").stamp(395, 102, "10", subtype="Stamp").stamp(467, 102, "01", subtype="FreeText")
        page.stamp(300, 600, "Ký bởi: Ủy ban nhân dân xã\nThời gian ký: 10/01/2026")
        source = read(builder)
        number = next(line for line in source.lines if line.text.startswith("Số"))
        assert number.inserts == (Insert(4, "193", "stamp"),)
        day = next(line for line in source.lines if "ngày" in line.text and line.cell)
        assert day.inserts == (Insert(14, " 10", "stamp"), Insert(20, " 01", "stamp"))
        assert not any("Ký bởi" in text for text in body(source))

    def test_hidden_annotations_are_not_read(self) -> None:
        builder = PdfBuilder()
        page = builder.page().lines(85, 180, *PARAGRAPH, "Số:          /KH-UBND")
        page.stamp(115, 234, "999", flags=2)
        assert all(not line.inserts for line in read(builder).lines)

    @pytest.mark.parametrize("rotate", [90, 180, 270])
    def test_turned_pages_read_the_same(self, rotate: int) -> None:
        builder = PdfBuilder()
        page = builder.page((842, 842), rotate=rotate)
        turn = {90: "0 1 -1 0 842 0", 180: "-1 0 0 -1 842 842", 270: "0 -1 1 0 0 842"}[rotate]
        page.commands.append(("raw", (f"{turn} cm",)))
        page.lines(85, 100, *PARAGRAPH)
        source = read(builder)
        assert body(source) == list(PARAGRAPH)
        assert source.lines[0].box is not None
        assert source.lines[0].box[:2] == pytest.approx((85, 91), abs=3)


class TestRefusals:
    def test_pages_of_pictures(self) -> None:
        builder = PdfBuilder()
        builder.page().picture(0, 0, 595, 842)
        with pytest.raises(ImageOnlyError, match="page 1 is a picture"):
            read(builder)

    def test_broken_map(self) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH * 3)
        builder.to_unicode = {letter: chr(0xE000 + index) for index, letter in enumerate("aeiouynhtgcm")}
        with pytest.raises(DamagedFileError, match="character map"):
            read(builder)

    def test_shifted_map(self) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH * 3)
        builder.to_unicode = {letter: chr(ord(letter) - 29) for letter in "abcdeghiklmnopqrstuvxyCKNTU"}
        with pytest.raises(DamagedFileError, match="character map"):
            read(builder)

    def test_one_wrong_letter_is_left_to_repair(self) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH, "Trưởng ban chỉ đạo")
        builder.to_unicode = {"ư": "ƣ"}
        assert "Trƣởng" in read(builder).text

    def test_cut_short(self) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH)
        data = builder.build()
        with pytest.raises(DamagedFileError):
            read_pdf(data[: len(data) // 2], "cut.pdf", OPTIONS)

    def test_too_many_pages(self) -> None:
        builder = PdfBuilder()
        for _ in range(3):
            builder.page().lines(85, 100, *PARAGRAPH)
        with pytest.raises(LimitError, match="max_pages"):
            read_pdf(builder.build(), "long.pdf", Options(limits=Limits(max_pages=2)))

    @given(st.binary(max_size=300), st.integers(0, 2000), st.integers(0, 60))
    def test_any_bytes_are_read_or_refused(self, noise: bytes, at: int, cut: int) -> None:
        builder = PdfBuilder()
        builder.page().lines(85, 100, *PARAGRAPH)
        data = builder.build()
        broken = data[:at] + noise + data[at + cut :]
        for attempt in (broken, noise, b"%PDF-1.4\n" + noise):
            with contextlib.suppress(IntakeError):
                source = read_pdf(attempt, "noise.pdf", OPTIONS)
                assert source.text == "\n".join(line.text for line in source.lines)
