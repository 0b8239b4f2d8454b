"""The pages of an open PDF, one after the other: words, rulings, annotations; and what makes a file refused."""

from __future__ import annotations

import dataclasses
import threading
from typing import TYPE_CHECKING, Final, Never

import pypdfium2
import pypdfium2.raw as pdfium

from roviec.intake import pdf_annotations, pdf_health
from roviec.intake.limits import check_characters, check_pages, limit_error
from roviec.intake.pdf_bombs import check_bombs
from roviec.intake.pdf_chars import PageWords, read_text, read_words
from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_lines import make_pieces
from roviec.intake.pdf_page import Geometry, Page
from roviec.intake.pdf_rules import Rulings, read_rulings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roviec.intake.pdf_page import Handle, Piece, Word
    from roviec.model.options import Options

MAX_ON_PAGE: Final = 250_000
"""Characters: more than any eye could read on a page."""
PDFIUM: Final = threading.Lock()
"""PDFium is not thread-safe: one file at a time in a process."""
_MANY_PAGES: Final = 500
"""A file so long has its characters counted before they are read: it is refused early, if it is."""
_FEW: Final = 40
"""Characters: a scanner's imprint, not the text of a page."""
_LARGE: Final = 0.5
"""Of the page: a picture that size is a scan."""
_OUTLINES: Final = 300
"""Paths on a page without text: letters turned into drawings."""


def read_pages(data: bytes, name: str, options: Options, known: Mapping[int, Page] | None = None) -> list[Page]:
    """Read all pages of a PDF.

    Args:
        data: the file.
        name: its name, for messages.
        options: its limits are kept.
        known: pages by their numbers that were read by other means; the file's own text is not asked for there.

    Returns:
        The pages, not yet laid out.

    Raises:
        IntakeError: as ``read_pdf`` says.
    """
    with PDFIUM:
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
            return _Reader(document, name, options, known or {}).read()
        finally:
            document.close()


class _Reader:
    """Reads the pages of one open document."""

    def __init__(self, document: pypdfium2.PdfDocument, name: str, options: Options, known: Mapping[int, Page]) -> None:
        self._document = document
        self._known = known
        self._name = name
        self._options = options
        self._texts: list[str] = []
        self._scanned: list[int] = []
        self._characters = 0

    def read(self) -> list[Page]:
        count = len(self._document)
        if count == 0:
            raise pdf_health.damaged(self._name, "tệp PDF không có trang nào.", "the PDF has no pages.")
        if count > _MANY_PAGES:
            self._count_ahead(count)
        pages = [self._known.get(index + 1) or self._read_page(index) for index in range(count)]
        pdf_health.check_images(self._name, self._scanned, count)
        pdf_health.check_letters(self._name, self._texts)
        return pages

    def _count_ahead(self, count: int) -> None:
        characters = 0
        for index in range(count):
            page = self._page(index)
            textpage = self._textpage(page)
            characters += pdfium.FPDFText_CountChars(textpage)
            textpage.close()
            page.close()
            check_characters(self._name, characters, self._options.limits)

    def _page(self, index: int) -> pypdfium2.PdfPage:
        try:
            return self._document[index]
        except pypdfium2.PdfiumError as error:
            self._refuse_page(index, error)

    def _textpage(self, page: pypdfium2.PdfPage) -> pypdfium2.PdfTextPage:
        try:
            return page.get_textpage()
        except pypdfium2.PdfiumError as error:
            self._refuse_page(len(self._texts), error)

    def _refuse_page(self, index: int, error: Exception) -> Never:
        raise pdf_health.damaged(
            self._name, f"không đọc được trang {index + 1}.", f"page {index + 1} cannot be read."
        ) from error

    def _read_page(self, index: int) -> Page:
        page = self._page(index)
        try:
            geometry = _geometry(page)
            rulings = read_rulings(page, geometry)
            # Stamps look for their blanks among single words.
            whole = not pdf_annotations.has_annotations(page)
            text, found = self._words(page, geometry, rulings if whole else None)
            if found.turns != geometry.turns:
                geometry = dataclasses.replace(geometry, turns=found.turns)
                rulings = read_rulings(page, geometry)
                text, found = self._words(page, geometry, rulings if whole else None)
            picture = self._note_health(index + 1, text, rulings, geometry)
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
            picture=picture,
        )

    def _words(self, page: Handle, geometry: Geometry, rulings: Rulings | None = None) -> tuple[str, PageWords]:
        """The text of a page and its words; with ``rulings``, in runs where they can be."""
        textpage = self._textpage(page)
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
            return text, read_words(textpage.raw, text, geometry, rulings.upright if rulings else None)
        finally:
            textpage.close()

    def _note_health(self, number: int, text: str, rulings: Rulings, geometry: Geometry) -> bool:
        """Note what the refusals are judged by; True for a picture without text."""
        self._characters += len(text)
        self._texts.append(text)
        if len(text.strip()) >= _FEW:
            return False
        # A scanner may cut its picture into strips.
        covered = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in rulings.pictures)
        picture = covered > _LARGE * geometry.width * geometry.height
        picture = picture or (not text.strip() and rulings.paths > _OUTLINES)
        if picture:
            self._scanned.append(number)
        return picture

    def _with_annotations(
        self, page: Handle, index: int, geometry: Geometry, text: str, words: list[Word]
    ) -> tuple[list[Word], list[Piece]]:
        """The page's words with those of its annotations; the document in memory is changed by this."""
        if not pdf_annotations.has_annotations(page):
            return words, []
        shown = pdf_annotations.keep_shown(page, geometry)
        added: list[Word] = []
        if shown and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
            flat = self._page(index)
            try:
                flat_text, flat_words = self._words(flat, geometry)
            finally:
                flat.close()
            added = _added(text, words, flat_text, flat_words.words)
        return pdf_annotations.place_words(words, added, shown)


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
