"""Ruling lines of a PDF page: stroked lines, edges of rectangles, thin filled bars."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_calls import address_of, drawn_objects
from roviec.intake.pdf_page import Box, Geometry, Handle, Ruling

THIN: Final = 2.5
"""Points: a bar of at most this width is a line."""
SHORTEST: Final = 4.0
TOUCH: Final = 3.0
"""Points within which lines are one line, or meet."""
_DRAWN: Final = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)
_MAX_OBJECTS: Final = 20_000
_MAX_SEGMENTS: Final = 400
_MAX_LINES: Final = 6_000
_MAX_DEPTH: Final = 4

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Rulings:
    """The rulings of a page, and what else is drawn on it."""

    upright: list[Ruling] = field(default_factory=list)
    level: list[Ruling] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    paths: int = 0
    visited: int = 0


def read_rulings(page: Handle, geometry: Geometry) -> Rulings:
    """Collect the rulings and pictures of a page; bounded, so that a drawing of millions of strokes does not hang.

    Args:
        page: PDFium's page handle.
        geometry: how the page is shown.
    """
    found = Rulings()
    count = min(pdfium.FPDFPage_CountObjects(page), _MAX_OBJECTS)
    _visit_all(drawn_objects(address_of(page), count), _IDENTITY, 0, found, geometry)
    found.upright = merge(found.upright)
    found.level = merge(found.level)
    return found


def _visit_all(objects: list[tuple[int, int]], outer: Matrix, depth: int, found: Rulings, geometry: Geometry) -> None:
    for address, kind in objects:
        found.visited += 1
        if found.visited > _MAX_OBJECTS:
            return
        if kind in _DRAWN:
            _visit(address, kind, outer, depth, found, geometry)


def _visit(address: int, kind: int, outer: Matrix, depth: int, found: Rulings, geometry: Geometry) -> None:
    item = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        found.paths += 1
        if len(found.upright) + len(found.level) < _MAX_LINES:
            _read_path(item, outer, found, geometry)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        bounds = _bounds(item)
        if bounds is not None:
            found.pictures.append(_shown(bounds, outer, geometry))
    elif depth < _MAX_DEPTH:
        inner = _multiply(_matrix(item), outer)
        count = max(min(pdfium.FPDFFormObj_CountObjects(item), _MAX_OBJECTS - found.visited), 0)
        _visit_all(drawn_objects(address, count, form=True), inner, depth + 1, found, geometry)


def _read_path(item: Handle, outer: Matrix, found: Rulings, geometry: Geometry) -> None:
    count = pdfium.FPDFPath_CountSegments(item)
    bounds = _bounds(item)
    if bounds is None or count < 2:
        return
    box = _shown(bounds, outer, geometry)
    if _add_bar(box, found) or count > _MAX_SEGMENTS:
        return
    stroked = ctypes.c_int()
    fill = ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroked))
    if stroked.value or count > 5:
        _read_segments(item, count, _multiply(_matrix(item), outer), found, geometry, filled=not stroked.value)


def _add_bar(box: Box, found: Rulings) -> bool:
    """Add a thin box as a line; True if it was thin."""
    x0, top, x1, bottom = box
    if bottom - top <= THIN:
        if x1 - x0 >= SHORTEST:
            found.level.append(Ruling((top + bottom) / 2, x0, x1))
        return True
    if x1 - x0 <= THIN:
        if bottom - top >= SHORTEST:
            found.upright.append(Ruling((x0 + x1) / 2, top, bottom))
        return True
    return False


def _read_segments(
    item: Handle, count: int, matrix: Matrix, found: Rulings, geometry: Geometry, *, filled: bool
) -> None:
    """Each straight segment of a stroked path is a line; of a filled one only the thin bars are."""
    x, y = ctypes.c_float(), ctypes.c_float()
    part: list[tuple[float, float]] = []
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = geometry.point(*_apply(matrix, x.value, y.value))
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            _flush_bar(part, found, filled=filled)
            part = [point]
            continue
        if kind == pdfium.FPDF_SEGMENT_LINETO and part and not filled:
            _add_bar(_around([part[-1], point]), found)
        part.append(point)
        if pdfium.FPDFPathSegment_GetClose(segment) and not filled:
            _add_bar(_around([part[-1], part[0]]), found)
    _flush_bar(part, found, filled=filled)


def _flush_bar(part: list[tuple[float, float]], found: Rulings, *, filled: bool) -> None:
    if filled and len(part) > 1:
        _add_bar(_around(part), found)


def _around(points: list[tuple[float, float]]) -> Box:
    xs = [point[0] for point in points]
    ys = [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def merge(lines: list[Ruling]) -> list[Ruling]:
    """Lines drawn in pieces, or twice, as one line each; sorted by ``at``, then ``start``."""
    merged: list[Ruling] = []
    group: list[Ruling] = []
    for line in sorted(lines, key=lambda one: one.at):
        if group and line.at - group[0].at > TOUCH:
            merged.extend(_merge_group(group))
            group = []
        group.append(line)
    merged.extend(_merge_group(group))
    return merged


def _merge_group(group: list[Ruling]) -> list[Ruling]:
    result: list[Ruling] = []
    for line in sorted(group, key=lambda one: one.start):
        if result and line.start <= result[-1].end + TOUCH:
            last = result[-1]
            result[-1] = Ruling(last.at, last.start, max(last.end, line.end))
        else:
            result.append(line)
    return result


def _bounds(item: Handle) -> tuple[float, float, float, float] | None:
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return left.value, bottom.value, right.value, top.value


def _matrix(item: Handle) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix)):
        return _IDENTITY
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _multiply(inner: Matrix, outer: Matrix) -> Matrix:
    if outer == _IDENTITY:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _shown(bounds: tuple[float, float, float, float], outer: Matrix, geometry: Geometry) -> Box:
    if outer != _IDENTITY:
        left, bottom, right, top = bounds
        corners = [_apply(outer, x, y) for x in (left, right) for y in (bottom, top)]
        bounds = _around(corners)
    return geometry.box(*bounds)
