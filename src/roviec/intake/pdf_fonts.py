"""What a PDF says of its letters beside their place: size, direction, weight, and an encoding of before Unicode."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_calls import address_of, font_sizes, fonts, matrices, render_modes, text_objects
from roviec.lexicon.legacy import encoding_of_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.pdf_calls import Matrix
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
    """How the letters of a text object look."""

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


_NO_FONT: Final = _Font(bold=False, encoding=None)


class TextObjects:
    """The looks of the text objects of one page, asked once an object and once a font.

    Addresses of objects and fonts are good for one page only: PDFium frees them with it.
    """

    def __init__(self, textpage: Handle) -> None:
        self._textpage = address_of(textpage)
        self._fonts: dict[int, _Font] = {}
        self._by_address: dict[int, Letters] = {}
        self._alike: dict[tuple[float, Matrix | None, int | None, int], Letters] = {}
        self._last = Letters(12.0, 0, bold=False, encoding=None)

    def at(self, index: int) -> Letters:
        """The looks of the character at ``index``."""
        return self.all((index,))[0]

    def all(self, indexes: Sequence[int], breaks: Sequence[int] = ()) -> list[Letters]:
        """The looks of each character: one and the same value where they are alike.

        A character without an object (PDFium puts some in) looks like the one asked for before it.

        Args:
            indexes: of the characters.
            breaks: places in ``indexes`` at which lines begin: a line that begins and ends in one text object is
                all of it, for the characters of an object follow each other.
        """
        stretches = self._stretches(indexes, breaks)
        # Any one character stands for its object.
        self._look_at(
            {
                address: index
                for address, index, _ in stretches
                if address is not None and address not in self._by_address
            }
        )
        result: list[Letters] = []
        for address, _, count in stretches:
            if address is not None:
                self._last = self._by_address[address]
            result += [self._last] * count
        return result

    def _stretches(self, indexes: Sequence[int], breaks: Sequence[int]) -> list[tuple[int | None, int, int]]:
        """Characters of one object each: its address, the index of the first, how many they are."""
        lines = [(start, end) for start, end in pairwise([*(breaks or (0,)), len(indexes)]) if start < end]
        firsts = text_objects(self._textpage, [indexes[start] for start, _ in lines])
        lasts = text_objects(self._textpage, [indexes[end - 1] for _, end in lines])
        found: list[tuple[int | None, int, int]] = []
        for (start, end), first, last in zip(lines, firsts, lasts, strict=True):
            if first is not None and first == last:
                found.append((first, indexes[start], end - start))
                continue
            line = indexes[start:end]
            found += zip(text_objects(self._textpage, line), line, repeat(1))
        return found

    def _look_at(self, unknown: dict[int, int]) -> None:
        objects = list(unknown)
        looks = zip(
            font_sizes(objects),
            matrices(self._textpage, list(unknown.values())),
            fonts(objects),
            render_modes(objects),
            strict=True,
        )
        for address, look in zip(objects, looks, strict=True):
            if look not in self._alike:
                self._alike[look] = self._letters(*look)
            self._by_address[address] = self._alike[look]

    def _letters(self, size: float, matrix: Matrix | None, handle: int | None, mode: int) -> Letters:
        a, b, c, d = matrix or (1.0, 0.0, 0.0, 1.0)
        em = abs(size) * (c**2 + d**2) ** 0.5
        font = _NO_FONT if handle is None else self._font(handle)
        thick = font.bold or mode == _FILL_AND_STROKE
        return Letters(em if em > 0.5 else 1.0, _direction(a, b), thick, font.encoding)

    def _font(self, handle: int) -> _Font:
        if handle not in self._fonts:
            self._fonts[handle] = _read_font(ctypes.cast(handle, pdfium.FPDF_FONT))
        return self._fonts[handle]


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
