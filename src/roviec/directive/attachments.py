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
_REACH = 200
"""Characters behind it that may tell what carries this document."""
_DEEPEST = 4
"""Brackets inside one another."""


def read_attachments(region: Stretch) -> tuple[Attachment, ...]:
    """Every "(Đính kèm …)" and "(Kèm theo Phụ lục …)", once each, in reading order."""
    found: dict[str, Attachment] = {}
    at = region.text.find("(")
    while at >= 0:
        start, end = _name_in(region.text, at)
        name = " ".join(region.text[start:end].split()).strip(" .;,")
        if name:
            found.setdefault(plain(name), Attachment(name, region.span(start, end)))
        at = region.text.find("(", at + 1)
    return tuple(found.values())


def _name_in(text: str, at: int) -> Span:
    """Where the name stands in the bracket that opens at ``at``; empty where it names nothing that travels."""
    bracket = plain(text[at : at + _MAX_LENGTH + _REACH])
    match = _OPENS.match(bracket)
    closing = _closing(text, at) if match else None
    if match is None or closing is None:
        return at, at
    start, end = match.end(), closing - at
    if not match["verb"]:  # the name stands before the verb: "(Có Phụ lục kèm theo)"
        verb = _VERB_LAST.search(bracket, start, end)
        end = verb.start() if verb else start
    return (at, at) if end <= start or _CARRIER.match(bracket, start) else (at + start, at + end)


def _closing(text: str, start: int) -> int | None:
    """Where the bracket at ``start`` closes; None where it does not within reach."""
    stop = min(len(text), start + _MAX_LENGTH)
    end = text.find(")", start, stop)
    for _ in range(_DEEPEST):
        if end < 0 or text.count("(", start, end) == text.count(")", start, end + 1):
            break
        end = text.find(")", end + 1, stop)
    return end if end >= 0 else None
