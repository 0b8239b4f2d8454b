"""Joins: wrapped lines made whole paragraphs, headings and sentences that a page break cut made whole.

A marker is believed only when the block before it is closed: a wrapped line that begins with "- 03/02/2025)" or
"363 hộ" is no clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from roviec.lexicon.landmarks import ANNEX, ends_alone, is_capitals, is_landmark
from roviec.lexicon.numbering import BULLETS, DOTTED, NAMED, Marker, MarkerType, read_marker
from roviec.repair.lines import Line, join_lines
from roviec.repair.profile import Profile, is_closed, loosen, measure

_DANGLING = re.compile(
    r"(?:[,(“\-–/&]|\b(?:và|của|các|với|cho|về|là|tại|theo|từ|đến|tới|trong|để|do|bằng|hoặc|trên|thuộc|số|những|một|việc|bởi"
    r"|nhằm|được|như|giữa|cùng|vào|không|sự|VÀ|CỦA|CÁC|VỀ|TẠI|CHO|TRÊN|THUỘC))$"
)
_BEFORE_NUMBER = re.compile(
    r"\b(?:điều|khoản|điểm|mục|phần|chương|phụ lục|số|tháng|ngày|năm|quý|quí|tuần|khóa|nhiệm kỳ|giai đoạn|từ|đến|và|là"
    r"|gần|hơn|khoảng|trên|dưới|có|được|bảng|biểu|hình|lần thứ|thứ|ít nhất|tối thiểu)$",
    re.IGNORECASE,
)
_LONG_TEXT = 25
"""Words above which an unclosed paragraph is a cut sentence rather than a heading."""
_LABEL = 45
"""Characters of a bullet in which a colon makes it a label ("- Cơ quan chủ trì: …")."""
_HEADING = 30
"""Words up to which an unclosed marked line may be a heading."""


@dataclass(slots=True)
class _Reading:
    """What has been read so far: the profile and the last ordinal of each style of marker."""

    profile: Profile
    last: dict[tuple[MarkerType, str], int] = field(default_factory=dict)

    def note(self, marker: Marker | None) -> None:
        if marker and marker.ordinal is not None:
            self.last[marker.type, marker.punctuation] = marker.ordinal

    def expects(self, marker: Marker) -> bool:
        """The marker is the next of its style, or the first of one."""
        if marker.ordinal is None:
            return False
        return marker.ordinal in (1, self.last.get((marker.type, marker.punctuation), -1) + 1)


def repair_joins(lines: Sequence[Line]) -> list[Line]:
    """Join the lines of each paragraph; empty lines are gone after it, their record kept by their neighbours."""
    lines = loosen(lines)
    reading = _Reading(measure(lines))
    cell_width = _cell_widths(lines)
    out: list[Line] = []
    blanks = 0
    taken: list[Line] = []
    for given in lines:
        if not given.text:
            blanks += 1 if not given.pieces else 0
            taken.append(given)
            continue
        line = replace(given, blanks=given.blanks + blanks) if blanks else given
        blanks = 0
        if not out or out[-1].region is not line.region:
            out.extend([*taken, line])
        elif line.cell is not None and out[-1].cell == line.cell:
            glue = " " if _cell_continues(out[-1], line, cell_width[line.cell.table, line.cell.column]) else "\v"
            out[-1] = join_lines(_carry(out[-1], taken), line, glue)
        elif line.cell is None and out[-1].cell is None and _continues(out[-1], line, reading):
            out[-1] = join_lines(_carry(out[-1], taken), line, _glue(out[-1].text, line.text))
        else:
            out.extend([*taken, line])
        taken = []
        if line.cell is None and out[-1] is line:
            reading.note(read_marker(line.text))
    return [*out, *taken]


def _carry(line: Line, taken: Sequence[Line]) -> Line:
    """Keep the record of what was taken out between two halves of a paragraph."""
    pieces = tuple(piece for other in taken for piece in other.pieces)
    return replace(line, pieces=(*line.pieces, *pieces)) if pieces else line


def _glue(before: str, after: str) -> str:
    """A hyphen at the end of a line keeps its word together only inside a document number ("57-" / "NQ/TW")."""
    return "" if re.search(r"\d[-/]$", before) and after[:1].isupper() else " "


def _cell_widths(lines: Sequence[Line]) -> dict[tuple[int, int], int]:
    widths: dict[tuple[int, int], int] = {}
    for line in lines:
        if line.cell is not None:
            key = (line.cell.table, line.cell.column)
            widths[key] = max(widths.get(key, 0), line.width)
    return widths


def _cell_continues(before: Line, line: Line, width: int) -> bool:
    """The second line goes on in the sentence of the first, inside one cell."""
    last = before.text.rpartition("\v")[2]
    if ends_alone(last) or is_landmark(line.text) or is_closed(last):
        return False
    marker = read_marker(line.text)
    if marker is not None:
        return marker.type not in BULLETS and bool(_BEFORE_NUMBER.search(last))
    if line.text[0].islower() or _DANGLING.search(last):
        return True
    return not before.whole and before.width + 1 + _first_word(line.text) > width


def _continues(before: Line, line: Line, reading: _Reading) -> bool:
    if ends_alone(before.text):
        return False
    if is_landmark(line.text) and not _names_annex_in_sentence(before, line):
        return False
    marker = read_marker(line.text)
    if marker is not None:
        return not _believed(marker, before, line, reading)
    parted = bool(line.blanks) and reading.profile.blanks_part
    closed = is_closed(before.text)
    if line.text[0].islower():
        return _lower_continues(before, line, reading.profile, parted=parted, closed=closed)
    if not closed and _DANGLING.search(before.text):
        return True
    if parted or before.whole:
        return not closed and _same_heading(before, line)
    return _wraps(before, line, reading.profile, closed=closed)


def _names_annex_in_sentence(before: Line, line: Line) -> bool:
    """A wrap in "… theo mẫu tại" / "Phụ lục II." puts the name of an annex first."""
    if not ANNEX.match(line.text) or is_closed(before.text):
        return False
    return bool(_DANGLING.search(before.text) or line.text.endswith((".", ";", ",")))


def _lower_continues(before: Line, line: Line, profile: Profile, *, parted: bool, closed: bool) -> bool:
    if before.text.endswith((".", "!", "?")) or (before.text.endswith(":") and (parted or before.whole)):
        return not parted and not before.whole and _is_full(before, line, profile)
    return not closed or not before.whole or before.text.endswith(";")


def _same_heading(before: Line, line: Line) -> bool:
    """A heading broken over two paragraphs: both bold, or both in capitals under a marker."""
    marked = read_marker(before.text) is not None
    capitals = is_capitals(before.text) and is_capitals(line.text)
    return marked and (capitals or (before.bold and line.bold)) and len(before.text.split()) < _HEADING


def _wraps(before: Line, line: Line, profile: Profile, *, closed: bool) -> bool:
    """The line was broken only because it was full."""
    if not profile.width and not before.box:  # a stretch of bold that goes over the line break is one heading
        return before.bold and line.bold and not closed and not line.blanks
    if before.centred != line.centred or (is_capitals(before.text) and not is_capitals(line.text)):
        return False
    if profile.contiguous and not line.blanks:
        return True
    if before.centred and line.centred and not closed:
        return is_capitals(before.text) == is_capitals(line.text) and before.bold == line.bold
    if closed:
        return _is_nearly_full(before, line, profile) and not _indented(before, line)
    if before.box or not profile.blanks_part or line.blanks:
        return _is_mostly_full(before, line, profile)
    return True


def _indented(before: Line, line: Line) -> bool:
    if before.box and line.box:
        return line.box[0] > before.box[0] + 12
    return line.indent > before.indent + 2


def _is_full(before: Line, line: Line, profile: Profile) -> bool:
    """The first word of the next line would not have gone into the line before it."""
    word = _first_word(line.text)
    if before.box and profile.right:
        letter = (before.box[2] - before.box[0]) / max(before.width, 1)
        return before.box[2] + letter * (word + 1) > profile.right - 1
    return bool(profile.width) and before.width + 1 + word > profile.width - 2


def _is_mostly_full(before: Line, line: Line, profile: Profile) -> bool:
    """An open sentence goes on after a line that is most of the wrap."""
    if before.box and not profile.ragged:
        return _is_full(before, line, profile)
    return before.width > profile.width * 0.7


def _is_nearly_full(before: Line, line: Line, profile: Profile) -> bool:
    """Full, allowing for letters of many widths: character counts of justified lines differ by a tenth."""
    if (before.box and not profile.ragged) or not profile.width:
        return _is_full(before, line, profile)
    return before.width + 1 + _first_word(line.text) > profile.width * 0.9


def _first_word(text: str) -> int:
    return len(text.split(" ", 1)[0])


def _believed(marker: Marker, before: Line, line: Line, reading: _Reading) -> bool:
    """The marker begins a clause: the block before it is closed."""
    text = before.text
    parted = bool(line.blanks) and reading.profile.blanks_part
    own = read_marker(text)
    apart = parted or before.whole
    bracketed = marker.type in BULLETS or marker.type in DOTTED or marker.text.startswith("(")
    if bracketed and _open_bracket(text) and (not apart or line.text[marker.end : marker.end + 1].isdigit()):
        return False
    if marker.type is MarkerType.BRACKET and not apart and _goes_on_inline(marker, line):
        return False
    if is_closed(text):
        return True
    if marker.type in BULLETS:
        return _bullet_believed(own, before, line, reading, parted=parted)
    heading = _looks_like_heading(before, own)
    if heading and apart:
        return True
    if _BEFORE_NUMBER.search(text) or _DANGLING.search(text):
        return False
    if heading or before.whole or line.bold:
        return True
    if marker.type in NAMED:
        return parted or not _is_full(before, line, reading.profile)
    return reading.expects(marker) and (line.text[marker.end : marker.end + 1].isupper() or parted)


def _goes_on_inline(marker: Marker, line: Line) -> bool:
    """The next number of the enumeration stands in the same line, so all of it stands inside a sentence."""
    return marker.ordinal is not None and f"; ({marker.ordinal + 1})" in line.text


def _bullet_believed(own: Marker | None, before: Line, line: Line, reading: _Reading, *, parted: bool) -> bool:
    after = line.text.lstrip("-–—+*• ")[:1]
    if own is not None and own.type in BULLETS:
        return parted or before.whole or after.isupper() or not _is_full(before, line, reading.profile)
    if _is_cut_sentence(before.text) and not before.bold and ":" not in line.text[:_LABEL]:
        return False  # a page was cut in the middle of a sentence
    if _DANGLING.search(before.text):
        return False
    return parted or before.whole or not (after.isdigit() or after.islower())


def _is_cut_sentence(text: str) -> bool:
    """Too long, or of too many clauses, to be a heading."""
    count = len(text.split())
    return count >= _LONG_TEXT * 2 or (count >= _LONG_TEXT and ("; " in text or ". " in text[6:]))


def _looks_like_heading(before: Line, own: Marker | None) -> bool:
    if before.bold or is_capitals(before.text):
        return True
    return own is not None and own.type not in BULLETS and len(before.text.split()) <= _HEADING


def _open_bracket(text: str) -> bool:
    tail = text[-300:]
    return tail.count("(") > tail.count(")")
