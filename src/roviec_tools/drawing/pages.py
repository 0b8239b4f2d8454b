"""The pages of a PDF as pictures."""

from __future__ import annotations

from typing import Final

import pypdfium2

from roviec.export.html import PagePicture
from roviec_tools.drawing.png import encode_grey

MOST_PAGES: Final = 40
"""Pictures in one file, some 3 MB: a telephone still opens it. The page shows the rest as text and says so."""
_DOTS_A_POINT: Final = 108 / 72
LONGEST_SIDE: Final = 1400
"""In dots. A poster is drawn smaller, not larger."""


def draw_pages(data: bytes, most: int = MOST_PAGES) -> tuple[PagePicture, ...]:
    """Draw the first pages of a PDF that has been compiled already, so that it opens and is of a bearable size.

    Returns:
        The pages up to ``most``, or up to the first that PDFium cannot draw: what has no picture is shown as text.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ()
    found: list[PagePicture] = []
    try:
        found.extend(_draw(document, index) for index in range(min(len(document), most)))
    except pypdfium2.PdfiumError:
        pass
    finally:
        document.close()
    return tuple(found)


def _draw(document: pypdfium2.PdfDocument, index: int) -> PagePicture:
    page = document[index]
    width, height = page.get_size()
    scale = min(_DOTS_A_POINT, LONGEST_SIDE / max(width, height, 1))
    bitmap = page.render(scale=scale, grayscale=True)
    image = encode_grey(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    bitmap.close()
    page.close()
    return PagePicture(number=index + 1, width=width, height=height, image=image)
