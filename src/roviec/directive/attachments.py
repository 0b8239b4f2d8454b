"""What travels with a directive (tài liệu kèm theo)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.directive.stretch import Stretch, plain
from roviec.model.directive import Attachment

if TYPE_CHECKING:
    from roviec.source import Span

_OPENS = re.compile(
    r"\(\s{0,3}(?:(?:co\s+|xin\s+)?(?P<verb>dinh\s+kem|kem\s+theo|gui\s+kem|kem)(?:\s+theo)?\s*:?|co|xin\s+gui|gui)"
    r"\s+(?=\w)"
)
_VERB_LAST = re.compile(r"\s(?:dinh\s+kem|gui\s+kem|kem\s+theo)\s*[.;]?$")
# "(Kèm theo Quyết định số …)" under a title says what carries this document, not what it carries.
_CARRIER = re.compile(
    r"(?:quyet dinh|ke hoach|nghi quyet|huong dan|cong van|thong bao|chi thi|chuong trinh|to trinh|thong tu"
    r"|nghi dinh|bao cao)"
    r"(?:\s+\w+){0,8}?\s+so\b"
)
_MAX_LENGTH = 400
_DEEPEST = 4
"""Brackets inside one another."""


def read_attachments(region: Stretch) -> tuple[Attachment, ...]:
    """Every "(Đính kèm …)" and "(Kèm theo Phụ lục …)", once each, in reading order."""
    found: dict[str, Attachment] = {}
    for match in _OPENS.finditer(region.plain):
        end = _closing(region.text, match.start())
        if end is None:
            continue
        start, end = (match.end(), end) if match["verb"] else _named_first(region, match.end(), end)
        if end <= start or _CARRIER.match(region.plain, start):
            continue
        name = " ".join(region.text[start:end].split()).strip(" .;,")
        if name:
            found.setdefault(plain(name), Attachment(name, region.span(start, end)))
    return tuple(found.values())


def _named_first(region: Stretch, start: int, end: int) -> Span:
    """Find the name where it stands before the verb: "(Có Phụ lục kèm theo)"."""
    verb = _VERB_LAST.search(region.plain, start, end)
    return (start, verb.start()) if verb else (start, start)


def _closing(text: str, start: int) -> int | None:
    """Where the bracket at ``start`` closes; None where it does not within reach."""
    stop = min(len(text), start + _MAX_LENGTH)
    end = text.find(")", start, stop)
    for _ in range(_DEEPEST):
        if end < 0 or text.count("(", start, end) == text.count(")", start, end + 1):
            break
        end = text.find(")", end + 1, stop)
    return end if end >= 0 else None
