"""PDF with a text layer: lines by position, tables by rulings or columns, page debris set apart.

PDFium (through pypdfium2) gives characters with boxes in the order of the content stream, which is not the order of
reading; everything after that is ours. The steps, one file each: words, rulings, lines, annotations, furniture,
columns, tables, layout.
"""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from typing import TYPE_CHECKING, Final

import pypdfium2
import pypdfium2.raw as pdfium

from roviec.intake import pdf_annotations, pdf_health
from roviec.intake.limits import check_characters, check_pages, limit_error
from roviec.intake.pdf_bombs import check_bombs
from roviec.intake.pdf_chars import PageWords, read_text, read_words
from roviec.intake.pdf_continued import join_pages
from roviec.intake.pdf_furniture import take_furniture
from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_layout import find_margins, lay_out
from roviec.intake.pdf_lines import make_pieces, whole_rows
from roviec.intake.pdf_page import Box, Element, Geometry, Handle, Line, Page, Piece, Word, place
from roviec.intake.pdf_rules import Rulings, read_rulings
from roviec.source import CellPlace, Region, Source, SourceLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.options import Options

MEDIA_TYPE: Final = "application/pdf"
MAX_ON_PAGE: Final = 250_000
"""Characters: more than any eye could read on a page."""
_PDFIUM: Final = threading.Lock()
"""PDFium is not thread-safe: one file at a time in a process."""
_FEW: Final = 40
"""Characters: a scanner's imprint, not the text of a page."""
_LARGE: Final = 0.5
"""Of the page: a picture that size is a scan."""
_OUTLINES: Final = 300
"""Paths on a page without text: letters turned into drawings."""


def read_pdf(data: bytes, name: str, options: Options) -> Source:
    """Read a PDF.

    Args:
        data: the file.
        name: its name, for messages.
        options: its limits are kept.

    Returns:
        One line of the page a ``SourceLine``, with its box; cells carry their table.

    Raises:
        EncryptedFileError: a password is needed to open it.
        DamagedFileError: it is broken or cut short, or its glyphs map to the wrong characters.
        ImageOnlyError: its pages are pictures.
        LimitError: too many pages or characters.
    """
    with _PDFIUM:
        pages = _read_pages(data, name, options)
    furniture = take_furniture(pages)
    margins = find_margins(pages)
    laid_out = [lay_out(page, margins) for page in pages]
    return _source(data, name, pages, _merge(pages, laid_out, furniture))


def _read_pages(data: bytes, name: str, options: Options) -> list[Page]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise pdf_health.encrypted(name) from error
        raise pdf_health.damaged(name, "không mở được tệp PDF.", "the PDF does not open.") from error
    try:
        check_pages(name, len(document), options.limits)
        pdf_health.check_tail(name, data)
        check_bombs(name, data, len(document), options.limits)
        return _Reader(document, name, options).read()
    finally:
        document.close()


class _Reader:
    """Reads the pages of one open document."""

    def __init__(self, document: pypdfium2.PdfDocument, name: str, options: Options) -> None:
        self._document = document
        self._name = name
        self._options = options
        self._texts: list[str] = []
        self._scanned: list[int] = []
        self._characters = 0

    def read(self) -> list[Page]:
        count = len(self._document)
        if count == 0:
            raise pdf_health.damaged(self._name, "tệp PDF không có trang nào.", "the PDF has no pages.")
        pages = [self._read_page(index) for index in range(count)]
        pdf_health.check_images(self._name, self._scanned, count)
        pdf_health.check_letters(self._name, self._texts)
        return pages

    def _read_page(self, index: int) -> Page:
        try:
            page = self._document[index]
        except pypdfium2.PdfiumError as error:
            raise pdf_health.damaged(
                self._name, f"không đọc được trang {index + 1}.", f"page {index + 1} cannot be read."
            ) from error
        try:
            geometry = _geometry(page)
            text, found = self._words(page, geometry)
            if found.turns != geometry.turns:
                geometry = dataclasses.replace(geometry, turns=found.turns)
                text, found = self._words(page, geometry)
            rulings = read_rulings(page, geometry)
            self._note_health(index + 1, text, rulings, geometry)
            words, aside = self._with_annotations(page, index, geometry, text, found.words)
        finally:
            page.close()
        aside.extend(make_pieces(found.tilted, []))
        return Page(
            number=index + 1,
            width=geometry.width,
            height=geometry.height,
            pieces=make_pieces(words, rulings.upright),
            grids=find_grids(rulings.upright, rulings.level),
            level=tuple(rulings.level),
            aside=aside,
        )

    def _words(self, page: Handle, geometry: Geometry) -> tuple[str, PageWords]:
        try:
            textpage = page.get_textpage()
        except pypdfium2.PdfiumError:
            return "", PageWords([], [], geometry.turns)
        try:
            text = read_text(textpage.raw)
            check_characters(self._name, self._characters + len(text), self._options.limits)
            if len(text) > MAX_ON_PAGE:
                raise limit_error(
                    self._name,
                    "max_page_characters",
                    len(text),
                    MAX_ON_PAGE,
                    unit_vi="ký tự một trang",
                    unit_en="characters on a page",
                )
            return text, read_words(textpage.raw, text, geometry)
        finally:
            textpage.close()

    def _note_health(self, number: int, text: str, rulings: Rulings, geometry: Geometry) -> None:
        self._characters += len(text)
        self._texts.append(text)
        if len(text.strip()) < _FEW:
            area = geometry.width * geometry.height
            large = any((x1 - x0) * (y1 - y0) > _LARGE * area for x0, y0, x1, y1 in rulings.pictures)
            strips = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in rulings.pictures) > _LARGE * area
            if large or strips or (not text.strip() and rulings.paths > _OUTLINES):
                self._scanned.append(number)

    def _with_annotations(
        self, page: Handle, index: int, geometry: Geometry, text: str, words: list[Word]
    ) -> tuple[list[Word], list[Piece]]:
        """The page's words with those of its annotations; the document in memory is changed by this."""
        if not pdf_annotations.has_annotations(page):
            return words, []
        shown = pdf_annotations.keep_shown(page, geometry)
        if not shown or pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) != pdfium.FLATTEN_SUCCESS:
            return words, []
        flat = self._document[index]
        try:
            flat_text, flat_words = self._words(flat, geometry)
        finally:
            flat.close()
        return pdf_annotations.place_words(words, _added(text, words, flat_text, flat_words.words), shown)


def _added(text: str, words: list[Word], flat_text: str, flat_words: list[Word]) -> list[Word]:
    """Words of the flattened page that the page itself lacks."""
    own = text.rstrip()
    if flat_text.startswith(own):
        return [word for word in flat_words if word.order >= len(own)]
    known = {(word.text, round(word.x0), round(word.base)) for word in words}
    return [word for word in flat_words if (word.text, round(word.x0), round(word.base)) not in known]


def _geometry(page: Handle) -> Geometry:
    left, bottom, right, top = page.get_bbox()
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = 0.0, 0.0, 595.0, 842.0
    return Geometry(left, bottom, right, top, pdfium.FPDFPage_GetRotation(page) % 4)


def _merge(pages: list[Page], laid_out: list[list[Element]], furniture: dict[int, list[Line]]) -> list[Element]:
    """All elements: tables joined over pages, then furniture put back at the head and foot of its page."""
    elements = join_pages(laid_out, [page.height for page in pages])
    by_page: dict[int, list[Element]] = {page.number: [] for page in pages}
    for element in elements:
        by_page[_page_of(element)].append(element)
    result: list[Element] = []
    for page in pages:
        around = furniture.get(page.number, [])
        result.extend(line for line in around if line.region is Region.HEADER)
        result.extend(by_page[page.number])
        result.extend(
            Line(piece.text, page.number, piece.box, piece.bold, centred=False, region=Region.FOOTER)
            for piece in whole_rows(page.aside)
        )
        result.extend(line for line in around if line.region is Region.FOOTER)
    return result


def _page_of(element: Element) -> int:
    if isinstance(element, Line):
        return element.page
    return next(line.page for row in element.rows for cell in row for line in cell.lines)


def _source(data: bytes, name: str, pages: list[Page], elements: list[Element]) -> Source:
    lines: list[SourceLine] = []
    start = 0
    for line, cell in _flat(elements):
        lines.append(
            SourceLine(
                start=start,
                text=line.text,
                number=len(lines) + 1,
                page=line.page,
                region=line.region,
                cell=cell,
                inserts=line.inserts,
                box=_rounded(line.box),
                bold=line.bold,
                centred=line.centred,
            )
        )
        start += len(line.text) + 1
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        encoding=None,
        pages=len(pages),
        text="\n".join(line.text for line in lines),
        lines=tuple(lines),
        text_form=False,
    )


def _rounded(box: Box) -> Box:
    x0, top, x1, bottom = box
    return round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)


def _flat(elements: list[Element]) -> Iterator[tuple[Line, CellPlace | None]]:
    """Every line with its cell, in reading order."""
    tables = 0
    for element in elements:
        if isinstance(element, Line):
            yield element, None
            continue
        for number, row in enumerate(element.rows):
            for cell in row:
                for line in cell.lines:
                    yield line, place(tables, number, cell)
        tables += 1
        for line in element.dropped:
            yield line, None


__all__ = ["read_pdf"]
