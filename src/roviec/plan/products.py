"""Products (sản phẩm, kết quả đầu ra): the things that a task makes, read from its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.lexicon.folding import squeeze
from roviec.lexicon.matching import GAP, alternation, lower_same_length, word_alternation
from roviec.lexicon.products import MAKING_VERBS, MODIFIERS, NAME_ENDS, PRODUCT_NOUNS, REPORTING

if TYPE_CHECKING:
    from roviec.source import Span

_NOUN = alternation(PRODUCT_NOUNS)
_DETERMINER = rf"(?:(?:các|những|một|\d{{1,3}}){GAP}){{0,2}}"
_ADVERB = rf"(?:(?:và|,|hoặc|kịp{GAP}thời|đầy{GAP}đủ|cụ{GAP}thể){GAP}|,{GAP}){{0,2}}"
_NAME = rf"{_NOUN}(?!\w)(?:{GAP}{alternation(MODIFIERS)}(?!\w))?"
# "phương án thu dung điều trị khi …": a few words behind the noun, if a function word or a mark ends them soon.
_TAIL = re.compile(
    rf"(?:{GAP}(?!{alternation(NAME_ENDS)}(?!\w))\w{{1,12}}){{1,4}}(?=\s{{0,3}}[.,;:()]|$|{GAP}{alternation(NAME_ENDS)}(?!\w))"
)
_MADE = re.compile(rf"{word_alternation(MAKING_VERBS)}(?!\w){GAP}{_ADVERB}{_DETERMINER}(?P<name>{_NAME})")
_MORE = re.compile(rf"\s{{0,3}}(?:,|và|hoặc|,\s{{0,3}}và){GAP}{_DETERMINER}(?P<name>{_NAME})")
_REPORT = re.compile(rf"\b{REPORTING.replace(' ', GAP)}(?!\w)(?!{GAP}viên)")
_REPORTS = REPORTING.split()[0]
# "theo Kế hoạch này", "tại báo cáo": a document that is used, not made.
_OWN_DOCUMENT = re.compile(rf"{GAP}(?:(?:này|trên)(?!\w)|số{GAP}\d)")
_FROM_OTHERS = re.compile(rf"(?:trong|theo|tại|từ|của|các){GAP}$")


def find_products(text: str) -> tuple[tuple[str, Span], ...]:
    """Find what a task makes: objects of "xây dựng", "ban hành", "lập", "trình", "gửi" …, and reports.

    Args:
        text: the words of one task.
    Returns:
        Names as printed with their spans in ``text``, in order, no name twice.
    """
    lowered = lower_same_length(text)
    spans: list[Span] = []
    for match in _MADE.finditer(lowered):
        spans += _enumerated(lowered, match)
    spans += [
        match.span()
        for match in (_REPORT.finditer(lowered) if _REPORTS in lowered else ())
        if not any(start <= match.start() < end for start, end in spans) and _is_reporting(lowered, match)
    ]
    products: list[tuple[str, Span]] = []
    for start, end in sorted(spans):
        name = squeeze(text[start:end])
        if all(name.casefold() != known.casefold() for known, _ in products):
            products.append((name, (start, end)))
    return tuple(products)


def _enumerated(lowered: str, match: re.Match[str]) -> list[Span]:
    """The object of the verb and those listed behind it: "lập kế hoạch, dự toán"."""
    spans: list[Span] = []
    following: re.Match[str] | None = match
    while following is not None and len(spans) < 20:
        if _OWN_DOCUMENT.match(lowered, following.end()) is None:
            start, end = following.span("name")
            tail = _TAIL.match(lowered, end)
            spans.append((start, tail.end() if tail else end))
        following = _MORE.match(lowered, spans[-1][1] if spans else following.end())
    return spans


def _is_reporting(lowered: str, match: re.Match[str]) -> bool:
    """Whether "báo cáo" is a verb; behind "trong", "theo", "các" it is somebody's paper."""
    return _FROM_OTHERS.search(lowered, max(0, match.start() - 12), match.start()) is None
