"""Nobody signs the document (thiếu chữ ký).

What it finds:
    A document with a header or a list of recipients, and nothing of a signature: no authority, no position, no
    name.
Why it matters:
    An order that nobody signed binds nobody.
Example:
    … tổ chức thực hiện./. / Nơi nhận: …
Better:
    … tổ chức thực hiện./. / TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Thử
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a-7c; Party bodies: Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn
    05-HD/VPTW. Seen in texts that lost their end in copying.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole, last_line, shows_signature
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The last line of the first document."""
    directive = facts.directive
    if directive and directive.signature is None and is_whole(facts) and not shows_signature(facts):
        span = last_line(facts)
        yield Hit(span, {"last": _short(facts.words(span))})


def _short(line: str) -> str:
    words = line.split()
    return " ".join(words) if len(words) <= _LONGEST else "… " + " ".join(words[-_LONGEST:])


_LONGEST = 8
"""Words of the line that are shown."""


RULE = Rule(
    code="SG001",
    severity=Severity.ERROR,
    vi=Words(
        "Văn bản không có phần ký: không có chức vụ, họ tên người ký; dòng cuối là “{last}”.",
        "Bổ sung quyền hạn, chức vụ và họ tên người ký.",
    ),
    en=Words(
        "Nobody signs the document: its last line is “{last}”.",
        "Add authority, position and name of the one who signs.",
    ),
    check=check,
)
