"""A phrase is repeated in one sentence (lặp cụm từ).

What it finds:
    Six words or more that come twice within a few words: "các chủ đề lớn … tuyên truyền các chủ đề lớn …".
Why it matters:
    The trace of a sentence that was rewritten; one half is too many, and nobody knows which.
Example:
    trao đổi về kết quả tiêm chủng mở rộng phục vụ kết quả tiêm chủng mở rộng
Better:
    trao đổi về kết quả tiêm chủng mở rộng
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_LENGTH = 6
_REACH = 14
"""Words from the beginning of the first to the beginning of the second."""

_MOST = 3
"""Findings of one clause: a clause with more repeats nothing by mistake."""
_JOINING = frozenset(("và", "hoặc", "hay", "sang", "với", "thành", "lẫn", "từ", "đến"))
"""Before the second, they set two things side by side."""


def check(facts: Facts) -> Iterator[Hit]:
    """The second of each two such phrases; names, which may come twice, are passed over."""
    for span, words in facts.stretches:
        if not _may_repeat(words.split(" "), _LENGTH - 2):  # the last word of a clause has a mark behind it here
            continue
        at = span[0]
        for clause in words.replace("; ", ". ").replace(": ", ". ").split(". "):
            tokens = clause.split(" ")
            if _may_repeat(tokens, _LENGTH - 1):  # the last word may have another mark behind it
                yield from _repeated(tokens, at)
            at += len(clause) + 2


def _may_repeat(tokens: list[str], fewest: int) -> bool:
    """Enough words come twice; in most clauses too few do."""
    return len(tokens) >= 2 * _LENGTH and len(tokens) - len(set(tokens)) >= fewest


def _repeated(tokens: list[str], at: int) -> Iterator[Hit]:
    bare = [token if token.isalpha() else token.strip(',“”"') for token in tokens]
    if len(bare) - 1 - len(set(pairwise(bare))) < _LENGTH - 1:
        return  # too few pairs of words come twice
    seen: dict[tuple[str, ...], int] = {}
    told, count = -1, 0
    for place in range(len(bare) - _LENGTH + 1):
        index = place
        phrase = tuple(bare[index : index + _LENGTH])
        before = seen.get(phrase)
        seen[phrase] = index
        if before is None or not _LENGTH <= index - before <= _REACH or index < told or not _is_prose(phrase):
            continue
        if count == _MOST:
            return
        told = index + _LENGTH
        for _ in range(_REACH):  # back to where the repetition begins
            if not before or bare[before - 1].lower() != bare[index - 1].lower():
                break
            before, index = before - 1, index - 1
        if not tokens[index - 1].endswith(",") and tokens[index - 1] not in _JOINING:
            count += 1
            start = at + len(" ".join(tokens[:index])) + 1
            end = at + len(" ".join(tokens[: index + _LENGTH]))
            yield Hit((start, end), {"words": " ".join(phrase)})


def _is_prose(phrase: tuple[str, ...]) -> bool:
    return all(word.isalpha() and word.islower() for word in phrase)


RULE = Rule(
    code="TX007",
    severity=Severity.WARNING,
    vi=Words(
        "Lặp cụm từ trong một câu: “{words}”.",
        "Bỏ một trong hai chỗ, hoặc viết lại câu.",
    ),
    en=Words(
        "A phrase is repeated in one sentence: “{words}”.",
        "Take one of the two out, or write the sentence anew.",
    ),
    check=check,
)
