"""Text shown by annotations: form fields, and the number and date that an e-signature stamps into a blank.

Vietnamese offices sign a PDF whose lines read "Số:      /UBND-KT" and "ngày    tháng    năm"; the signing program
shows "193", "10", "01" over the blanks by annotations (Widget, Stamp, FreeText) whose appearance is a form of its
own, so the page's text lacks them. Flattening the page in memory brings them into the text; what comes after the
page's own text is theirs.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_lines import STAMP_REACH, make_pieces
from roviec.intake.pdf_page import Box, Geometry, Handle, Piece, Word

_SHOWN: Final = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_FREETEXT)
_HIDDEN: Final = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_MAX_ANNOTATIONS: Final = 2_000
_LONGEST_STAMP: Final = 24
"""Characters: "20 tháng 11 năm 2025" still is one."""
_EMPTY_STRING: Final = 2
"""Bytes: PDFium counts the closing null."""
_LONGEST_VALUE: Final = 4_000
_OFF: Final = (ctypes.c_ushort * 4)(*map(ord, "Off"))
"""The state of a field that is not ticked, as PDFium takes words: UTF-16 with a closing null."""
_SAME_LINE: Final = 0.5
"""Of the font box: a stamp sits this near to the baseline of its blank."""
_SIGNED: Final = re.compile(
    r"ký bởi|người ký|thời gian ký|ngày ký|ký số|signed by|digitally|signature|e-?mail|date:|reason|location",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(r"(?::|…|\.\.|__|/|\bsố|\bngày|\btháng|\bnăm)$", re.IGNORECASE)
"""A line that ends so has a blank after it."""
_TAKES: Final = re.compile(r"(?:/|-|tháng\b|năm\b|ngày\b|…|\.\.|__)", re.IGNORECASE)
"""A line that begins so has a blank before it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One visible annotation."""

    box: Box
    field: bool
    """A form field that people type into; not a signature."""
    value: str = ""
    """What a field holds that leaves its drawing to the program that shows it."""


def keep_shown(page: Handle, geometry: Geometry) -> list[Shown]:
    """Take every annotation that shows no text off the page (in memory), and list the rest.

    Args:
        page: PDFium's page handle; it loses links, hidden annotations, notes.
        geometry: how the page is shown.
    """
    shown: list[Shown] = []
    count = pdfium.FPDFPage_GetAnnotCount(page)
    for index in range(count - 1, -1, -1):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        one = _describe(annotation, geometry)
        _name_state(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if one is None or len(shown) >= _MAX_ANNOTATIONS:
            pdfium.FPDFPage_RemoveAnnot(page, index)
        else:
            shown.append(one)
    return shown


def _name_state(annotation: Handle) -> None:
    """Where several appearances are offered and none is chosen, none is taken.

    Flattening would take the first of them, whatever it is, and follows it without a look: an object that the file
    does not have ends the process.
    """
    if pdfium.FPDFAnnot_GetStringValue(annotation, b"AS", None, 0) <= _EMPTY_STRING:
        pdfium.FPDFAnnot_SetStringValue(annotation, b"AS", _OFF)


def has_annotations(page: Handle) -> bool:
    """Whether a look at the annotations is worth while: a page of mere links is common."""
    count = min(pdfium.FPDFPage_GetAnnotCount(page), _MAX_ANNOTATIONS)
    for index in range(count):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation) if annotation else -1
        pdfium.FPDFPage_CloseAnnot(annotation)
        if subtype in _SHOWN:
            return True
    return False


def _describe(annotation: Handle, geometry: Geometry) -> Shown | None:
    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    if subtype not in _SHOWN or pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
        return None
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
        return None
    box = geometry.box(rect.left, rect.bottom, rect.right, rect.top)
    is_field = subtype == pdfium.FPDF_ANNOT_WIDGET and not pdfium.FPDFAnnot_HasKey(annotation, b"Lock")
    typed = is_field and not _holds_signature(annotation)
    return Shown(box, typed, _undrawn_value(annotation) if typed else "")


def _undrawn_value(annotation: Handle) -> str:
    if pdfium.FPDFAnnot_GetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > _EMPTY_STRING:
        return ""
    size = pdfium.FPDFAnnot_GetStringValue(annotation, b"V", None, 0)
    if not _EMPTY_STRING < size < _LONGEST_VALUE:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, b"V", buffer, size)
    return bytes(buffer).decode("utf-16-le", errors="replace").rstrip("\0").strip()


def _holds_signature(annotation: Handle) -> bool:
    """A signature's value is a dictionary, a typed one a string."""
    return bool(pdfium.FPDFAnnot_GetValueType(annotation, b"V") == pdfium.FPDF_OBJECT_DICTIONARY) or bool(
        pdfium.FPDFAnnot_GetValueType(annotation, b"V") == pdfium.FPDF_OBJECT_REFERENCE
    )


def place_words(own: list[Word], shown: list[Word], annotations: list[Shown]) -> tuple[list[Word], list[Piece]]:
    """Put the words of annotations where the reader sees them.

    Args:
        own: the page's own words.
        shown: words of the annotations.
        annotations: the visible annotations.

    Returns:
        The page's words with those that fill a blank (``stamp``) and those typed into form fields; and pieces of
        text that are not the document's.
    """
    words = list(own)
    aside: list[Piece] = []
    groups: dict[int, list[Word]] = {}
    for word in shown:
        groups.setdefault(_owner(word, annotations), []).append(word)
    for index, one in enumerate(annotations):
        if one.value and index not in groups:
            groups[index] = [_draw(one)]
    for index, group in groups.items():
        pieces = make_pieces(group, [])
        text = " ".join(piece.text for piece in pieces)
        typed = index >= 0 and annotations[index].field
        if not typed and (_SIGNED.search(text) is not None or len(pieces) > 3):
            aside.extend(pieces)
            continue
        for piece in pieces:
            stamp = _fit(piece, own) if len(piece.text) <= _LONGEST_STAMP else None
            if stamp is not None:
                words.append(stamp)
            elif typed and _SIGNED.search(text) is None:
                words.append(_as_word(piece, stamp=False))
            else:
                aside.append(piece)
    return words, aside


def _draw(one: Shown) -> Word:
    """The value of a field where a program would draw it: at the left of its box, half-way up."""
    x0, top, x1, bottom = one.box
    size = min(13.0, bottom - top)
    base = (top + bottom) / 2 + 0.3 * size
    right = min(x1, x0 + 2 + 0.45 * size * len(one.value))
    text = " ".join(one.value.split())
    return Word(x0 + 2, base - 0.8 * size, right, base + 0.2 * size, base, text, bold=False, order=1 << 30)


def _owner(word: Word, annotations: list[Shown]) -> int:
    """Index of the smallest annotation around the word; -1 if it stands in none."""
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    around = [
        ((one.box[2] - one.box[0]) * (one.box[3] - one.box[1]), index)
        for index, one in enumerate(annotations)
        if one.box[0] - 2 <= x <= one.box[2] + 2 and one.box[1] - 2 <= y <= one.box[3] + 2
    ]
    return min(around)[1] if around else -1


def _fit(piece: Piece, own: list[Word]) -> Word | None:
    """The stamp as a word of the line whose blank it fills; None where there is no blank."""
    middle = (piece.top + piece.bottom) / 2
    row = [
        word
        for word in own
        if abs(word.base - piece.base) <= _SAME_LINE * word.size
        or abs((word.top + word.bottom) / 2 - middle) <= 0.3 * word.size
    ]
    slack = 0.25 * (piece.x1 - piece.x0) + 1
    left = max((word for word in row if (word.x0 + word.x1) / 2 < piece.middle), key=lambda word: word.x1, default=None)
    right = min(
        (word for word in row if (word.x0 + word.x1) / 2 >= piece.middle), key=lambda word: word.x0, default=None
    )
    after = piece.x0 - left.x1 if left is not None else None
    before = right.x0 - piece.x1 if right is not None else None
    if any(gap is not None and gap < -slack for gap in (after, before)):
        return None
    if left is not None and right is not None:
        near = min((one for one in (after, before) if one is not None), default=0.0)
        return _as_word(piece, stamp=True, beside=left) if near < STAMP_REACH * left.size else None
    if left is not None and after is not None and after < STAMP_REACH * left.size and _ASKS.search(left.text):
        return _as_word(piece, stamp=True, beside=left)
    if right is not None and before is not None and before < STAMP_REACH * right.size and _TAKES.match(right.text):
        return _as_word(piece, stamp=True, beside=right)
    return None


def _as_word(piece: Piece, *, stamp: bool, beside: Word | None = None) -> Word:
    top, bottom, base = (beside.top, beside.bottom, beside.base) if beside else (piece.top, piece.bottom, piece.base)
    order = beside.order if beside else piece.order
    return Word(piece.x0, top, piece.x1, bottom, base, piece.text, piece.bold, order, stamp=stamp)
