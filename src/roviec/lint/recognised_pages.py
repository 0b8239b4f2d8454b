"""Pages are pictures, whose letters were recognised (trang ảnh được nhận dạng chữ).

What it finds:
    A file that is a picture, and pages of a PDF that are pictures: their text was read by recognition.
Why it matters:
    Recognition may misread; the file from which the page was printed does not.
Example:
    A plan that was printed, signed, scanned and sent as a PDF of pictures.
Better:
    The Word file, or the PDF exported from it, beside the scan.
Source:
    How the text of this file was read.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.readings import page_ranges
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Recognition


def check(facts: Facts) -> Iterator[Hit]:
    """One hit a file, at the first words of the first of these pages."""
    repaired = facts.plan.outlined.repaired
    recognised = repaired.source.recognised
    if recognised and recognised.reason is not Recognition.BROKEN_TEXT and recognised.pages:
        span = next((block.span for block in repaired.blocks if block.page in recognised.pages), (0, 0))
        yield Hit(span, {"pages": page_ranges(recognised.pages)})


RULE = Rule(
    code="SC002",
    severity=Severity.INFO,
    vi=Words(
        "Trang {pages} là ảnh, chữ được đọc bằng nhận dạng.",
        "Nếu có tệp Word gốc hoặc PDF xuất từ Word, hãy dùng tệp đó để khỏi sai chữ.",
    ),
    en=Words(
        "Page {pages} is a picture; its text was read by recognition.",
        "Use the Word file or a PDF exported from it where there is one: it has no misread letters.",
    ),
    check=check,
)
