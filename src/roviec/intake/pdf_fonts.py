"""What a PDF says of its letters beside their place: size, direction, weight, and an encoding of before Unicode."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

from roviec.lexicon.legacy import encoding_of_font

if TYPE_CHECKING:
    from roviec.intake.pdf_page import Handle

_BOLD_NAME: Final = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_NO_NAME: Final = re.compile(r"(?:CIDFont\+)?[A-Z]{0,4}\d*|Font\d*", re.IGNORECASE)
"""Names that some printer drivers give, which say nothing of the style."""
_BOLD_WEIGHT: Final = 600
"""PDFium reckons it from the width of the stems, which some programs write too large: asked only of the nameless."""
_FORCE_BOLD: Final = 1 << 18
_FILL_AND_STROKE: Final = 2
_LEVEL: Final = 0.05
"""Tangent of the angle below which text counts as level."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How the letters of one text object look."""

    em: float
    """Size in points as shown."""
    direction: int | None
    """Quarter turns anticlockwise from level, before the page is turned; None for slanting text."""
    bold: bool
    encoding: tuple[str, bool] | None
    """Name of a legacy encoding that the font stands for, and whether it draws capitals; None for Unicode."""


@dataclass(frozen=True, slots=True)
class _Font:
    bold: bool
    encoding: tuple[str, bool] | None


class TextObjects:
    """The looks of the text objects of one page, asked once an object and once a font.

    Addresses of objects and fonts are good for one page only: PDFium frees them with it.
    """

    def __init__(self, textpage: Handle) -> None:
        self._textpage = textpage
        self._fonts: dict[int, _Font] = {}
        self._address = 0
        self._letters = Letters(12.0, 0, bold=False, encoding=None)

    def at(self, index: int) -> Letters:
        """The looks of the character at ``index``."""
        found = pdfium.FPDFText_GetTextObject(self._textpage, index)
        if not found:
            return self._letters
        address = ctypes.addressof(found.contents)
        if address != self._address:
            self._address = address
            self._letters = self._look(found, index)
        return self._letters

    def _look(self, text_object: Handle, index: int) -> Letters:
        matrix = pdfium.FS_MATRIX()
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(text_object, ctypes.byref(size))
        if not pdfium.FPDFText_GetMatrix(self._textpage, index, ctypes.byref(matrix)):
            matrix.a = matrix.d = 1.0
        em = abs(size.value) * (matrix.c**2 + matrix.d**2) ** 0.5
        font = self._font(text_object)
        thick = font.bold or pdfium.FPDFTextObj_GetTextRenderMode(text_object) == _FILL_AND_STROKE
        return Letters(em if em > 0.5 else 1.0, _direction(matrix.a, matrix.b), thick, font.encoding)

    def _font(self, text_object: Handle) -> _Font:
        handle = pdfium.FPDFTextObj_GetFont(text_object)
        if not handle:
            return _Font(bold=False, encoding=None)
        address = ctypes.addressof(handle.contents)
        if address not in self._fonts:
            self._fonts[address] = _read_font(handle)
        return self._fonts[address]


def _direction(a: float, b: float) -> int | None:
    if abs(b) <= _LEVEL * abs(a):
        return 0 if a >= 0 else 2
    if abs(a) <= _LEVEL * abs(b):
        return 1 if b > 0 else 3
    return None


def _read_font(handle: Handle) -> _Font:
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(handle, buffer, 256)
    name = buffer.value.decode("utf-8", errors="replace")
    bold = (
        _BOLD_NAME.search(name) is not None
        or bool(pdfium.FPDFFont_GetFlags(handle) & _FORCE_BOLD)
        or (_NO_NAME.fullmatch(name) is not None and pdfium.FPDFFont_GetWeight(handle) >= _BOLD_WEIGHT)
    )
    return _Font(bold, encoding_of_font(name))
