"""The doors of recognition: what a file needs, whether it is installed, and the text that comes out."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from roviec.errors import BrokenTextError, ImageOnlyError, IntakeError, MissingProgramError
from roviec.intake import read_source
from roviec.intake.limits import check_bytes
from roviec.intake.pdf import read_pdf as read_pdf_text
from roviec.intake.scan import read_scan_pages
from roviec.source import Recognition, Source
from roviec_tools.ocr import refusals, tesseract

if TYPE_CHECKING:
    from pathlib import Path

    from roviec.export.html import PagePicture
    from roviec.model.options import Options

Progress = Callable[[int, int], None]
"""Called after each page with the number of pages done and their total."""
_LIBRARIES: Final = ("cv2", "numpy", "PIL")
_MAGIC: Final = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
}


def looks_like_scan(data: bytes) -> bool:
    """Tell by its first bytes whether a file is a picture that is read here: JPEG, PNG, TIFF."""
    return _media_type(data) is not None


def _media_type(data: bytes) -> str | None:
    return next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)


def read_scan(
    data: bytes, name: str, options: Options, *, cache: Path | None, progress: Progress | None = None
) -> Source:
    """Read a picture: a scan, a photograph, a TIFF of several pages.

    Args:
        data: the file, for which ``looks_like_scan`` is true.
        name: its name, for messages.
        options: its limits are kept.
        cache: folder in which read pages are kept, see ``default_cache``; None keeps nothing.
        progress: called after each page.
    Returns:
        The text, with the confidence of each word.
    Raises:
        IntakeError: the picture is broken or too large, nothing can be read in it, or Tesseract is not installed.
    """
    check_bytes(name, data, options.limits)
    check_installed(name)
    from roviec_tools.ocr.pictures import Pictures  # noqa: PLC0415 - the extra may not be installed
    from roviec_tools.ocr.reading import read_pages  # noqa: PLC0415

    with Pictures(data, name, options.limits) as pictures:
        pages = read_pages(pictures, range(len(pictures)), cache, progress)
    if not any(page.words for page in pages):
        raise refusals.nothing_read(name)
    return read_scan_pages(data, name, _media_type(data) or "image/*", pages, options)


def read_pdf(
    data: bytes, name: str, options: Options, *, cache: Path | None, progress: Progress | None = None
) -> Source:
    """Read a PDF by its text layer where it has one, by recognition where it has none or a broken one.

    Args:
        data: the file.
        name: its name, for messages.
        options: its limits are kept.
        cache: as for ``read_scan``.
        progress: called after each page that is recognised; never, where none is.
    Returns:
        The text; ``recognised`` tells what was recognised and why.
    Raises:
        IntakeError: as ``read_source`` and ``read_scan`` say.
    """
    try:
        source = read_source(data, name, options)
    except BrokenTextError:
        return _recognise(data, name, options, Recognition.BROKEN_TEXT, None, cache, progress)
    except ImageOnlyError as error:
        return _recognise(data, name, options, Recognition.NO_TEXT, error.pages, cache, progress)
    if not source.pictures:
        return source
    try:
        return _recognise(data, name, options, Recognition.NO_TEXT, source.pictures, cache, progress)
    except IntakeError:
        # A map or a photograph among pages of text: the text is worth having, and a finding names these pages.
        return source


def _recognise(
    data: bytes,
    name: str,
    options: Options,
    reason: Recognition,
    numbers: tuple[int, ...] | None,
    cache: Path | None,
    progress: Progress | None,
) -> Source:
    """Read a PDF again, the pages of these numbers (None: all) by recognition."""
    check_installed(name)
    from roviec_tools.ocr.pdf_pictures import PdfPictures  # noqa: PLC0415 - the extra may not be installed
    from roviec_tools.ocr.reading import read_pages  # noqa: PLC0415

    with PdfPictures(data, name) as pictures:
        wanted = range(len(pictures)) if numbers is None else [number - 1 for number in numbers]
        pages = read_pages(pictures, wanted, cache, progress)
    if not any(page.words for page in pages):
        raise refusals.nothing_read(name)
    return read_pdf_text(data, name, options, pages, reason)


def draw_recognised(data: bytes, source: Source, options: Options, most: int) -> tuple[PagePicture, ...]:
    """Draw the pages that were recognised, as straight as they were read.

    Args:
        data: the file that ``source`` was read from.
        source: with ``recognised``.
        options: its limits are kept.
        most: number of the last page that is drawn.
    Returns:
        The pages in order; none where the libraries that draw them are not installed any more.
    """
    if source.recognised is None or any(importlib.util.find_spec(library) is None for library in _LIBRARIES):
        return ()
    from roviec_tools.ocr.pdf_pictures import PdfPictures  # noqa: PLC0415 - the extra may not be installed
    from roviec_tools.ocr.pictures import Pictures  # noqa: PLC0415
    from roviec_tools.ocr.shown import draw_pages_read  # noqa: PLC0415

    numbers = [number for number in source.recognised.pages if number <= most]
    opened = Pictures(data, source.name, options.limits) if looks_like_scan(data) else PdfPictures(data, source.name)
    with opened as pictures:
        return tuple(draw_pages_read(pictures, source, numbers))


def check_installed(name: str) -> None:
    """Refuse a file that cannot be recognised on this machine.

    Raises:
        MissingProgramError: the extra, Tesseract or its Vietnamese data is missing; the message tells how to get it.
    """
    missing = [library for library in _LIBRARIES if importlib.util.find_spec(library) is None]
    if missing:
        raise refusals.missing_extra(name, missing)
    problem = tesseract.problem()
    if problem is not None:
        raise refusals.missing_tesseract(name, problem)


__all__ = [
    "MissingProgramError",
    "Progress",
    "check_installed",
    "draw_recognised",
    "looks_like_scan",
    "read_pdf",
    "read_scan",
]
