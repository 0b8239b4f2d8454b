"""The frame of the first document: what stands above its title and below its last clause.

A text that was cut out of a document has no frame, and nothing in it is missing. So the rules of the header ask first
whether the file holds a whole document.
"""

from __future__ import annotations

import re

from roviec.lexicon.landmarks import CARRIED
from roviec.lint.facts import Facts
from roviec.model.outlined import RegionKind
from roviec.source import Span

_BLANK = r"[\s.…_]{0,30}"
DATE_LINE = re.compile(
    rf"(?<!\w)(?:ngày{_BLANK}(?P<day>\d{{1,2}})?{_BLANK})?tháng{_BLANK}(?P<month>\d{{1,2}})?{_BLANK}"
    rf"năm{_BLANK}(?P<year>\d{{2,4}})?(?!\w)",
    re.IGNORECASE,
)
"""The date of a header, with its blanks filled or not."""
NUMBER = re.compile(r"(?<!\w)S[ốỐ]\s{0,5}[:.]?[\s.…_]{0,30}\d{0,6}[\s.…_]{0,30}[-/–]\s?[A-ZĐ][^\s,;]*")
"""The number of a header, filled or not."""
NUMBER_LABEL = re.compile(r"(?<!\w)S[ốỐ]\s*:")
"""Where a number should follow."""
_UNNUMBERED = frozenset({"LKG", "DC", "TL", "GM"})
"""Types that are used without a number: appeals, outlines, rules of contests, invitations."""
_MOTTO = re.compile(
    r"(?i:cộng\s*h(?:òa|oà)\s*xã\s*hội\s*chủ\s*nghĩa\s*việt\s*nam|độc\s*lập\s*[-–—]\s*tự\s*do\s*[-–—]\s*hạnh\s*phúc)"
    r"|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM"
)
_BROKEN_MOTTO = re.compile(r"CHỦ\s+NGHĨA|(?i:tự\s+do\s*[-–—])|ĐOÀN\s+TNCS")
"""Pieces of a motto that a layout in columns broke, and the name that the Youth Union prints in its place."""
_MARKS = re.compile(
    r"(?i:hỏa tốc|hoả tốc|thượng khẩn|tuyệt mật|tối mật|dự thảo)(?!\w)|(?<!\w)(?:MẬT|KHẨN|Mật|Khẩn)(?!\w)|V/v\b.*",
    re.DOTALL,
)
"""Urgency, secrecy and the abstract of a letter."""
_SIGNER = re.compile(
    r"(?<!\w)(?:(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|BÍ\s+THƯ|GIÁM\s+ĐỐC|CHỦ\s+NHIỆM|THỦ\s+TƯỚNG|BỘ\s+TRƯỞNG|TỔNG\s+BIÊN\s+TẬP)"
    r"|(?:HIỆU|CỤC|VIỆN|TRẠM|ĐỘI|TỔ)\s+TRƯỞNG|TRƯỞNG\s+(?:BAN|PHÒNG|KHOA|ĐOÀN)|CHÁNH\s+\w+|CHỈ\s+HUY\s+TRƯỞNG)(?!\w)"
)
_TAIL = 3_000
"""Characters in which a signature stands that a layout kept from being read."""
_LINE = re.compile(r"\S[^\n\v\t]*")
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_whole(facts: Facts) -> bool:
    """Whether the first part is a document of its own, as it was issued.

    It names its type, no note says that another document carries it, and it keeps something of its frame.
    """
    directive = facts.directive
    if directive is None or directive.type is None or _is_carried(facts):
        return False
    return bool(directive.signature or directive.recipients or has_header(facts))


def has_header(facts: Facts) -> bool:
    """Whether anything of a header is left: a motto, a number or a date."""
    words = header_words(facts)
    return bool(_MOTTO.search(words) or NUMBER.search(words) or DATE_LINE.search(words))


def header_words(facts: Facts) -> str:
    """The text above the title, lines and columns parted by a space."""
    return " ".join(" ".join(facts.words(span).split()) for span in facts.region(RegionKind.HEADER))


def last_line(facts: Facts) -> Span:
    """The last line of the first document."""
    start, end = facts.main.span
    whole = facts.text[start:end].rstrip()
    begin = max(whole.rfind(mark) for mark in "\n\v\t") + 1
    return start + begin, start + len(whole)


def shows_signature(facts: Facts) -> bool:
    """Whether the end of the first document prints a position in capitals, read as a signature or not."""
    end = facts.main.span[1]
    return bool(_SIGNER.search(facts.text, max(facts.main.span[0], end - _TAIL), end))


def wants_number(facts: Facts) -> bool:
    """Whether documents of this type are numbered."""
    directive = facts.directive
    return bool(directive and directive.type and directive.type.code not in _UNNUMBERED)


def names_its_issuer(facts: Facts) -> bool:
    """Whether the header says anything beside motto, number, place and date."""
    directive = facts.directive
    words = header_words(facts)
    left = _MARKS.sub(" ", _MOTTO.sub(" ", DATE_LINE.sub(" ", NUMBER.sub(" ", words))))
    if directive and directive.place:
        left = left.replace(directive.place, " ")
    return bool(_WORD.search(re.sub(r"(?<!\w)S[ốỐ](?!\w)", " ", left)))


def names_motto(facts: Facts) -> bool:
    """Whether Quốc hiệu, the name of the Party or that of the Youth Union stands in the header."""
    words = header_words(facts)
    return bool(_MOTTO.search(words) or _BROKEN_MOTTO.search(words))


def find_in_frame(facts: Facts, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The first match in the header; failing that beside the signature, where some offices date what they sign."""
    for kind in (RegionKind.HEADER, RegionKind.SIGNATURE, RegionKind.RECIPIENTS):
        for start, end in facts.region(kind):
            found = pattern.search(facts.text, start, end)
            if found:
                return found
    return None


def first_line(facts: Facts) -> Span:
    """The line that names the type, below which a missing header would end; else the first line of all."""
    for start, end in (*facts.region(RegionKind.TITLE), *facts.region(RegionKind.HEADER), facts.main.span):
        line = _LINE.search(facts.text, start, end)
        if line:
            return line.span()
    return 0, 0


def _is_carried(facts: Facts) -> bool:
    lines = (line.strip() for span in facts.region(RegionKind.TITLE) for line in re.split(r"[\n\v]", facts.words(span)))
    return any(CARRIED.match(line) or CARRIED.match(line.lstrip("(")) for line in lines)
