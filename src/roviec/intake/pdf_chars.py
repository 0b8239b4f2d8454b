"""The words of a PDF page, with their boxes, in as few calls into PDFium as will do (three a word).

PDFium hands on characters in the order of the content stream, puts a space where it sees a gap and a line break
where the pen jumps. Inside such a word the characters stand side by side, so the pen before the first and the edge
after the last are enough; only words that look wrong (syllables run together, a raised first figure) are read
letter by letter.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_fonts import Letters, TextObjects
from roviec.intake.pdf_page import ASCENT, DESCENT, Word
from roviec.lexicon.legacy import to_unicode

if TYPE_CHECKING:
    from roviec.intake.pdf_page import Box, Geometry, Handle

HYPHENS: Final = {"\ufffe": "-", "\x02": "-"}
"""PDFium writes these for a hyphen at the end of a line."""
_WORD: Final = re.compile(r"[^\s\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_LONG_WORD: Final = 12
_VOWELS: Final = "".join(
    letter
    for letter in map(chr, range(0x61, 0x1EFA))
    if letter.isalpha() and unicodedata.normalize("NFD", letter)[0] in "aeiouyơư"
)
_TWO_SYLLABLES: Final = re.compile(f"[{_VOWELS}][bcdđghklmnpqrstvx]+[{_VOWELS}]", re.IGNORECASE)
"""Vietnamese writes one syllable a word: two groups of vowels are two words run together, or foreign."""
_SPACE: Final = 0.6
"""Of the font box: spaces of justified lines are rarely wider."""
_GLUE_GAP: Final = 0.14
"""Of the em: a wider gap inside a word parts two words."""
_RAISED: Final = 0.3
"""Of the em: the last letter stands this far off the baseline of the first."""


@dataclass(slots=True)
class PageWords:
    """The words of a page."""

    words: list[Word]
    tilted: list[Word]
    """Words that do not run level: marks in the margin, watermarks."""
    turns: int
    """Quarter turns by which the page would have to be shown for most of its words to run level."""


class _Pen:
    """Places of single characters as shown; keeps the C structures between calls."""

    def __init__(self, textpage: Handle, geometry: Geometry) -> None:
        self._textpage = textpage
        self._geometry = geometry
        self._rect = pdfium.FS_RECTF()
        self._rect_at = ctypes.byref(self._rect)
        self._x = ctypes.c_double()
        self._y = ctypes.c_double()
        self._x_at = ctypes.byref(self._x)
        self._y_at = ctypes.byref(self._y)

    def box(self, index: int) -> Box:
        """A character's box: as wide as its advance, as high as the letter."""
        rect, geometry = self._rect, self._geometry
        if not pdfium.FPDFText_GetLooseCharBox(self._textpage, index, self._rect_at):
            return 0.0, 0.0, 0.0, 0.0
        if geometry.turns == 0:
            left, top = geometry.left, geometry.top
            return rect.left - left, top - rect.top, rect.right - left, top - rect.bottom
        return geometry.box(rect.left, rect.bottom, rect.right, rect.top)

    def origin(self, index: int) -> tuple[float, float]:
        """Where the pen stood: x and the height of the baseline."""
        pdfium.FPDFText_GetCharOrigin(self._textpage, index, self._x_at, self._y_at)
        geometry = self._geometry
        if geometry.turns == 0:
            return self._x.value - geometry.left, geometry.top - self._y.value
        return geometry.point(self._x.value, self._y.value)


def read_text(textpage: Handle) -> str:
    """All characters of a page; the offset of each is its index in PDFium."""
    count = pdfium.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    if written - 1 == count:
        text = bytes(buffer)[: count * 2].decode("utf-16-le", errors="replace")
        # A pair of surrogates is two characters to PDFium, and stays two until the word is cut out.
        return text if len(text) == count else "".join(map(chr, buffer[:count]))
    # Characters left out of the text: only asking one by one keeps the indexes right.
    return "".join(chr(min(pdfium.FPDFText_GetUnicode(textpage, index), 0xFFFF)) for index in range(count))


def read_words(textpage: Handle, text: str, geometry: Geometry) -> PageWords:
    """The words of a page.

    Args:
        textpage: PDFium's handle.
        text: what ``read_text`` gave.
        geometry: how the page is shown.

    Returns:
        Words in the order of the content stream.
    """
    pen = _Pen(textpage, geometry)
    objects = TextObjects(textpage)
    result = PageWords([], [], geometry.turns)
    directions: dict[int | None, int] = defaultdict(int)
    old: dict[tuple[str, bool], list[Word]] = defaultdict(list)
    for match in _WORD.finditer(text):
        start, end = match.span()
        letters = objects.at(start)
        directions[letters.direction] += end - start
        last = pen.box(end - 1)
        words = [_word(pen.origin(start), last[2], match.group(), start, letters)]
        if not _is_on_page(words[0], geometry):
            continue
        if letters.direction != geometry.turns:
            result.tilted.extend(words)
            continue
        if _looks_wrong(words[0], last, letters):
            words = _split(pen, text, start, end, letters, objects)
        words[0].jump = _is_jump(textpage, pen, result.words[-1] if result.words else None, words[0])
        result.words.extend(words)
        if letters.encoding is not None:
            old[letters.encoding].extend(words)
    if _SURROGATE.search(text) is not None:
        _join_surrogates(result.words + result.tilted)
    for (encoding, upper), words in old.items():
        _decode(words, encoding, upper=upper)
    usual = max(directions, key=lambda direction: directions[direction], default=None)
    result.turns = geometry.turns if usual is None else usual
    return result


def _word(origin: tuple[float, float], right: float, shown: str, start: int, letters: Letters) -> Word:
    x, base = origin
    text = shown[:-1] + "-" if shown[-1] in HYPHENS else shown
    em = letters.em
    return Word(x, base - ASCENT * em, max(right, x), base + DESCENT * em, base, text, letters.bold, start)


def _is_on_page(word: Word, geometry: Geometry) -> bool:
    """Text cropped away is there for no reader."""
    return word.x1 > 0 and word.x0 < geometry.width and word.bottom > 0 and word.top < geometry.height


def _is_jump(textpage: Handle, pen: _Pen, before: Word | None, word: Word) -> bool:
    """Whether a gap wider than a stretched space is more than the space written in it, or holds none at all.

    Word ends the text of each cell with a space, so a written space alone does not make two cells one line; inside
    one text object it does, however far the line is stretched.
    """
    wide = _SPACE * word.size
    if before is None or word.x0 - before.x1 <= wide or abs(word.base - before.base) > 0.3 * word.size:
        return False
    space = word.order - 1
    if pdfium.FPDFText_IsGenerated(textpage, space) == 1:
        return True
    return word.x0 - pen.box(space)[2] > wide and not _is_same_object(textpage, space, word.order)


def _is_same_object(textpage: Handle, index: int, other: int) -> bool:
    first, second = pdfium.FPDFText_GetTextObject(textpage, index), pdfium.FPDFText_GetTextObject(textpage, other)
    return bool(first and second) and ctypes.addressof(first.contents) == ctypes.addressof(second.contents)


def _looks_wrong(word: Word, last: Box, letters: Letters) -> bool:
    off = _RAISED * letters.em
    if last[3] - word.base > off or word.base - last[3] > 2 * off or last[2] < word.x0:
        return True
    return len(word.text) > _LONG_WORD or (len(word.text) > 3 and _TWO_SYLLABLES.search(word.text) is not None)


def _split(pen: _Pen, text: str, start: int, end: int, letters: Letters, objects: TextObjects) -> list[Word]:
    """Read a word letter by letter; a gap parts it, a raised or lowered figure stays in it."""
    words: list[Word] = []
    em = letters.em
    for index in range(start, end):
        own = objects.at(index)
        word = _word(pen.origin(index), pen.box(index)[2], text[index], index, own)
        if words and -em < word.x0 - words[-1].x1 <= _GLUE_GAP * max(em, own.em) and _on_line(words[-1], word):
            last = words[-1]
            if own.em > em * 1.1:
                last.top, last.bottom, last.base = word.top, word.bottom, word.base
                em = own.em
            last.x1 = max(last.x1, word.x1)
            last.text += word.text
        else:
            words.append(word)
            em = own.em
    return words


def _on_line(word: Word, other: Word) -> bool:
    return abs(word.base - other.base) < 0.6 * max(word.size, other.size)


def _join_surrogates(words: list[Word]) -> None:
    for word in words:
        word.text = word.text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")


def _decode(words: list[Word], encoding: str, *, upper: bool) -> None:
    """Turn words in a font of before Unicode into Unicode; all at once: one true letter shows that the font lies."""
    decoded = to_unicode("\n".join(word.text for word in words), encoding, upper=upper).split("\n")
    if len(decoded) == len(words):
        for word, text in zip(words, decoded, strict=True):
            word.text = text
