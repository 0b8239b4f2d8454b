"""Every line of the page is a paragraph of its own (mỗi dòng là một đoạn).

What it finds:
    A text in which each wrapped line has a blank line after it, or is a paragraph by itself.
Why it matters:
    Blank lines and paragraphs mean nothing there; whoever edits the text must first join hundreds of lines.
Example:
    Trạm y tế lập danh sách trẻ em (blank line) chưa được tiêm đủ mũi (blank line) trên địa bàn.
Better:
    Trạm y tế lập danh sách trẻ em chưa được tiêm đủ mũi trên địa bàn.
Source:
    Seen in published plans that were saved from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import is_double_spaced
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at its beginning."""
    if is_double_spaced(facts):
        yield Hit((0, 0), {"count": sum(1 for item in facts.breaks if item.parted)})


RULE = Rule(
    code="LO002",
    severity=Severity.INFO,
    vi=Words(
        "Mỗi dòng của trang là một đoạn riêng: {count} dòng bị ngắt giữa câu.",
        "Lấy lại văn bản từ tệp gốc, hoặc nối các dòng thành đoạn.",
    ),
    en=Words(
        "Every line of the page is a paragraph of its own: {count} lines are cut in the middle of a sentence.",
        "Take the text from the original file, or join the lines to paragraphs.",
    ),
    check=check,
)
