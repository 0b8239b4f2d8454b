"""A word is misspelt for one that sounds like it (viết lẫn từ).

What it finds:
    Spellings that have no other reading ("bổ xung", "tin nhiệm"), "đề" for "để" and "lẩn" for "lẫn" where the words
    around leave no doubt.
Why it matters:
    The sentence says something else or nothing, under the signature of the body that issues it.
Example:
    thống nhất đề đồng chí nghỉ công tác
Better:
    thống nhất để đồng chí nghỉ công tác
Source:
    General usage of Vietnamese; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.confusions import (
    AFTER_DE,
    CONFUSIONS,
    DE_COMPOUND_HEADS,
    LAN_COMPOUND_ENDS,
    LAN_HEADS,
)
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_after, line_before, occurrences
from roviec.lint.rule import Hit, Rule, Words

_REACH = 24


def check(facts: Facts) -> Iterator[Hit]:
    """Each misspelt word."""
    known = facts.low_vocabulary
    for confusion in CONFUSIONS:
        for at in facts.places(confusion.wrong):
            before, after = _neighbours(facts.low, at, at + len(confusion.wrong))
            if before not in confusion.not_after and after not in confusion.not_before:
                yield _hit(facts, at, confusion.wrong, confusion.right)
    if "đề" in known:
        yield from _confused_de(facts)
    if "lẩn" in known:
        yield from _confused_lan(facts)


def _confused_de(facts: Facts) -> Iterator[Hit]:
    for at in occurrences(facts.low, "đề"):
        behind = line_after(facts.low, at + 2, _REACH)
        pair = tuple([word.rstrip(".,;:!?…)”") for word in behind.split(None, 2)[:2]])
        if not behind.startswith(" ") or pair not in AFTER_DE:
            continue
        before, _ = _neighbours(facts.low, at, at + 2)
        if before and before not in DE_COMPOUND_HEADS:
            yield _hit(facts, at, "đề", "để")


def _confused_lan(facts: Facts) -> Iterator[Hit]:
    for at in occurrences(facts.low, "lẩn"):
        before, after = _neighbours(facts.low, at, at + 3)
        if not before or not after or after in ("nhau", "lộn") or before == "nhầm":
            continue
        if after not in LAN_COMPOUND_ENDS and before not in LAN_HEADS:
            yield _hit(facts, at, "lẩn", "lẫn")


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The words right before and right after; empty where a mark or the end of the line stands between."""
    before = line_before(text, start, _REACH)
    after = line_after(text, end, _REACH)
    head = before.split()[-1] if before.endswith(" ") and before.strip() else ""
    tail = after.split()[0] if after.startswith(" ") and after.strip() else ""
    return (head if head.isalpha() else "", tail.rstrip(".,;:!?…)”"))


def _hit(facts: Facts, at: int, wrong: str, right: str) -> Hit:
    printed = facts.text[at : at + len(wrong)]
    if printed.isupper():
        right = right.upper()
    elif printed[0].isupper():
        right = right[0].upper() + right[1:]
    around = line_before(facts.text, at, _REACH).split()[-2:]
    following = line_after(facts.text, at + len(wrong), _REACH)
    behind = following.split()[:2] if following.startswith(" ") else []
    phrase = " ".join([*around, printed, *behind]).strip(" .,;:")
    return Hit((at, at + len(wrong)), {"wrong": printed, "right": right, "phrase": phrase}, fix=right)


RULE = Rule(
    code="SP001",
    severity=Severity.ERROR,
    vi=Words(
        "Sai chính tả: “{wrong}” phải là “{right}” (trong “… {phrase} …”).",
        "Sửa thành “{right}”.",
    ),
    en=Words(
        "Misspelt: “{wrong}” should be “{right}” (in “… {phrase} …”).",
        "Write “{right}”.",
    ),
    check=check,
)
