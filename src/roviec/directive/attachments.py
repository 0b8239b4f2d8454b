"""What travels with a directive (tài liệu kèm theo)."""

from __future__ import annotations

import re

from roviec.directive.stretch import Stretch, plain
from roviec.model.directive import Attachment

_OPENS = re.compile(
    r"\(\s{0,3}(?:(?:co|gui|xin gui)\s+)?(?P<verb>dinh\s+kem|kem\s+theo|gui\s+kem|kem)(?:\s+theo)?\s*:?\s+(?=\w)"
)
# "(Kèm theo Quyết định số …)" under a title says what carries this document, not what it carries.
_CARRIER = re.compile(
    r"(?:quyet dinh|ke hoach|nghi quyet|huong dan|cong van|thong bao|chi thi|chuong trinh|to trinh|thong tu"
    r"|nghi dinh|bao cao)"
    r"(?:\s+\w+){0,4}?\s+so\b"
)
_MAX_LENGTH = 400


def read_attachments(region: Stretch) -> tuple[Attachment, ...]:
    """Every "(Đính kèm …)" and "(Kèm theo Phụ lục …)", once each, in reading order."""
    found: dict[str, Attachment] = {}
    for match in _OPENS.finditer(region.plain):
        end = _closing(region.text, match.start())
        if _CARRIER.match(region.plain, match.end()) or end is None:
            continue
        name = " ".join(region.text[match.end() : end].split()).strip(" .;,")
        if name:
            found.setdefault(plain(name), Attachment(name, region.span(match.end(), end)))
    return tuple(found.values())


def _closing(text: str, start: int) -> int | None:
    """Where the bracket at ``start`` closes; None where it does not within reach."""
    depth = 0
    for at in range(start, min(len(text), start + _MAX_LENGTH)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return None
