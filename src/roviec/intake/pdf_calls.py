"""The same question to PDFium about many characters or text objects at once.

A call through ctypes costs more than its answer. Here PDFium's functions are bound a second time with plain
addresses for arguments, which cost least to convert; the answers land in one array, and ``map`` loops over the calls.
"""

from __future__ import annotations

import ctypes
from array import array
from collections import deque
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final, Literal

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from roviec.intake.pdf_page import Handle

Matrix = tuple[float, float, float, float]
"""a, b, c, d: how a character is stretched and turned; where it stands is left out."""
Kind = Any
"""A type of C, from ctypes."""
_ADDRESS: Final = ctypes.c_void_p
_INDEX: Final = ctypes.c_int
_DOUBLE: Final = ctypes.sizeof(ctypes.c_double)


def _bind(function: Handle, *arguments: Kind, result: Kind = ctypes.c_int) -> Callable[..., Any]:
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, _ADDRESS).value or 0)


_ORIGIN: Final = _bind(pdfium.FPDFText_GetCharOrigin, _ADDRESS, _INDEX, _ADDRESS, _ADDRESS)
_BOX: Final = _bind(pdfium.FPDFText_GetLooseCharBox, _ADDRESS, _INDEX, _ADDRESS)
_MATRIX: Final = _bind(pdfium.FPDFText_GetMatrix, _ADDRESS, _INDEX, _ADDRESS)
_OBJECT: Final = _bind(pdfium.FPDFText_GetTextObject, _ADDRESS, _INDEX, result=_ADDRESS)
_SIZE: Final = _bind(pdfium.FPDFTextObj_GetFontSize, _ADDRESS, _ADDRESS)
_FONT: Final = _bind(pdfium.FPDFTextObj_GetFont, _ADDRESS, result=_ADDRESS)
_MODE: Final = _bind(pdfium.FPDFTextObj_GetTextRenderMode, _ADDRESS)
_ON_PAGE: Final = _bind(pdfium.FPDFPage_GetObject, _ADDRESS, _INDEX, result=_ADDRESS)
_IN_FORM: Final = _bind(pdfium.FPDFFormObj_GetObject, _ADDRESS, ctypes.c_ulong, result=_ADDRESS)
_TYPE: Final = _bind(pdfium.FPDFPageObj_GetType, _ADDRESS)


def address_of(handle: Handle) -> int:
    """The address that a handle of PDFium is."""
    return ctypes.cast(handle, _ADDRESS).value or 0


class _Answers:
    """Room for what PDFium says of many things: so many numbers of each, floats ("f") or doubles ("d")."""

    def __init__(self, code: Literal["f", "d"], each: int, count: int) -> None:
        self._each = each
        self._room = array(code, bytes(array(code).itemsize * each * count))
        self._begin = self._room.buffer_info()[0]
        self._step = self._room.itemsize * each
        self._end = self._begin + count * self._step

    def places(self, shift: int = 0) -> range:
        """The address of each answer, or of a part of it ``shift`` bytes on."""
        return range(self._begin + shift, self._end + shift, self._step)

    def columns(self) -> list[list[float]]:
        """First numbers of all answers, second numbers, and so on."""
        return [self._room[index :: self._each].tolist() for index in range(self._each)]


def origins(textpage: int, indexes: Sequence[int]) -> tuple[list[float], list[float]]:
    """Where the pen stood at each character: x and y in PDF coordinates."""
    answers = _Answers("d", 2, len(indexes))
    _run(_ORIGIN, repeat(textpage), indexes, answers.places(), answers.places(_DOUBLE))
    xs, ys = answers.columns()
    return xs, ys


def boxes(textpage: int, indexes: Sequence[int]) -> list[list[float]]:
    """Left, top, right, bottom edges of each character, as wide as its advance and as high as the font."""
    answers = _Answers("f", 4, len(indexes))
    _run(_BOX, repeat(textpage), indexes, answers.places())
    return answers.columns()


def text_objects(textpage: int, indexes: Sequence[int]) -> list[int | None]:
    """The address of each character's text object; None for what PDFium puts in, such as spaces."""
    return list(map(_OBJECT, repeat(textpage), indexes))


def matrices(textpage: int, indexes: Sequence[int]) -> list[Matrix | None]:
    """How each character is stretched and turned."""
    answers = _Answers("f", 6, len(indexes))
    known = list(map(_MATRIX, repeat(textpage), indexes, answers.places()))
    a, b, c, d, _, _ = answers.columns()
    return [matrix if is_known else None for is_known, matrix in zip(known, zip(a, b, c, d, strict=True), strict=True)]


def drawn_objects(owner: int, count: int, *, form: bool = False) -> list[tuple[int, int]]:
    """The first objects that a page or a form draws: the address and the type of each."""
    found = list(map(_IN_FORM if form else _ON_PAGE, repeat(owner), range(count)))
    objects = [address for address in found if address is not None]
    return list(zip(objects, map(_TYPE, objects), strict=True))


def font_sizes(objects: Sequence[int]) -> list[float]:
    """The size that each text object asks of its font."""
    answers = _Answers("f", 1, len(objects))
    _run(_SIZE, objects, answers.places())
    return answers.columns()[0]


def fonts(objects: Sequence[int]) -> list[int | None]:
    """The address of each text object's font."""
    return list(map(_FONT, objects))


def render_modes(objects: Sequence[int]) -> list[int]:
    """How the letters of each text object are painted."""
    return list(map(_MODE, objects))


def _run(function: Callable[..., int], *arguments: Iterable[int]) -> None:
    deque(map(function, *arguments), maxlen=0)
