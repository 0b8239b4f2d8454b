"""One mark for bold type runs over several lines (dấu in đậm chạy qua nhiều dòng).

What it finds:
    A pair of "**" that opens in one line and closes in another, in a file that is no Markdown.
Why it matters:
    Lines that say different things (on whose behalf, and the position) are read as one.
Example:
    **TM. ỦY BAN NHÂN DÂN (new line) CHỦ TỊCH**
Better:
    **TM. ỦY BAN NHÂN DÂN** (new line) **CHỦ TỊCH**
Source:
    Seen in published plans whose text was taken from a web page.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.emphasis_marks import bold_marks
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_MOST = 3
"""Line breaks; more stand between two pairs rather than inside one."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each pair with a line break between."""
    opening: int | None = None
    for at, opens in bold_marks(facts):
        if opens:
            opening = at
        elif opening is not None:
            words = facts.words((opening, at)).strip()
            if 0 < words.count("\n") <= _MOST:
                begin = facts.text.index(words, opening)
                yield Hit((begin, begin + len(words)), {"words": words.replace("\n", " / ")})
            opening = None


RULE = Rule(
    code="LO008",
    severity=Severity.INFO,
    vi=Words(
        "Một dấu in đậm chạy qua nhiều dòng khác nhau: “{words}”.",
        "In đậm riêng từng dòng.",
    ),
    en=Words(
        "One mark for bold type runs over several lines: “{words}”.",
        "Mark each line by itself.",
    ),
    check=check,
)
