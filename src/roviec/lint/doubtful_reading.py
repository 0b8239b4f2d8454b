"""Words of a scan were read without certainty (đọc chưa chắc).

What it finds:
    Words of a scanned or photographed page that the recognition itself is unsure of; many on one page are told once.
Why it matters:
    A figure of a deadline or a letter of a name may be another one on paper; whoever works by the text does not see it.
Example:
    Hoàn thành trước ngày 3l/l2/2O26.
Better:
    Hoàn thành trước ngày 31/12/2026.
Source:
    The confidence that Tesseract gives for each word, and the spelling of Vietnamese.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.readings import Doubt, doubts
from roviec.lint.rule import Hit, Rule, Words

_MOST_ON_PAGE = 8
"""Stretches up to which each is told; a page with more is a poor scan, and is looked at as a whole."""
_LONGEST = 60


def check(facts: Facts) -> Iterator[Hit]:
    """Each unsure stretch; the first of a page where there are many."""
    for page, group in groupby(doubts(facts.plan.outlined.repaired), key=lambda doubt: doubt.page):
        found = list(group)
        shown = found if len(found) <= _MOST_ON_PAGE else found[:1]
        for doubt in shown:
            yield Hit(doubt.span, _told(facts, doubt, page, 1 if shown is found else len(found)))


def _told(facts: Facts, doubt: Doubt, page: int | None, count: int) -> dict[str, object]:
    words = " ".join(facts.words(doubt.span).split())
    shown = words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
    return {"words": shown, "page": page or 1, "count": count, "confidence": doubt.confidence}


RULE = Rule(
    code="SC001",
    severity=Severity.WARNING,
    vi=Words(
        "Đọc chưa chắc “{words}” (trang {page}, độ chắc {confidence}%, {count} chỗ).",
        "Đối chiếu với bản quét và sửa lại nếu sai; nếu trang mờ, hãy quét lại ở 200–300 dpi.",
    ),
    en=Words(
        "Read without certainty: “{words}” (page {page}, {confidence}% sure, {count} places).",
        "Compare it with the scan and mend it if it is wrong; scan a faint page again at 200–300 dpi.",
    ),
    check=check,
)
