"""Whether a line goes on in the paragraph before it.

A marker is believed only when the block before it is closed: a wrapped line that begins with "- 03/02/2025)" or
"363 hộ" is no clause.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from roviec.lexicon.dashed_names import DASHED_NAME
from roviec.lexicon.landmarks import ANNEX, FORMULA, ends_alone, is_capitals, is_landmark
from roviec.lexicon.numbering import BULLETS, DOTTED, NAMED, Marker, MarkerType, read_marker
from roviec.repair.lines import Line
from roviec.repair.paragraph import Paragraph
from roviec.repair.profile import BEFORE_NUMBER, Profile, dangles, first_word, is_closed, is_full

_LONG_TEXT = 25
"""Words above which an unclosed paragraph of several clauses is a cut sentence rather than a heading."""
_LABEL = 45
"""Characters of a bullet in which a colon makes it a label ("- Cơ quan chủ trì: …")."""
_HEADING = 30
"""Words up to which an unclosed marked line may be a heading."""
_SHORT_TITLE = 12
"""Words."""
_INDENT_POINTS = 12
_SAME_PLACE = 6
"""Points between the beginnings of two lines that stand at one indent."""
_HALF = 30
"""Characters that hold one half of a name with a dash."""
_COUNTING = 16
"""Characters at the end of a paragraph that hold the words before a number."""
_DATED = re.compile(r"Ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4},")
"""A sentence that begins with the day of a meeting; inside a sentence the word has a small letter."""
_HYPHEN_AT_HEAD = re.compile(r"[-/][A-ZĐ]{2,}")
_KIND_AT_END = re.compile(r"[\d/-](?:NĐ|QĐ|NQ|KH|CT|TB|TT|HD|TTr|KL|BC)$")
_KIND = 4
"""Characters at the end of a paragraph that hold the type of a number, with what stands before it."""


class Reading(Struct):
    """What has been read so far: the profile and the last ordinal of each style of marker."""

    profile: Profile
    last: dict[tuple[MarkerType, str], int] = field(default_factory=dict)

    def note(self, marker: Marker | None) -> None:
        """Remember a marker that was believed."""
        if marker and marker.ordinal is not None:
            self.last[marker.type, marker.punctuation] = marker.ordinal

    def expects(self, marker: Marker) -> bool:
        """The marker is the next of its style, or the first of one."""
        if marker.ordinal is None:
            return False
        return marker.ordinal in (1, self.last.get((marker.type, marker.punctuation), -1) + 1)


def continues(before: Paragraph, line: Line, reading: Reading) -> bool:
    """The line goes on in the paragraph before it."""
    if ends_alone(before.head):
        return False
    if is_landmark(line.text) and not _names_annex_in_sentence(before, line):
        return False
    marker = read_marker(line.text)
    if marker is not None:
        return not _believed(marker, before, line, reading)
    parted = bool(line.blanks) and reading.profile.blanks_part
    closed = is_closed(before.tail)
    if line.text[0].islower():
        return _lower_continues(before, line, reading.profile, parted=parted, closed=closed)
    if (closed and FORMULA.match(line.text)) or (_DATED.match(line.text) and not dangles(before.tail)):
        return False
    if not closed and (dangles(before.tail) or (line.text[0].isdigit() and _counts(before))):
        return True
    if parted or before.whole:
        return not closed and _same_heading(before, line)
    return _wraps(before, line, reading.profile, closed=closed)


def _names_annex_in_sentence(before: Paragraph, line: Line) -> bool:
    """A wrap in "… theo mẫu tại" / "Phụ lục II." puts the name of an annex first."""
    if not ANNEX.match(line.text) or is_closed(before.tail):
        return False
    return dangles(before.tail) or line.text.endswith((".", ";", ","))


def _lower_continues(before: Paragraph, line: Line, profile: Profile, *, parted: bool, closed: bool) -> bool:
    if before.tail.endswith((".", "!", "?")) or (before.tail.endswith(":") and (parted or before.whole)):
        return not parted and not before.whole and _is_full(before.last, line, profile)
    return not closed or not before.whole or before.tail.endswith(";")


def _same_heading(before: Paragraph, line: Line) -> bool:
    """A heading broken over two paragraphs: both bold, or both in capitals under a marker."""
    alike = (before.capitals and is_capitals(line.text)) or (before.bold and line.bold)
    return alike and before.words < _HEADING and before.marker is not None


def _wraps(before: Paragraph, line: Line, profile: Profile, *, closed: bool) -> bool:
    """The line was broken only because it was full."""
    if not profile.width and not before.last.box:  # bold or capitals that go over the line break are one heading
        return not closed and not line.blanks and ((before.bold and line.bold) or _same_heading(before, line))
    if before.first.centred != line.centred or (before.capitals and not is_capitals(line.text)):
        return False
    if profile.exact and not line.centred:
        return is_full(before.last, line, profile.width) and not _indented(before, line)
    if profile.contiguous and not line.blanks:
        return True
    if _is_short_title(before, line, profile) or _is_below_title(before, line, profile):
        return False
    if line.centred and not closed:
        return before.capitals == is_capitals(line.text) and before.bold == line.bold
    if closed:
        return _is_nearly_full(before.last, line, profile) and not _indented(before, line)
    if before.last.box or not profile.blanks_part or line.blanks:
        return _is_mostly_full(before.last, line, profile)
    return True


def _is_short_title(before: Paragraph, line: Line, profile: Profile) -> bool:
    """A marked title that ends far from the margin, above a sentence: "Điều 1. Phạm vi điều chỉnh"."""
    marker = before.marker
    if marker is None or marker.type in BULLETS or before.capitals or (before.bold and line.bold):
        return False
    words = len(before.head[marker.end :].split())
    return 2 <= words <= _SHORT_TITLE and line.text[0].isupper() and before.last.width < profile.width * 0.75


def _is_below_title(before: Paragraph, line: Line, profile: Profile) -> bool:
    """A full title of one line, above a line that is indented as the title is: both begin a paragraph."""
    marker, above, here = before.marker, before.first.box, line.box
    if marker is None or marker.type in BULLETS or before.first is not before.last or dangles(before.tail):
        return False
    if not (profile.left and above and here):
        return False
    return here[0] > profile.left + _INDENT_POINTS and abs(here[0] - above[0]) < _SAME_PLACE


def _indented(before: Paragraph, line: Line) -> bool:
    if before.last.box and line.box:
        return line.box[0] > before.last.box[0] + _INDENT_POINTS
    return line.indent > before.first.indent + 2


def _is_full(before: Line, line: Line, profile: Profile) -> bool:
    """The first word of the next line would not have gone into the line before it."""
    if before.box and profile.right:
        letter = (before.box[2] - before.box[0]) / max(before.width, 1)
        return before.box[2] + letter * (first_word(line.text) + 1) > profile.right - 1
    return is_full(before, line, profile.width)


def _is_mostly_full(before: Line, line: Line, profile: Profile) -> bool:
    """An open sentence goes on after a line that is most of the wrap."""
    if before.box and not profile.ragged:
        return _is_full(before, line, profile)
    return before.width > profile.width * 0.7


def _is_nearly_full(before: Line, line: Line, profile: Profile) -> bool:
    """Full, allowing for letters of many widths: character counts of justified lines differ by a tenth."""
    if (before.box and not profile.ragged) or not profile.width:
        return _is_full(before, line, profile)
    return before.width + 1 + first_word(line.text) > profile.width * 0.9


def _believed(marker: Marker, before: Paragraph, line: Line, reading: Reading) -> bool:
    """The marker begins a clause: the block before it is closed."""
    parted = bool(line.blanks) and reading.profile.blanks_part
    apart = _is_apart(before, line, reading.profile)
    bracketed = marker.type in BULLETS or marker.type in DOTTED or marker.text.startswith("(")
    if bracketed and _open_bracket(before.tail) and (not apart or line.text[marker.end : marker.end + 1].isdigit()):
        return False
    if marker.type is MarkerType.BRACKET and not apart and _goes_on_inline(marker, line):
        return False
    if is_closed(before.tail) or _follows_bare(marker, before):
        return True
    if marker.type in BULLETS:
        return _bullet_believed(before, line, reading, apart=apart)
    heading = _looks_like_heading(before)
    if heading and (apart or not _is_full(before.last, line, reading.profile)):
        return True
    if _counts(before) or dangles(before.tail):
        return False
    if heading or before.whole or line.bold:
        return True
    if marker.type in NAMED:
        return parted or not _is_full(before.last, line, reading.profile)
    return reading.expects(marker) and (line.text[marker.end : marker.end + 1].isupper() or parted)


def _follows_bare(marker: Marker, before: Paragraph) -> bool:
    """The marker before it stands alone, of a clause that was deleted or never written: "b)" / "c) Báo cáo."."""
    own = before.marker
    if own is None or own.ordinal is None or own.end < len(before.head):
        return False
    return (own.type, own.ordinal + 1) == (marker.type, marker.ordinal)


def _counts(before: Paragraph) -> bool:
    """It ends with a word that a number follows: "năm", "ngày", "lần thứ"."""
    return BEFORE_NUMBER.search(before.tail, max(0, len(before.tail) - _COUNTING)) is not None


def _is_apart(before: Paragraph, line: Line, profile: Profile) -> bool:
    """The form, a blank line, or lines that are never wrapped part the two."""
    never_wrapped = not profile.width and not before.last.box
    return before.whole or never_wrapped or (bool(line.blanks) and profile.blanks_part)


def _goes_on_inline(marker: Marker, line: Line) -> bool:
    """The next number of the enumeration stands in the same line, so all of it stands inside a sentence."""
    return marker.ordinal is not None and f"; ({marker.ordinal + 1})" in line.text


def goes_on_in_number(before: Paragraph, line: Line) -> bool:
    """The wrap cut the number of a document before its hyphen or stroke: "136/2020/NĐ", "-CP"."""
    begins = line.text.startswith(("-", "/")) and _HYPHEN_AT_HEAD.match(line.text) is not None
    return begins and _KIND_AT_END.search(before.tail[-_KIND:]) is not None


def _bullet_believed(before: Paragraph, line: Line, reading: Reading, *, apart: bool) -> bool:
    if goes_on_in_number(before, line):
        return False
    if not (before.whole or line.blanks) and DASHED_NAME.search(f"{before.tail[-_HALF:]} \n{line.text[:_HALF]}"):
        return False
    after = line.text.lstrip("-–—+*• ")[:1]
    own = before.marker
    if own is not None and own.type in BULLETS:
        return apart or after.isupper() or not _is_full(before.last, line, reading.profile)
    if _is_cut_sentence(before) and not before.bold and ":" not in line.text[:_LABEL]:
        return False  # a page was cut in the middle of a sentence
    if apart or (_looks_like_heading(before) and not _is_full(before.last, line, reading.profile)):
        return True
    return not (dangles(before.tail) or after.isdigit() or after.islower())


def _is_cut_sentence(before: Paragraph) -> bool:
    """Too long, or of too many clauses, to be a heading."""
    return before.words >= _LONG_TEXT * 2 or (before.words >= _LONG_TEXT and before.several)


def _looks_like_heading(before: Paragraph) -> bool:
    if before.bold or before.capitals:
        return True
    own = before.marker
    return own is not None and own.type not in BULLETS and before.words <= _HEADING


def _open_bracket(text: str) -> bool:
    tail = text[-300:]
    return tail.count("(") > tail.count(")")
