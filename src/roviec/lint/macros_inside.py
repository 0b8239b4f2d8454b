"""The file carries macros (macro, chương trình trong tệp).

What it finds:
    A Word, Excel or OpenDocument file with programs inside. They are never run here; only the names of their parts
    are looked at.
Why it matters:
    Macros are the usual way of viruses through the post of offices, and a plan needs none.
Example:
    ke-hoach.doc with a module “ThisDocument” that starts when it is opened.
Better:
    The same text saved as .docx, which cannot hold macros.
Source:
    Word's own form .docx holds no macros; offices that must keep them use .docm and say so.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at its beginning."""
    if facts.plan.outlined.repaired.source.macros:
        yield Hit((0, 0))


RULE = Rule(
    code="FI001",
    severity=Severity.WARNING,
    vi=Words(
        "Tệp có chứa macro; macro không được chạy khi đọc.",
        "Hãy hỏi người gửi vì sao có macro, và lưu văn bản thành .docx trước khi gửi tiếp.",
    ),
    en=Words(
        "The file carries macros; they were not run.",
        "Ask its sender why, and save the text as .docx before you send it on.",
    ),
    check=check,
)
