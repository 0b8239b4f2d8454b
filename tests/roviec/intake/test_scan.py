"""Recognised pages become a source, in which every word has its reading."""

from __future__ import annotations

import pytest
from pdf_builder import PdfBuilder

from roviec.compiler import compile_source
from roviec.errors import ImageOnlyError, LimitError
from roviec.intake.pdf import read_pdf
from roviec.intake.scan import read_scan_pages
from roviec.intake.scan_page import ScanPage, ScanWord
from roviec.model.options import Limits, Options
from roviec.source import Recognition, Source

LINES = ("I. MỤC ĐÍCH", "1. Nâng cao nhận thức về tiêm chủng.", "II. NHIỆM VỤ", "1. Trạm Y tế mở điểm tiêm.")


def page(number: int, *lines: str, x: float = 85, top: float = 100) -> ScanPage:
    words = []
    for index, line in enumerate(lines):
        at = x
        for text in line.split():
            words.append(ScanWord(text, at, at + 6 * len(text), top + 22 * index, 13.0, 90, index))
            at += 6 * len(text) + 4
    return ScanPage(number, 595, 842, tuple(words))


def read(*pages: ScanPage, options: Options | None = None) -> Source:
    return read_scan_pages(b"anh", "anh.png", "image/png", pages, options or Options())


def test_lines_and_readings_fit_the_text() -> None:
    source = read(page(1, *LINES), page(2, "2. Công an xã tuần tra."))
    assert [line.text for line in source.lines] == [*LINES, "2. Công an xã tuần tra."]
    assert source.recognised is not None
    assert source.recognised.pages == (1, 2)
    assert source.recognised.reason is Recognition.PICTURE
    shown = [source.text[slice(*reading.span)] for reading in source.recognised.readings]
    assert shown == source.text.split()


def test_it_compiles_as_any_other_text() -> None:
    plan = compile_source(read(page(1, *LINES)))
    assert [node.path for part in plan.outlined.parts for node in part.walk()] == ["I", "I.1", "II", "II.1"]
    assert "SC002" in {finding.rule for finding in plan.findings}


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(LimitError, match="max_pages"):
        read(page(1), page(2), page(3), options=Options(limits=Limits(max_pages=2)))


def test_pages_of_a_pdf_may_be_recognised_beside_its_own_text() -> None:
    builder = PdfBuilder()
    builder.page().picture(0, 0, 595, 842)
    builder.page().lines(85, 100, *LINES)
    data = builder.build()
    with pytest.raises(ImageOnlyError) as refusal:
        read_pdf(data, "a.pdf", Options())
    assert refusal.value.pages == (1,)
    source = read_pdf(data, "a.pdf", Options(), [page(1, "KẾ HOẠCH", "Tiêm chủng mùa hè")])
    assert [line.text for line in source.lines] == ["KẾ HOẠCH", "Tiêm chủng mùa hè", *LINES]
    assert source.recognised is not None
    assert source.recognised.pages == (1,)
    assert len(source.recognised.readings) == 6


def test_a_picture_among_pages_of_text_is_named() -> None:
    builder = PdfBuilder()
    builder.page().lines(85, 100, *LINES)
    builder.page().picture(0, 0, 595, 842)
    builder.page().lines(85, 100, "2. Công an xã tuần tra ban đêm ở các thôn.")
    source = read_pdf(builder.build(), "a.pdf", Options())
    assert source.pictures == (2,)
    assert source.recognised is None
