"""The line of the archive is written as the other family does (dòng “Lưu” viết sai thể thức).

What it finds:
    A document of the State whose last recipient does not say "VT", or one of the Party that does.
Why it matters:
    The line tells the clerk where the original is kept; each family has its own wording.
Example:
    ĐẢNG CỘNG SẢN VIỆT NAM … - Lưu: VT, TH.
Better:
    ĐẢNG CỘNG SẢN VIỆT NAM … - Lưu Văn phòng Tỉnh ủy.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b ("Lưu: VT, …"); Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn
    05-HD/VPTW ("Lưu Văn phòng …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import edition_of
from roviec.lint.rule import Hit, Rule, Words

_CLERK = re.compile(r"(?<!\w)(?:VT|HC|TC-?HC|HC-?TH|V\.T)(?!\w)|(?i:văn thư|văn phòng|hồ sơ)|(?<!\w)VP")
_STATE_LINE = re.compile(r"^Lưu\s*:\s*VT(?!\w)")


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the archive of the first document."""
    edition = edition_of(facts)
    archive = next((item for item in (facts.directive.recipients if facts.directive else ()) if item.archive), None)
    if edition is None or archive is None:
        return
    wrong = bool(_STATE_LINE.match(archive.name)) if edition.family is Family.PARTY else not _CLERK.search(archive.name)
    if wrong:
        yield Hit(archive.span, {"line": archive.name, "guide": edition.name})


RULE = Rule(
    code="FM006",
    severity=Severity.INFO,
    vi=Words(
        "Dòng lưu “{line}” không theo cách ghi của {guide}.",
        "Văn bản nhà nước ghi “Lưu: VT, …”; văn bản của Đảng ghi “Lưu Văn phòng …”.",
    ),
    en=Words(
        "The line of the archive “{line}” is not worded as {guide} has it.",
        "The State writes “Lưu: VT, …”, the Party “Lưu Văn phòng …”.",
    ),
    check=check,
)
