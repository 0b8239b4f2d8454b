"""The words of a PDF page, with their boxes, as few calls into PDFium as will do (two or three a word).

PDFium hands on characters in the order of the content stream, puts a space where it sees a gap and a line break
where the pen jumps. Inside such a word the characters stand side by side, so the boxes of its first and last
character are enough; only words that look wrong (small raised figures, syllables run together) are read letter by
letter.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_page import Box, Geometry, Handle, Word

HYPHENS: Final = {"\ufffe": "-", "\x02": "-"}
"""PDFium writes these for a hyphen at the end of a line."""
_WORD: Final = re.compile(r"[^\s\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
_BOLD_NAME: Final = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT: Final = 600
_FORCE_BOLD: Final = 1 << 18
_FILL_AND_STROKE: Final = 2
_LONG_WORD: Final = 12
_VOWELS: Final = "".join(
    letter
    for letter in map(chr, range(0x61, 0x1EFA))
    if letter.isalpha() and unicodedata.normalize("NFD", letter)[0] in "aeiouyơư"
)
_TWO_SYLLABLES: Final = re.compile(f"[{_VOWELS}][bcdđghklmnpqrstvx]+[{_VOWELS}]")
"""Vietnamese writes one syllable a word: two groups of vowels are two words run together, or foreign."""
_GLUE_GAP: Final = 0.13
"""Of the font box: a wider gap inside a word parts two words."""


@dataclass(slots=True)
class _Fonts:
    """Which text objects are bold; asked once an object and once a font."""

    by_font: dict[int, bool] = field(default_factory=dict)
    last_object: int = 0
    last_bold: bool = False

    def is_bold(self, textpage: Handle, index: int) -> bool:
        """Whether the character at ``index`` is set in a bold font."""
        text_object = pdfium.FPDFText_GetTextObject(textpage, index)
        if not text_object:
            return self.last_bold
        address = ctypes.addressof(text_object.contents)
        if address != self.last_object:
            self.last_object = address
            self.last_bold = self._object_is_bold(text_object)
        return self.last_bold

    def _object_is_bold(self, text_object: Handle) -> bool:
        if pdfium.FPDFTextObj_GetTextRenderMode(text_object) == _FILL_AND_STROKE:
            return True
        font = pdfium.FPDFTextObj_GetFont(text_object)
        if not font:
            return False
        address = ctypes.addressof(font.contents)
        if address not in self.by_font:
            self.by_font[address] = _font_is_bold(font)
        return self.by_font[address]


def _font_is_bold(font: Handle) -> bool:
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
    if _BOLD_NAME.search(buffer.value) is not None:
        return True
    return bool(pdfium.FPDFFont_GetFlags(font) & _FORCE_BOLD) or pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT


@dataclass(slots=True)
class PageWords:
    """The words of a page."""

    words: list[Word]
    tilted: list[Word]
    """Words that do not run level: marks in the margin, watermarks."""


class _Boxes:
    """Boxes of single characters in the page's own coordinates; keeps the C structures between calls."""

    def __init__(self, textpage: Handle, geometry: Geometry) -> None:
        self.textpage = textpage
        self.geometry = geometry
        self._rect = pdfium.FS_RECTF()
        self._rect_at = ctypes.byref(self._rect)
        self._x = ctypes.c_double()
        self._y = ctypes.c_double()
        self._x_at = ctypes.byref(self._x)
        self._y_at = ctypes.byref(self._y)

    def box(self, index: int) -> Box:
        """The font box of a character: as wide as its advance, as high as the font."""
        rect = self._rect
        if not pdfium.FPDFText_GetLooseCharBox(self.textpage, index, self._rect_at):
            return 0.0, 0.0, 0.0, 0.0
        if self.geometry.turns == 0:
            left, top = self.geometry.left, self.geometry.top
            return rect.left - left, top - rect.top, rect.right - left, top - rect.bottom
        return self.geometry.box(rect.left, rect.bottom, rect.right, rect.top)

    def origin(self, index: int) -> tuple[float, float]:
        """Where the pen stood: its second number is the baseline."""
        pdfium.FPDFText_GetCharOrigin(self.textpage, index, self._x_at, self._y_at)
        return self.geometry.point(self._x.value, self._y.value)


def read_text(textpage: Handle) -> str:
    """All characters of a page; the offset of each is its index in PDFium."""
    count = pdfium.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", errors="replace")
    if len(text) == count:
        return text
    # Characters outside the basic plane or left out of the text: only asking one by one keeps the indexes right.
    return "".join(_character(pdfium.FPDFText_GetUnicode(textpage, index)) for index in range(count))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def read_words(textpage: Handle, text: str, geometry: Geometry, fonts: _Fonts | None = None) -> PageWords:
    """The words of a page.

    Args:
        textpage: PDFium's handle.
        text: what ``read_text`` gave.
        geometry: how the page is shown.
        fonts: knowledge about fonts to keep between pages.

    Returns:
        Words in the order of the content stream.
    """
    boxes = _Boxes(textpage, geometry)
    known = fonts or _Fonts()
    result = PageWords([], [])
    for match in _WORD.finditer(text):
        start, end = match.span()
        first = boxes.box(start)
        last = boxes.box(end - 1) if end - start > 1 else first
        word = Word(
            first[0], first[1], last[2], first[3], boxes.origin(start)[1],
            _printed(match.group()), known.is_bold(textpage, start), start,
        )  # fmt: skip
        if _looks_plain(word, first, last):
            result.words.append(word)
        elif _is_tilted(first, last):
            result.tilted.append(word)
        else:
            result.words.extend(_split(boxes, text, start, end, bold=word.bold))
    return result


def _printed(text: str) -> str:
    if text[-1] in HYPHENS:
        return text[:-1] + "-"
    return text


def _looks_plain(word: Word, first: Box, last: Box) -> bool:
    size = first[3] - first[1]
    if abs(last[3] - first[3]) > 0.08 * size or abs(last[1] - first[1]) > 0.08 * size or last[2] < first[0]:
        return False
    return len(word.text) <= _LONG_WORD and (len(word.text) < 4 or _TWO_SYLLABLES.search(word.text.lower()) is None)


def _is_tilted(first: Box, last: Box) -> bool:
    """Whether the pen rises or falls by more than a raised figure does, or runs backwards."""
    size = max(first[3] - first[1], last[3] - last[1])
    rise = abs((first[1] + first[3]) - (last[1] + last[3])) / 2
    return rise > 0.75 * size or last[2] < first[0] - 0.5 * size


def _split(boxes: _Boxes, text: str, start: int, end: int, *, bold: bool) -> list[Word]:
    """Read a word letter by letter; a gap parts it, a raised or lowered figure stays in it."""
    words: list[Word] = []
    current: Word | None = None
    for index in range(start, end):
        box = boxes.box(index)
        if current is not None and box[0] - current.x1 <= _GLUE_GAP * max(current.size, box[3] - box[1]):
            if box[3] - box[1] > current.size * 1.1:
                current.top, current.bottom, current.base = box[1], box[3], boxes.origin(index)[1]
            current.x1 = max(current.x1, box[2])
            current.text += HYPHENS.get(text[index], text[index])
        else:
            letter = HYPHENS.get(text[index], text[index])
            current = Word(box[0], box[1], box[2], box[3], boxes.origin(index)[1], letter, bold, index)
            words.append(current)
    return words


def turns_of(tilted: list[Word], level: list[Word]) -> int:
    """Quarter turns by which a page must still be turned for most of its words to run level."""
    if len(tilted) <= len(level):
        return 0
    rising = sum(1 for word in tilted if word.x1 - word.x0 <= word.size)
    return 1 if rising else 2


FontMemory = _Fonts
