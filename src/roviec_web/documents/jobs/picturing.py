"""The pages of a PDF or a scan as pictures, each light enough for a telephone."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Final

from PIL import Image

from roviec import Options
from roviec.source import Source
from roviec_tools.opening.pictures import draw_document

MOST_PAGES: Final = 300
"""Pictures of one document, some 12 MB; the lines of the pages behind them are shown as text."""
MOST_BYTES: Final = 150_000
"""Of one picture."""
_QUALITIES: Final = (70, 50, 35, 20)
_SHRINK: Final = 0.7


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it is shown beside what was read in it."""

    number: int
    """Of the page, from 1."""
    width: float
    """Points, in which the boxes of lines count."""
    height: float
    media_type: str
    content: bytes = field(repr=False)


def page_pictures(data: bytes, source: Source) -> tuple[Picture, ...]:
    """Draw the pages; none for forms without pages.

    Args:
        data: the bytes that were read.
        source: what was read in them.
    """
    drawn = draw_document(data, source, Options(), MOST_PAGES)
    return tuple(Picture(page.number, page.width, page.height, *lighten(page.image)) for page in drawn)


def lighten(image: bytes) -> tuple[str, bytes]:
    """The picture with its media type: as it is, or as WebP where a photograph made it heavy."""
    if len(image) <= MOST_BYTES:
        return "image/png", image
    with Image.open(io.BytesIO(image)) as opened:
        grey = opened.convert("L")
    while True:
        for quality in _QUALITIES:
            found = io.BytesIO()
            grey.save(found, "WEBP", quality=quality)
            if found.tell() <= MOST_BYTES:
                return "image/webp", found.getvalue()
        grey = grey.resize((max(1, round(grey.width * _SHRINK)), max(1, round(grey.height * _SHRINK))))
