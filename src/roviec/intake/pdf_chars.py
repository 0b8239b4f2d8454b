"""The words of a PDF page, with their boxes, in as few calls into PDFium as will do (three a word, all in bulk).

PDFium hands on characters in the order of the content stream, puts a space where it sees a gap and a line break
where the pen jumps. Inside such a word the characters stand side by side, so the pen before the first and the edge
after the last are enough; only words that look wrong (syllables run together, a raised first figure) are read
letter by letter. Words that follow each other with ordinary spaces between, which is nearly all of a page, are handed
on as one run: what comes after takes as long for a line as for a word.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

from roviec.intake.pdf_calls import address_of, boxes, origins, text_objects
from roviec.intake.pdf_fonts import Letters, TextObjects
from roviec.intake.pdf_page import ASCENT, DESCENT, Word
from roviec.lexicon.legacy import to_unicode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.pdf_page import Geometry, Handle, Ruling

HYPHENS: Final = ("\ufffe", "\x02")
"""PDFium writes these for a hyphen at the end of a line."""
_WORD: Final = re.compile(r"[^\s\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
_LINE_BREAK: Final = re.compile(r"[\r\n]+")
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
_LEAST_SPACE: Final = 0.05
_MOST_SPACE: Final = 0.65
"""Of the em: a gap between these is a space that no later step makes anything else of."""
_MOST_BLANKS: Final = 3
_HAIR: Final = 1.5
"""Points: a word that begins so close behind the one before may be its second print."""
_AT: Final = attrgetter("at")
_WHOLE: Final = re.Match[str].group
_START: Final = re.Match[str].start
_END: Final = re.Match[str].end
_NEAR: Final = 2.0
"""Points: a ruling so close to a run may touch it."""


@dataclass(slots=True)
class PageWords:
    """The words of a page."""

    words: list[Word]
    tilted: list[Word]
    """Words that do not run level: marks in the margin, watermarks."""
    turns: int
    """Quarter turns by which the page would have to be shown for most of its words to run level."""


@dataclass(slots=True)
class _Words:
    """What PDFium says of words that follow each other, a list for each thing said; places are those shown."""

    shown: list[str]
    starts: list[int]
    """Index of the first character."""
    x0: list[float]
    base: list[float]
    """Height of the baseline of the first character."""
    x1: list[float]
    bottom: list[float]
    """Lower edge of the last character."""
    letters: list[Letters]


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


def read_words(textpage: Handle, text: str, geometry: Geometry, upright: Sequence[Ruling] | None = None) -> PageWords:
    """The words of a page.

    Args:
        textpage: PDFium's handle.
        text: what ``read_text`` gave.
        geometry: how the page is shown.
        upright: rulings that part words; None: every word is wanted apart.

    Returns:
        Words, or runs of words with ordinary spaces between, in the order of the content stream.
    """
    reader = _Reader(textpage, text, geometry, upright)
    reader.read()
    if _SURROGATE.search(text) is not None:
        _join_surrogates(reader.level + reader.tilted)
    for (encoding, upper), words in reader.old.items():
        _decode(words, encoding, upper=upper)
    return PageWords(reader.level, reader.tilted, reader.usual_turns())


class _Reader:
    """Reads the words of one page."""

    def __init__(self, textpage: Handle, text: str, geometry: Geometry, upright: Sequence[Ruling] | None) -> None:
        self._textpage = textpage
        self._address = address_of(textpage)
        matches = list(_WORD.finditer(text))
        self._shown = list(map(_WHOLE, matches))
        self._starts = list(map(_START, matches))
        self._lasts = [end - 1 for end in map(_END, matches)]
        self._text = text
        self._geometry = geometry
        self._runs = upright is not None
        self._rulings = sorted(upright or (), key=_AT)
        self._rulings_at = [line.at for line in self._rulings]
        self._objects = TextObjects(textpage)
        self._directions: dict[int | None, int] = defaultdict(int)
        self.level: list[Word] = []
        self.tilted: list[Word] = []
        self.old: dict[tuple[str, bool], list[Word]] = defaultdict(list)
        """Words in an encoding of before Unicode."""

    def usual_turns(self) -> int:
        """Quarter turns by which most of the text runs level."""
        directions = self._directions
        usual = max(directions, key=lambda direction: directions[direction], default=None)
        return self._geometry.turns if usual is None else usual

    def read(self) -> None:
        """Fill the lists of words."""
        words = self._ask(self._shown, self._starts, self._lasts, self._breaks())
        ends = _run_ends(words) if self._runs else range(len(words.shown) + 1)
        for start, end in pairwise(ends):
            letters = words.letters[start]
            self._directions[letters.direction] += sum(map(len, words.shown[start:end]))
            run = _run(words, start, end) if end - start > 1 else None
            if run is not None and self._is_whole(run, letters):
                self._add(letters, [run])
                continue
            for index in range(start, end):
                self._add_word(words, index)

    def _breaks(self) -> list[int]:
        """Indexes of the words that stand first in the lines that PDFium sees."""
        lines = [match.end() for match in _LINE_BREAK.finditer(self._text)]
        return sorted({0, *(bisect_left(self._starts, at) for at in lines)})

    def _ask(self, shown: list[str], starts: list[int], lasts: list[int], breaks: Sequence[int] = ()) -> _Words:
        """What PDFium says of words; ``starts`` and ``lasts`` are the indexes of their first and last characters."""
        x0, base = self._origins(starts)
        x1, bottom = self._edges(lasts)
        if any(mark in self._text for mark in HYPHENS):
            shown = [_with_hyphen(word) for word in shown]
        return _Words(shown, starts, x0, base, x1, bottom, self._objects.all(starts, breaks))

    def _origins(self, indexes: Sequence[int]) -> tuple[list[float], list[float]]:
        """Where the pen stood at characters: x and the height of the baseline."""
        geometry = self._geometry
        xs, ys = origins(self._address, indexes)
        if geometry.turns == 0:
            left, top = geometry.left, geometry.top
            return [x - left for x in xs], [top - y for y in ys]
        points = [geometry.point(x, y) for x, y in zip(xs, ys, strict=True)]
        return [x for x, _ in points], [y for _, y in points]

    def _edges(self, indexes: Sequence[int]) -> tuple[list[float], list[float]]:
        """The right and the lower edge of characters."""
        geometry = self._geometry
        lefts, tops, rights, bottoms = boxes(self._address, indexes)
        if geometry.turns == 0:
            left, top = geometry.left, geometry.top
            return [x - left for x in rights], [top - y for y in bottoms]
        shown = [geometry.box(*box) for box in zip(lefts, bottoms, rights, tops, strict=True)]
        return [box[2] for box in shown], [box[3] for box in shown]

    def _is_whole(self, run: Word, letters: Letters) -> bool:
        """Whether words with spaces between stay one run: level, all on the page, crossed by no ruling."""
        if letters.direction != self._geometry.turns or letters.encoding is not None:
            return False
        # Of a run that begins on the page every word does, if the last one does.
        if run.parts[0][2] <= 0 or run.last_x0 >= self._geometry.width or not self._is_on_page(run):
            return False
        low = bisect_left(self._rulings_at, run.x0 - _NEAR)
        high = bisect_right(self._rulings_at, run.x1 + _NEAR)
        return not any(line.start <= run.bottom and line.end >= run.top for line in self._rulings[low:high])

    def _is_on_page(self, word: Word) -> bool:
        """Text cropped away is there for no reader."""
        geometry = self._geometry
        return word.x1 > 0 and word.x0 < geometry.width and word.bottom > 0 and word.top < geometry.height

    def _add_word(self, words: _Words, index: int) -> None:
        word = _word(words, index)
        if not self._is_on_page(word):
            return
        if words.letters[index].direction != self._geometry.turns:
            self.tilted.append(word)
        elif len(word.text) > 1 and _looks_wrong(words, index):
            self._add(words.letters[index], self._split(words.starts[index], words.shown[index]))
        else:
            self._add(words.letters[index], [word])

    def _add(self, letters: Letters, words: list[Word]) -> None:
        words[0].jump = self._is_jump(self.level[-1] if self.level else None, words[0])
        self.level.extend(words)
        if letters.encoding is not None:
            self.old[letters.encoding].extend(words)

    def _is_jump(self, before: Word | None, word: Word) -> bool:
        """Whether a gap wider than a stretched space is more than the space written in it, or holds none at all.

        Word ends the text of each cell with a space, so a written space alone does not make two cells one line;
        inside one text object it does, however far the line is stretched.
        """
        wide = _SPACE * word.size
        if before is None or word.x0 - before.x1 <= wide or abs(word.base - before.base) > 0.3 * word.size:
            return False
        space = word.order - 1
        if pdfium.FPDFText_IsGenerated(self._textpage, space) == 1:
            return True
        (edge,), _ = self._edges((space,))
        first, second = text_objects(self._address, (space, word.order))
        return word.x0 - edge > wide and (first is None or first != second)

    def _split(self, start: int, shown: str) -> list[Word]:
        """Read a word letter by letter; a gap parts it, a raised or lowered figure stays in it."""
        places = list(range(start, start + len(shown)))
        letters = self._ask(list(shown), places, places)
        words: list[Word] = []
        em = letters.letters[0].em
        for index, look in enumerate(letters.letters):
            word = _word(letters, index)
            if words and -em < word.x0 - words[-1].x1 <= _GLUE_GAP * max(em, look.em) and _on_line(words[-1], word):
                last = words[-1]
                if look.em > em * 1.1:
                    last.top, last.bottom, last.base = word.top, word.bottom, word.base
                    em = look.em
                last.x1 = max(last.x1, word.x1)
                last.text += word.text
            else:
                words.append(word)
                em = look.em
        return words


def _run_ends(words: _Words) -> list[int]:
    """Indexes of words between which runs lie: 0 first, the number of words last."""
    ends: list[int] = []
    look_before: Letters | None = None
    base_before = start_before = end_before = least = most = lowest = highest = 0.0
    behind = 0
    for index, (word, start, x0, x1, base, bottom, look) in enumerate(
        zip(words.shown, words.starts, words.x0, words.x1, words.base, words.bottom, words.letters, strict=True)
    ):
        if look is not look_before:
            least, most = _LEAST_SPACE * look.em, _MOST_SPACE * look.em
            lowest, highest = -2 * _RAISED * look.em, _RAISED * look.em
        odd = x1 < x0 or not lowest <= bottom - base <= highest or _is_odd(word)
        if (
            odd
            or look is not look_before
            or base != base_before
            or not least < x0 - end_before < most
            or x0 - start_before < _HAIR
            or start > behind
        ):
            ends.append(index)
        look_before = None if odd else look
        base_before, start_before, end_before = base, x0, x1
        behind = start + len(word) + _MOST_BLANKS
    return [*ends, len(words.shown)]


@lru_cache(maxsize=4096)
def _is_odd(word: str) -> bool:
    """Whether a word may be more than one, or a part of the one before it."""
    return _is_run_together(word) or unicodedata.combining(word[0]) != 0


def _is_run_together(word: str) -> bool:
    return len(word) > _LONG_WORD or (len(word) > 3 and _TWO_SYLLABLES.search(word) is not None)


def _with_hyphen(word: str) -> str:
    return f"{word[:-1]}-" if word.endswith(HYPHENS) else word


def _looks_wrong(words: _Words, index: int) -> bool:
    letters = words.letters[index]
    off = _RAISED * letters.em
    drop = words.bottom[index] - words.base[index]
    return drop > off or drop < -2 * off or words.x1[index] < words.x0[index] or _is_run_together(words.shown[index])


def _word(words: _Words, index: int) -> Word:
    x, base, letters = words.x0[index], words.base[index], words.letters[index]
    return Word(
        x,
        base - ASCENT * letters.em,
        max(words.x1[index], x),
        base + DESCENT * letters.em,
        base,
        words.shown[index],
        letters.bold,
        words.starts[index],
    )


def _run(words: _Words, start: int, end: int) -> Word:
    run = _word(words, start)
    run.x1 = words.x1[end - 1]
    run.text = " ".join(words.shown[start:end])
    run.parts = tuple(
        zip(words.shown[start:end], words.x0[start:end], words.x1[start:end], words.starts[start:end], strict=True)
    )
    return run


def _on_line(word: Word, other: Word) -> bool:
    return abs(word.base - other.base) < 0.6 * max(word.size, other.size)


def _join_surrogates(words: list[Word]) -> None:
    for word in words:
        word.text = _joined(word.text)
        word.parts = tuple((_joined(text), x0, x1, order) for text, x0, x1, order in word.parts)


def _joined(text: str) -> str:
    return text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")


def _decode(words: list[Word], encoding: str, *, upper: bool) -> None:
    """Turn words in a font of before Unicode into Unicode; all at once: one true letter shows that the font lies."""
    decoded = to_unicode("\n".join(word.text for word in words), encoding, upper=upper).split("\n")
    if len(decoded) == len(words):
        for word, text in zip(words, decoded, strict=True):
            word.text = text
