r"""The text layer of a PDF is broken, and its pages were read as pictures (lớp chữ của PDF bị hỏng).

What it finds:
    A PDF that looks right and whose letters mean nothing when they are copied; it was read by recognition instead.
Why it matters:
    Nobody can search in such a file or copy from it, and a screen reader reads out nonsense.
Example:
    A heading that is shown as "KẾ HOẠCH" and copied as "\x13\x0fþ ÿ\x14".
Better:
    A PDF exported again from Word, with its fonts embedded.
Source:
    Seen in published plans that were printed into PDF with fonts of before Unicode.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.readings import page_ranges
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Recognition


def check(facts: Facts) -> Iterator[Hit]:
    """One hit a file, at its first words."""
    repaired = facts.plan.outlined.repaired
    recognised = repaired.source.recognised
    if recognised and recognised.reason is Recognition.BROKEN_TEXT and recognised.pages:
        span = next((block.span for block in repaired.blocks), (0, 0))
        yield Hit(span, {"pages": page_ranges(recognised.pages)})


RULE = Rule(
    code="SC003",
    severity=Severity.WARNING,
    vi=Words(
        "Lớp chữ của tệp PDF bị hỏng; trang {pages} được đọc lại bằng nhận dạng chữ.",
        "Hãy xuất lại PDF từ tệp Word gốc, hoặc nộp tệp Word.",
    ),
    en=Words(
        "The text layer of the PDF is broken; page {pages} was read by recognition instead.",
        "Export the PDF again from the Word file, or hand in the Word file.",
    ),
    check=check,
)
