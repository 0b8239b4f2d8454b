"""The pages of a PDF as dots, at the resolution of the scan that lies in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from roviec.intake.pdf_health import damaged
from roviec.intake.pdf_reader import PDFIUM
from roviec_tools.ocr.raster import Raster

if TYPE_CHECKING:
    from types import TracebackType

_DRAWN: Final = 200.0
"""Dots an inch for a page that no scan covers."""
_LEAST: Final = 72.0
_MOST: Final = 300.0
"""Finer scans are drawn coarser: Tesseract reads no better, and takes longer."""
_LARGE: Final = 0.25
"""Of the page: a picture that size is the scan, or a strip of it."""
_MOST_DOTS: Final = 40_000_000


class PdfPictures:
    """The pages of one open PDF, which has been opened before: its limits were checked then."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        with PDFIUM:
            try:
                self._document = pypdfium2.PdfDocument(data)
            except pypdfium2.PdfiumError as error:
                raise damaged(name, "không mở được tệp PDF.", "the PDF does not open.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with PDFIUM:
            self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def draw(self, index: int) -> Raster:
        """The dots of a page.

        Raises:
            DamagedFileError: it cannot be drawn.
        """
        with PDFIUM:
            try:
                return self._draw(index)
            except (pypdfium2.PdfiumError, ValueError) as error:
                raise damaged(
                    self._name, f"không đọc được trang {index + 1}.", f"page {index + 1} cannot be read."
                ) from error

    def _draw(self, index: int) -> Raster:
        page = self._document[index]
        try:
            width, height = page.get_size()
            own, grey = _scan_of(page, width * height)
            dpi = min(max(own, _LEAST), _MOST)
            dpi = min(dpi, 72 * (_MOST_DOTS / max(width * height, 1.0)) ** 0.5)
            # A hair less than whole dots: rounding up then gives the scan's own dots, and none are mixed.
            scale = (round(dpi * width / 72) - 0.01) / width
            bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=True)
            try:
                dots = np.array(bitmap.to_numpy())
            finally:
                bitmap.close()
        finally:
            page.close()
        dots = dots[:, :, 0] if dots.ndim == 3 and dots.shape[2] == 1 else dots[..., :3] if dots.ndim == 3 else dots
        return Raster(np.ascontiguousarray(dots), dpi, photograph=False)


def _scan_of(page: pypdfium2.PdfPage, area: float) -> tuple[float, bool]:
    """Resolution of the pictures that cover a page, and whether all of them are grey."""
    finest, grey = 0.0, True
    for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = item.get_bounds()
        across, up = right - left, top - bottom
        if across * up < _LARGE * area / 16 or across < 1 or up < 1:
            continue
        columns, rows = item.get_px_size()
        # A picture set on its side has its columns along the height.
        finest = max(finest, (columns * rows / (across * up)) ** 0.5 * 72)
        grey = grey and item.get_metadata().bits_per_pixel in (1, 8)
    return (finest, grey) if finest else (_DRAWN, False)
