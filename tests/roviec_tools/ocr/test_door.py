"""The doors: scans in every form give the plan of the digital file; what is missing is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdf_builder import PdfBuilder
from scan_pages import EXAMPLE, as_pdf, as_picture, as_tiff, example_page

from roviec import compile_bytes, compile_source
from roviec.errors import BrokenTextError, DamagedFileError, ImageOnlyError, LimitError, MissingProgramError
from roviec.intake import read_source
from roviec.model.options import Limits, Options
from roviec.source import Recognition
from roviec_tools.ocr import door, looks_like_scan, read_pdf, read_scan

OPTIONS = Options()


def test_pictures_are_known_by_their_first_bytes() -> None:
    page = example_page()[:50, :50]
    assert looks_like_scan(as_picture(page, "PNG"))
    assert looks_like_scan(as_picture(page, "JPEG"))
    assert looks_like_scan(as_tiff([page]))
    assert not looks_like_scan(b"%PDF-1.4")
    assert not looks_like_scan(b"")


def test_without_the_program_the_apt_line_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingProgramError) as refusal:
        read_scan(as_picture(example_page()[:50, :50], "PNG"), "anh.png", OPTIONS, cache=None)
    assert "apt install tesseract-ocr tesseract-ocr-vie" in refusal.value.message()
    with pytest.raises(MissingProgramError):
        read_pdf(as_pdf([example_page()]), "a.pdf", OPTIONS, cache=None)


def test_without_the_extra_the_pip_line_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_LIBRARIES", ("cv2", "no_such_library"))
    with pytest.raises(MissingProgramError, match="no_such_library") as refusal:
        read_scan(as_picture(example_page()[:50, :50], "PNG"), "anh.png", OPTIONS, cache=None)
    assert "roviec[scan]" in refusal.value.message()


def test_a_picture_among_pages_of_text_does_not_need_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = PdfBuilder()
    builder.page().lines(85, 100, "I. MỤC ĐÍCH", "1. Nâng cao nhận thức về tiêm chủng của người dân.")
    builder.page().picture(0, 0, 595, 842)
    builder.page().lines(85, 100, "2. Mở điểm tiêm tại các xã vùng cao trong tháng 6.")
    monkeypatch.setenv("PATH", str(tmp_path))
    source = read_pdf(builder.build(), "a.pdf", OPTIONS, cache=None)
    assert source.recognised is None
    assert source.pictures == (2,)


def test_a_pdf_with_text_is_read_as_before() -> None:
    data = EXAMPLE.read_bytes()
    assert read_pdf(data, "a.pdf", OPTIONS, cache=None) == read_source(data, "a.pdf", OPTIONS)


def test_too_large_a_file_is_refused() -> None:
    with pytest.raises(LimitError, match="max_bytes"):
        read_scan(b"\xff\xd8\xff" + b"0" * 99, "a.jpg", Options(limits=Limits(max_bytes=50)), cache=None)


@pytest.mark.office
class TestWithTesseract:
    @pytest.fixture(autouse=True)
    def _program(self, tesseract_program: str) -> None:
        """Asks for it."""

    def test_a_blank_sheet_is_refused(self) -> None:
        blank = example_page()[:400, :400] // 255 * 0 + 255
        with pytest.raises(ImageOnlyError, match="no word"):
            read_scan(as_picture(blank, "PNG"), "trang.png", OPTIONS, cache=None)

    @pytest.mark.parametrize(
        "data", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"II*\0\x08\0\0\0\xff\xff"]
    )
    def test_broken_pictures_are_refused(self, data: bytes) -> None:
        with pytest.raises(DamagedFileError):
            read_scan(data, "anh", OPTIONS, cache=None)

    @pytest.mark.slow
    def test_a_scan_gives_the_clauses_of_the_digital_file(self, tmp_path: Path) -> None:
        told: list[tuple[int, int]] = []
        scan = as_pdf([example_page("clean", 0), example_page("clean", 1)])
        source = read_pdf(scan, "a.pdf", OPTIONS, cache=tmp_path, progress=lambda *step: told.append(step))
        assert told == [(1, 2), (2, 2)]
        assert source.recognised is not None
        assert source.recognised.reason is Recognition.NO_TEXT
        digital = {_clean(line.text) for line in read_source(EXAMPLE.read_bytes(), "a.pdf", OPTIONS).lines}
        lines = [_clean(line.text) for line in source.lines]
        assert sum(line in digital for line in lines) > 0.9 * len(lines)
        plan = compile_source(source)
        assert plan.directive is not None
        expected = compile_bytes(EXAMPLE.read_bytes(), "a.pdf").directive
        assert expected is not None
        assert (plan.directive.number, plan.directive.date) == (expected.number, expected.date)
        assert "SC002" in {finding.rule for finding in plan.findings}
        again = read_pdf(scan, "a.pdf", OPTIONS, cache=tmp_path)
        assert again == source

    @pytest.mark.slow
    def test_a_worn_scan_and_a_photograph_keep_number_and_sections(self) -> None:
        worn = read_scan(as_tiff([example_page("worn", 0)]), "a.tif", OPTIONS, cache=None)
        shot = read_scan(as_picture(example_page("photo", 0), "JPEG", dpi=None), "a.jpg", OPTIONS, cache=None)
        expected = compile_bytes(EXAMPLE.read_bytes(), "a.pdf").directive
        assert expected is not None
        for source in (worn, shot):
            directive = compile_source(source).directive
            assert directive is not None
            assert (directive.number, directive.issuer) == (expected.number, expected.issuer)

    @pytest.mark.slow
    def test_a_broken_text_layer_is_not_believed(self) -> None:
        builder = PdfBuilder()
        page = builder.page()
        for row in range(30):
            page.text(85, 60 + 20 * row, "".join(chr(0x0100 + (row * 31 + n) % 79) for n in range(60)))
        with pytest.raises(BrokenTextError):
            read_source(builder.build(), "a.pdf", OPTIONS)
        source = read_pdf(builder.build(), "a.pdf", OPTIONS, cache=None)
        assert source.recognised is not None
        assert source.recognised.reason is Recognition.BROKEN_TEXT
        assert "SC003" in {finding.rule for finding in compile_source(source).findings}


def _clean(text: str) -> str:
    return "".join(text.split())
