"""PDF with a text layer: lines by position, tables by rulings or columns, page debris set apart.

PDFium (through pypdfium2) gives characters with boxes in the order of the content stream, which is not the order of
reading; everything after that is ours. The steps, one file each: words, rulings, lines, annotations, furniture,
columns, tables, layout.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_continued import join_pages
from roviec.intake.pdf_furniture import take_furniture
from roviec.intake.pdf_layout import find_margins, lay_out
from roviec.intake.pdf_lines import whole_rows
from roviec.intake.pdf_page import Box, Element, Line, Page, Table, line_of, move, place
from roviec.intake.pdf_reader import read_pages
from roviec.intake.pdf_split_blocks import open_block
from roviec.intake.pdf_split_rows import open_table
from roviec.intake.scan_page import page_of
from roviec.source import CellPlace, Reading, Recognised, Recognition, Region, Source, SourceLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.scan_page import ScanPage
    from roviec.model.options import Options

MEDIA_TYPE: Final = "application/pdf"


def read_pdf(
    data: bytes, name: str, options: Options, scans: Sequence[ScanPage] = (), reason: Recognition = Recognition.NO_TEXT
) -> Source:
    """Read a PDF.

    Args:
        data: the file.
        name: its name, for messages.
        options: its limits are kept.
        scans: pages that were recognised; what the file says of them itself is left aside.
        reason: why they were.

    Returns:
        One line of the page a ``SourceLine``, with its box; cells carry their table.

    Raises:
        EncryptedFileError: a password is needed to open it.
        DamagedFileError: it is broken or cut short.
        BrokenTextError: its glyphs map to the wrong characters.
        ImageOnlyError: its pages are pictures.
        LimitError: too many pages or characters.
    """
    pages = read_pages(data, name, options, {scan.number: page_of(scan) for scan in scans})
    return source_of_pages(data, name, MEDIA_TYPE, pages, Recognised(reason, _numbers(scans)) if scans else None)


def _numbers(scans: Sequence[ScanPage]) -> tuple[int, ...]:
    return tuple(sorted(scan.number for scan in scans))


def source_of_pages(
    data: bytes, name: str, media_type: str, pages: list[Page], recognised: Recognised | None
) -> Source:
    """Lay pages out and make their lines.

    Args:
        data: the file; its fingerprint is kept.
        name: its name.
        media_type: its form.
        pages: all pages, in order; their furniture is taken out of them.
        recognised: pages read by recognition; its readings are filled in here.
    """
    furniture = take_furniture(pages)
    margins = find_margins(pages)
    laid_out: list[list[Element]] = []
    cut: Table | None = None
    for page in pages:
        elements = lay_out(page, margins, cut)
        cut = open_block(elements, page.number, page.height) or open_table(elements)
        laid_out.append(elements)
    lines, readings = _lines(_merge(pages, laid_out, furniture))
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type,
        encoding=None,
        pages=len(pages),
        text="\n".join(line.text for line in lines),
        lines=tuple(lines),
        text_form=False,
        recognised=replace(recognised, readings=tuple(readings)) if recognised else None,
        pictures=tuple(page.number for page in pages if page.picture),
    )


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
            line_of(piece, page.number, centred=False, region=Region.FOOTER) for piece in whole_rows(page.aside)
        )
        result.extend(line for line in around if line.region is Region.FOOTER)
    return result


def _page_of(element: Element) -> int:
    if isinstance(element, Line):
        return element.page
    return next(line.page for row in element.rows for cell in row for line in cell.lines)


def _lines(elements: list[Element]) -> tuple[list[SourceLine], list[Reading]]:
    lines: list[SourceLine] = []
    readings: list[Reading] = []
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
        readings.extend(move(reading, start) for reading in line.readings)
        start += len(line.text) + 1
    return lines, readings


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


__all__ = ["read_pdf", "source_of_pages"]
