"""Dates as directives print them, and the line of place and date (địa danh và thời gian ban hành)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.directive.stretch import Stretch
    from roviec.source import Span

_BLANK = r"[\s.…_]{0,30}"
DATE = re.compile(
    rf"ngay{_BLANK}(?P<d>\d{{1,2}})?{_BLANK}thang{_BLANK}(?P<m>\d{{1,2}})?{_BLANK}nam{_BLANK}(?P<y>\d{{2,4}})?"
    r"|(?:ngay\s{0,3})?(?<!\d)(?P<d2>\d{1,2})\s?[/.-]\s?(?P<m2>\d{1,2})\s?[/.-]\s?(?P<y2>\d{4})(?!\d)"
)
"""On ``plain`` text; blanks that were never filled match too."""

# A place may stand before a month alone: "Bạch Sa, tháng 3 năm 2026".
_WRITTEN = re.compile(rf"(?:{DATE.pattern})|(?P<month>thang\s{{1,2}}\d{{1,2}}\s{{1,2}}nam\s{{1,2}}\d{{4}})")
# Words of a place that are printed in lower case.
_PLACE_WORDS = frozenset({"phố", "xã", "trấn", "tỉnh", "huyện", "quận", "phường", "đặc", "khu", "thị", "thành"})
# Wards and districts that are named by a number: "Quận 12", "Phường 5".
_NUMBERED = frozenset({"quận", "phường", "xã", "ấp", "thôn", "tổ", "khu", "phố", "vực", "khóm", "khối"})
_PLACE_BEFORE = re.compile(r"[^\W\d_][^\s,;:()/\t]*(?:[ \n\v]{1,3}[^\s,;:()/\t]+)*[ \n\v]{0,3}$")
_NUMBER = re.compile(r"\d{1,2}")
_MAX_PLACE = 60
_MAX_PLACE_WORDS = 8


class IssueDate(Struct, frozen=True):
    """Place and date of issue; offsets are those of the stretch."""

    place: str | None
    date: date | None
    """None where the blanks were never filled."""
    start: int
    end: int


def civil_date(match: re.Match[str]) -> date | None:
    """The day that a match of ``DATE`` says; None where a part is blank or no such day exists."""
    day, month, year = (match["d"] or match["d2"], match["m"] or match["m2"], match["y"] or match["y2"])
    if not (day and month and year) or len(year) != 4:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_issue_date(stretch: Stretch, claimed: Iterable[Span]) -> IssueDate | None:
    """Find the line "Place, ngày … tháng … năm …".

    Args:
        stretch: a header, or a signature block for documents that are dated at their end.
        claimed: what is already known to be something else, so that no place runs into it.

    Returns:
        The first date that has a place before it; failing that, the first that begins its line; None where there is
        neither. A date inside a sentence, such as that of a cited document, is never taken.
    """
    taken = sorted(claimed)
    alone: IssueDate | None = None
    for match in _WRITTEN.finditer(stretch.plain):
        if not match[0].startswith(("ngay", "thang")):
            continue
        day = None if match["month"] else civil_date(match)
        before = stretch.text[: match.start()].rstrip(" \n\v\t")
        floor = max((end for _, end in taken if end <= match.start()), default=0)
        comma = before.endswith(",")
        found = _place(stretch.text, floor, len(before) - comma) if comma or not match["month"] else None
        if found:
            return IssueDate(" ".join(stretch.text[slice(*found)].split()), day, found[0], match.end())
        begins_line = len(before) <= floor or stretch.text[len(before) : match.start()].strip(" ")
        if alone is None and begins_line and day and not comma:
            alone = IssueDate(None, day, match.start(), match.end())
    return alone


def _place(text: str, floor: int, end: int) -> Span | None:
    """The place that ends at ``end``: capitalised words after the start of a line or after something known."""
    start = max(floor, end - _MAX_PLACE)
    window = _PLACE_BEFORE.search(text[start:end])
    if not window:
        return None
    words = list(re.finditer(r"\S+", text[start + window.start() : end]))
    base = start + window.start()
    first: int | None = None
    if len(words) > 1 and _NUMBER.fullmatch(words[-1][0]) and words[-2][0].casefold() in _NUMBERED:
        words.pop()
    for word in reversed(words[-_MAX_PLACE_WORDS:]):
        if not _is_place_word(word[0]):
            break
        first = base + word.start()
    if first is None:
        return None
    gap = text[:first][-4:]
    opens = (
        not text[floor:first].strip()
        or gap.rstrip(" ")[-1:] in ("\n", "\v", "\t", "")
        or gap.endswith(("- ", "* ", "_ "))
    )
    return (first, end) if opens else None


def _is_place_word(word: str) -> bool:
    if word.casefold() in _PLACE_WORDS:
        return not (word.isupper() and len(word) > 1)
    return word[0].isupper() and (
        not word.isupper() or len(word) == 1 or word.casefold() in ("tp.", "tp", "tp.hcm", "tphcm", "hcm")
    )
