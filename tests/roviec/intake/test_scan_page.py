"""Words of a recognition become the page that the PDF reader lays out."""

from __future__ import annotations

from roviec.intake.pdf_page import Ruling
from roviec.intake.scan_page import ScanPage, ScanWord, page_of


def word(text: str, x: float, base: float, line: int = 0, confidence: int = 90) -> ScanWord:
    return ScanWord(text, x, x + 6 * len(text), base, 13.0, confidence, line)


def test_words_on_a_baseline_are_one_piece_with_their_readings() -> None:
    page = page_of(
        ScanPage(1, 595, 842, (word("Tiêm", 80, 100, confidence=96), word("chủng", 108, 100.4, confidence=41)))
    )
    assert [piece.text for piece in page.pieces] == ["Tiêm chủng"]
    assert [(one.span, one.confidence) for one in page.pieces[0].readings] == [((0, 4), 96), ((5, 10), 41)]


def test_lines_of_two_columns_stay_apart() -> None:
    words = (word("SỞ", 80, 100), word("NHẬT", 118, 100, line=1))
    assert [piece.text for piece in page_of(ScanPage(1, 595, 842, words)).pieces] == ["SỞ", "NHẬT"]


def test_rulings_make_a_grid() -> None:
    upright = tuple(Ruling(x, 100, 160) for x in (80, 200, 400))
    level = tuple(Ruling(y, 80, 400) for y in (100, 130, 160))
    page = page_of(ScanPage(1, 595, 842, (), upright, level))
    assert len(page.grids) == 1
    assert len(page.grids[0].cells) == 4
