"""A sheet is hidden (trang tính bị ẩn).

What it finds:
    A file of sheets with a sheet that has words in it and is not shown. It is not read: nobody sees it on paper.
Why it matters:
    Hidden sheets hold drafts and lists of names that were not meant to be sent, or an annex that was.
Example:
    phu-luc.xlsx with the sheets “Phụ lục I”, “Phụ lục II” and, hidden, “Bản cũ”.
Better:
    The sheet shown, where it belongs to the plan; else taken out before the file is sent.
Source:
    Seen in annexes that offices send: last year's table stays behind in a hidden sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_MOST_NAMES = 5


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at its beginning."""
    hidden = facts.plan.outlined.repaired.source.hidden_sheets
    if hidden:
        more = ["…"] if len(hidden) > _MOST_NAMES else []
        yield Hit((0, 0), {"names": ", ".join([f"“{name}”" for name in hidden[:_MOST_NAMES]] + more)})


RULE = Rule(
    code="FI005",
    severity=Severity.WARNING,
    vi=Words(
        "Trang tính bị ẩn có chữ nhưng không được đọc: {names}.",
        "Nếu trang này thuộc văn bản, hãy cho hiện lại rồi nộp lại; nếu không, hãy xóa trước khi gửi tệp đi.",
    ),
    en=Words(
        "A hidden sheet has words and was not read: {names}.",
        "If it belongs to the document, unhide it and hand the file in again; if not, delete it before sending.",
    ),
    check=check,
)
