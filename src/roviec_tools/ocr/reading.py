"""Page by page: drawn, looked up, cleaned, recognised, kept."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from roviec.intake.scan_page import ScanPage
from roviec_tools.ocr.cache import PageCache
from roviec_tools.ocr.recognition import recognise
from roviec_tools.ocr.tesseract import Tesseract

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from roviec_tools.ocr.raster import Raster


class Drawable(Protocol):
    """A file whose pages can be drawn."""

    def draw(self, index: int) -> Raster:
        """The dots of a page, by its 0-based number."""


def read_pages(
    pictures: Drawable,
    indexes: Sequence[int],
    cache: Path | None,
    progress: Callable[[int, int], None] | None,
) -> list[ScanPage]:
    """Read pages, as many at once as there are processors; each is kept as soon as it is read.

    Args:
        pictures: the open file.
        indexes: 0-based numbers of the pages, in order.
        cache: folder of pages read before; None for none.
        progress: called after each page.
    Returns:
        The pages in order; one that takes too long has no words.
    """
    program = Tesseract()
    kept = PageCache(cache)
    workers = max(1, min(os.cpu_count() or 1, len(indexes), 8))
    pages: list[ScanPage] = []
    waiting: deque[Future[ScanPage]] = deque()

    def take() -> None:
        pages.append(waiting.popleft().result())
        if progress is not None:
            progress(len(pages), len(indexes))

    with ThreadPoolExecutor(workers) as pool:
        try:
            for index in indexes:
                if len(waiting) > workers:  # no more drawn pages in memory than are being read, and one
                    take()
                waiting.append(pool.submit(_read, pictures.draw(index), index + 1, program, kept))
            while waiting:
                take()
        except BaseException:
            program.stop()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return pages


def _read(raster: Raster, number: int, program: Tesseract, kept: PageCache) -> ScanPage:
    key = kept.key(raster)
    page = kept.find(key)
    if page is None:
        page = recognise(raster, program)
        if page is None:
            height, width = raster.dots.shape[:2]
            return ScanPage(number, width * 72 / raster.dpi, height * 72 / raster.dpi, ())
        kept.keep(key, page)
    return replace(page, number=number)
