"""How the lines of a document were broken: at which width, and whether blank lines part paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.numbering import read_marker
from roviec.repair.lines import Line

_WIDEST_WRAP = 140
_FEWEST_LINES = 5
_FEWEST_WHOLE_LINES = 20
_SHORTEST_BODY_LINE = 30
_SHORT_OF_MARGIN = 36
"""Points; more than the longest Vietnamese word leaves free."""
_DANGLING = re.compile(
    r"(?:[,(“\-–/&]|\b(?:và|của|các|với|cho|về|là|tại|theo|từ|đến|tới|trong|để|do|bằng|hoặc|trên|thuộc|số|những|một|việc|bởi"
    r"|nhằm|được|như|giữa|cùng|vào|không|sự|VÀ|CỦA|CÁC|VỀ|TẠI|CHO|TRÊN|THUỘC))$"
)
"""A sentence does not end with these words."""
BEFORE_NUMBER = re.compile(
    r"\b(?:điều|khoản|điểm|mục|phần|chương|phụ lục|số|tháng|ngày|năm|quý|quí|tuần|khóa|nhiệm kỳ|giai đoạn|từ|đến|và|là"
    r"|gần|hơn|khoảng|trên|dưới|có|được|bảng|biểu|hình|lần thứ|thứ|ít nhất|tối thiểu)$",
    re.IGNORECASE,
)
"""After these words a number at the head of a line counts something; it is no marker."""
_DANGLES = 8
"""Characters that hold the longest of these words, with what stands before it."""


class Profile(Struct, frozen=True):
    """The breaking of the lines of a text."""

    width: int
    """Width of the wrap in characters; 0 where lines are not wrapped."""
    blanks_part: bool
    """Blank lines part paragraphs; False where every line has one after it."""
    contiguous: bool
    """Paragraphs are parted by blank lines and nothing else: neighbouring lines belong together."""
    right: float
    """Right edge of the text in points; 0 where unknown."""
    ragged: bool = False
    """The lines were broken before they were set on the page, so they end short of its margin."""
    exact: bool = False
    """Every line that goes on is full to the letter, as a mail program wraps: one that is not ends its paragraph."""
    left: float = 0.0
    """Left edge in points of the lines that go on, where paragraphs may begin further in; 0 where unknown."""


def dangles(text: str) -> bool:
    """A sentence does not end here: the last word or mark needs another."""
    return _DANGLING.search(text, max(0, len(text) - _DANGLES)) is not None


def is_closed(text: str) -> bool:
    """A sentence or a clause ends here."""
    return text.rstrip().rstrip(" ”\"'*_)").endswith((".", ";", ":", "!", "?", "…"))


def measure(lines: Sequence[Line]) -> Profile:
    """Read the profile off the lines of the body."""
    body = [line for line in lines if line.cell is None and line.text.strip() and not line.whole]
    right = _quantile([line.box[2] for line in body if line.box], 0.9)
    ragged, left = _is_ragged(body, right), _left(body)
    widths = [line.width for line in body if line.width >= _SHORTEST_BODY_LINE]
    width = int(_quantile(widths, 0.95))
    if len(widths) < _FEWEST_LINES or width > _WIDEST_WRAP:
        return Profile(0, blanks_part=True, contiguous=False, right=right, ragged=ragged, left=left)
    parts = _blanks_part(body, width)
    after_blank = sum(1 for line in body if line.blanks)
    contiguous = parts and len(body) * 0.15 < after_blank < len(body) * 0.9 and not _markers_stand_close(body)
    return Profile(width, parts, contiguous, right, ragged, _is_exact(body, width), left)


def loosen(lines: Sequence[Line]) -> list[Line]:
    """Paragraphs that a converter made of every wrapped line are lines again.

    A text saved as Word or HTML line by line has a paragraph for each; many of them end in the middle of a sentence.
    """
    body = [line for line in lines if line.cell is None and line.text.strip() and line.whole]
    widths = [line.width for line in body if line.width >= _SHORTEST_BODY_LINE]
    if len(widths) < _FEWEST_WHOLE_LINES or _quantile(widths, 0.95) > _WIDEST_WRAP:
        return list(lines)
    width = _quantile(widths, 0.95)
    cut = sum(1 for before, line in pairwise(body) if _is_cut(before, line, width))
    if cut < len(body) * 0.3:
        return list(lines)
    return [replace(line, whole=False) if line.cell is None else line for line in lines]


def _is_cut(before: Line, line: Line, width: float) -> bool:
    """A sentence goes on from one line to the next."""
    return not is_closed(before.text) and before.width > width * 0.6 and read_marker(line.text.lstrip()) is None


def _left(body: Sequence[Line]) -> float:
    """Where most lines begin that certainly go on in the paragraph before them, for their first letter is small."""
    starts = [line.box[0] for line in body if line.box and line.text[:1].islower() and read_marker(line.text) is None]
    return _quantile(starts, 0.5) if len(starts) >= _FEWEST_LINES else 0.0


def _is_ragged(body: Sequence[Line], right: float) -> bool:
    """Of the lines that certainly go on (the next begins in lower case), many end short of the margin."""
    going_on = [a for a, b in pairwise(body) if a.box and b.text[:1].islower() and a.page == b.page]
    if len(going_on) < _FEWEST_LINES:
        return False
    short = sum(1 for line in going_on if line.box and line.box[2] < right - _SHORT_OF_MARGIN)
    return short > len(going_on) * 0.3


def _blanks_part(body: Sequence[Line], width: int) -> bool:
    """Blank lines mean nothing where they often stand in the middle of a sentence."""
    after_blank = [(before, line) for before, line in pairwise(body) if line.blanks]
    if len(after_blank) < len(body) * 0.5:
        return True
    inside = sum(1 for before, line in after_blank if _is_cut(before, line, width))
    everywhere = len(after_blank) > len(body) * 0.9  # what stands after every line can hardly part some of them
    return inside < len(after_blank) * (0.12 if everywhere else 0.3)


def is_full(before: Line, line: Line, width: int) -> bool:
    """The first word of a line would not have gone into the line before it, by count of letters."""
    return bool(width) and before.width + 1 + first_word(line.text) > width - 2


def _is_exact(body: Sequence[Line], width: int) -> bool:
    """Nearly all lines that certainly go on (the next begins in lower case) were broken because they were full."""
    lower = [(before, line) for before, line in pairwise(body) if line.text[:1].islower() and not before.box]
    going_on = [(before, line) for before, line in lower if read_marker(line.text) is None]
    if len(going_on) < _FEWEST_LINES:
        return False
    full = sum(1 for before, line in going_on if is_full(before, line, width))
    return full > len(going_on) * 0.97


def _markers_stand_close(body: Sequence[Line]) -> bool:
    """Most clauses follow the one before without a blank line, so blank lines are not what parts paragraphs."""
    marked = [line.blanks for line in body if read_marker(line.text.lstrip()) is not None]
    return len(marked) >= _FEWEST_LINES and sum(1 for blanks in marked if not blanks) > len(marked) * 0.5


def _quantile(values: Sequence[float], share: float) -> float:
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def first_word(text: str) -> int:
    """Length of the first word."""
    return len(text.split(" ", 1)[0])
