"""Two marks stand where one belongs (dấu câu lặp).

What it finds:
    ",...", ",,", ";;", "::", ".;", ",;" and two full stops.
Why it matters:
    A slip of typing; often the trace of words that were taken out.
Example:
    bài viết, hình ảnh,... về tiêm chủng
Better:
    bài viết, hình ảnh... về tiêm chủng
Source:
    General usage of Vietnamese; seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_MARKS = {
    ",...": "...", ", ...": "...", ",…": "…", ", …": "…", ",,": ",", ";;": ";", "::": ":", ".;": ";", ";.": ".",
    ",;": ";", ";,": ",", ",.": ".", ".,": ",", ":;": ":", "..": ".",
}  # fmt: skip
_TWO_MARKS = re.compile(r"[,;:.](?=[,;:.…]| \.| …)")
"""Where one of them may stand; one search is quicker than one for each."""
_SHORT = 12
_ABBREVIATED = ("v.v", "vv", "tp", "tx", "ths", "ts", "tm", "kt", "tl")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all places of one kind, at the first; marks before an ellipsis are one kind."""
    kinds: dict[bool, list[tuple[int, str]]] = {}
    for at, marks in _doubled(facts.text):
        if _is_slip(facts.text, at, marks):
            kinds.setdefault(marks[-1] == "…" or marks.endswith("..."), []).append((at, marks))
    for places in kinds.values():
        begin, marks = min(places)
        words = facts.text[max(0, begin - _SHORT) : begin + len(marks)].rpartition("\n")[2]
        params = {"marks": marks, "words": words.strip(), "count": len(places)}
        yield Hit((begin, begin + len(marks)), params, fix=_MARKS[marks])


def _doubled(text: str) -> Iterator[tuple[int, str]]:
    """Each of the marks at each of its places; places of one never overlap."""
    after: dict[str, int] = {}
    for found in _TWO_MARKS.finditer(text):
        at = found.start()
        for marks in _MARKS:
            if text.startswith(marks, at) and at >= after.get(marks, 0):
                after[marks] = at + len(marks)
                yield at, marks


def _is_slip(text: str, at: int, marks: str) -> bool:
    """Not part of a longer row of marks (leaders, "…"), nor after an abbreviation ("v.v.,")."""
    before, after = text[at - 1 : at], text[at + len(marks) : at + len(marks) + 1]
    if not before.isalnum() and before not in tuple(')”"%'):
        return False
    if after in tuple(".,;…/"):
        return False
    return not (marks[0] == "." and text[max(0, at - 6) : at].lower().endswith(_ABBREVIATED))


RULE = Rule(
    code="TX003",
    severity=Severity.INFO,
    vi=Words(
        "Hai dấu câu liền nhau “{marks}” ({count} chỗ), chẳng hạn “{words}”.",
        "Giữ lại một dấu.",
    ),
    en=Words(
        "Two marks “{marks}” stand together ({count} places), for example “{words}”.",
        "Keep one of them.",
    ),
    check=check,
)
