"""Marks for bold and italic type stand in the text as letters (dấu định dạng còn sót).

What it finds:
    Asterisks of Markdown ("**", "*") in a file that is no Markdown.
Why it matters:
    The reader sees the asterisks; what was bold or italic is not, and what they enclose varies from place to place.
Example:
    - *Về kinh tế*: Đẩy mạnh …
Better:
    - Về kinh tế: Đẩy mạnh … (the lead in italic type)
Source:
    Seen in published plans whose text was taken from a web page.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_FEWEST = 2
"""One asterisk alone is a sign of the text: the star under the name of a Party body."""
_MARKDOWN_ENDINGS = (".md", ".markdown", ".mkd")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at the first mark."""
    places = stars(facts)
    if len(places) >= _FEWEST:
        # The mark stood before a line break as often as after it; a reader looks at the word behind it.
        begin = places[0] + (facts.text[places[0] : places[0] + 1] == "\n")
        yield Hit((begin, begin), {"count": len(places)})


def stars(facts: Facts) -> list[int]:
    """Where asterisks stood that marked type, as offsets in the repaired text; none in a file of Markdown."""
    return [at for at, _ in _marks(facts, "*")]


def bold_marks(facts: Facts) -> Iterator[tuple[int, bool]]:
    """Where "**" stood, and whether it opens: nothing but white space stands before it, and a word behind."""
    source = facts.plan.outlined.repaired.source.text
    for at, (start, end) in _marks(facts, "**"):
        before, after = source[max(start - 1, 0) : start], source[end : end + 1]
        yield at, (not before or before.isspace()) and not after.isspace()


def _marks(facts: Facts, kind: str) -> Iterator[tuple[int, Span]]:
    """Offset in the repaired text, and place in the source."""
    source = facts.plan.outlined.repaired.source
    if not source.text_form or source.name.lower().endswith(_MARKDOWN_ENDINGS):
        return
    at = 0
    for run in facts.plan.outlined.repaired.runs:
        at = run.repaired[1] if run.repaired else at
        if run.reason == "bold-mark" and run.source and kind in source.text[run.source[0] : run.source[1]]:
            yield at, run.source


RULE = Rule(
    code="LO007",
    severity=Severity.INFO,
    vi=Words(
        "Còn sót {count} dấu sao định dạng chữ đậm, chữ nghiêng trong văn bản.",
        "Xóa các dấu sao và định dạng lại chữ đậm, chữ nghiêng.",
    ),
    en=Words(
        "{count} asterisks that marked bold or italic type are left in the text.",
        "Take the asterisks out and set the type itself.",
    ),
    check=check,
)
