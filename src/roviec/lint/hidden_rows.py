"""Rows of a sheet are hidden (dòng bị ẩn).

What it finds:
    A file of sheets in which rows with words are hidden, by a filter or by hand. They are read all the same.
Why it matters:
    Whoever opens the file sees fewer tasks than it assigns, and a print of it lacks them.
Example:
    A table filtered to one department and saved so: the tasks of all others are hidden.
Better:
    The filter cleared before the file is saved and sent.
Source:
    Seen in annexes that offices send: filters stay set when a file is saved.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at its beginning."""
    hidden = facts.plan.outlined.repaired.source.hidden_rows
    if hidden:
        yield Hit((0, 0), {"rows": str(hidden)})


RULE = Rule(
    code="FI006",
    severity=Severity.INFO,
    vi=Words(
        "Bảng tính có {rows} dòng bị ẩn (do bộ lọc hoặc do người soạn); các dòng này vẫn được đọc.",
        "Hãy bỏ bộ lọc, cho hiện các dòng ẩn rồi xem lại bảng trước khi gửi.",
    ),
    en=Words(
        "The sheets have {rows} hidden rows (by a filter or by hand); they were read all the same.",
        "Clear the filter, unhide the rows and look at the table again before you send it.",
    ),
    check=check,
)
