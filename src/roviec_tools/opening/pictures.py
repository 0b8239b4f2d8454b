"""The pages of a document as pictures, for the page that shows it beside what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec.intake.sniffing import looks_like_pdf

if TYPE_CHECKING:
    from roviec.export.html import PagePicture
    from roviec.model.options import Options
    from roviec.source import Source


def draw_document(data: bytes, source: Source, options: Options, most: int | None = None) -> tuple[PagePicture, ...]:
    """Draw the first pages of a PDF or a scan; pages that were recognised as straight as they were read.

    Args:
        data: the bytes that were read, without a password (``Opened.data``).
        source: what was read from them.
        options: its limits are kept.
        most: pages that are drawn; None: as many as a page of one file bears (``drawing.pages.MOST_PAGES``).
    Returns:
        One picture a page, in order; none for forms without pages. What has no picture is shown as text.
    """
    is_pdf = looks_like_pdf(data)
    if not is_pdf and source.recognised is None:
        return ()
    from roviec_tools.drawing.pages import MOST_PAGES, draw_pages
    from roviec_tools.ocr import draw_recognised

    bound = MOST_PAGES if most is None else most
    read = {} if source.recognised is None else _by_number(draw_recognised(data, source, options, bound))
    plain = _by_number(draw_pages(data, bound)) if is_pdf else {}
    return tuple(picture for _, picture in sorted((plain | read).items()))


def _by_number(pictures: tuple[PagePicture, ...]) -> dict[int, PagePicture]:
    return {picture.number: picture for picture in pictures}
