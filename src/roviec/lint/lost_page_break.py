"""The ends of pages show only as odd spacing (mất dấu ngắt trang).

What it finds:
    In a text with a blank line after every line: lines without one, where a page ended.
Why it matters:
    The page numbers are gone, so that nobody can check a line against the signed paper by its page.
Example:
    (blank line after each line, but none before:) đảng bộ các cấp
Better:
    A form feed, or the page number, where the page ends.
Source:
    Seen in published plans that were saved from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import is_double_spaced, is_text, unspaced_lines
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import SourceLine, Span

_FEWEST = 2
_SHOWN = 5


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all, at the first."""
    if not is_text(facts) or not is_double_spaced(facts):
        return
    found = unspaced_lines(facts)
    if len(found) >= _FEWEST:
        numbers = ", ".join(str(line.number) for line in found[:_SHOWN])
        lines = numbers + (" …" if len(found) > _SHOWN else "")
        yield Hit(_place(facts, found[0]), {"count": len(found), "lines": lines})


def _place(facts: Facts, line: SourceLine) -> Span:
    """The empty span at which the line begins in the repaired text."""
    shown = (
        run.repaired[0]
        for run in facts.plan.outlined.repaired.runs
        if run.reason is None and run.repaired and run.source and run.source[0] >= line.start
    )
    at = next(shown, 0)
    return at, at


RULE = Rule(
    code="LO003",
    severity=Severity.INFO,
    vi=Words(
        "Dấu ngắt trang bị mất: {count} chỗ sang trang chỉ còn thấy qua khoảng cách dòng (dòng {lines}).",
        "Giữ lại số trang hoặc dấu ngắt trang khi chuyển đổi tệp.",
    ),
    en=Words(
        "The page breaks are lost: {count} of them show only as odd spacing (lines {lines}).",
        "Keep page numbers or page breaks when the file is converted.",
    ),
    check=check,
)
