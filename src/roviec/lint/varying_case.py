"""One phrase stands with a capital and without (viết hoa không thống nhất).

What it finds:
    In the middle of sentences: "nhân dân" beside "Nhân dân", "các Hội nghị toàn quốc" beside "các hội nghị toàn quốc".
Why it matters:
    A reader asks whether two things are meant, and the body that receives the plan copies both.
Example:
    vận động nhân dân … phục vụ Nhân dân
Better:
    vận động Nhân dân … phục vụ Nhân dân
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.letter_case import NAMES_AROUND_PEOPLE, VARYING
from roviec.lint.casing import forms
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_before, occurrences
from roviec.lint.rule import Hit, Rule, Words

_PEOPLE = "nhân dân"
_PLURALS = ("các ", "những ")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a phrase, at the first place of the rarer form."""
    for phrase in VARYING:
        yield from _told(forms(facts, phrase))
    if "Nhân" in facts.vocabulary and "nhân" in facts.vocabulary:
        yield from _told(_people(facts))
    for found in _plurals(facts):
        yield from _told(found)


def _told(found: dict[str, list[int]]) -> Iterator[Hit]:
    if len(found) < 2:
        return
    ordered = sorted(found, key=lambda form: (len(found[form]), found[form][0]))
    rare, common = ordered[0], ordered[-1]
    at = found[rare][0]
    yield Hit((at, at + len(rare)), {"rare": rare, "common": common, "count": len(found[rare])}, fix=common)


def _people(facts: Facts) -> dict[str, list[int]]:
    found = {
        form: [
            at
            for at in places
            if (before := line_before(facts.low, at).split()) and before[-1] not in NAMES_AROUND_PEOPLE
        ]
        for form, places in forms(facts, _PEOPLE).items()
        if form != "Nhân Dân"
    }
    return {form: places for form, places in found.items() if places}


def _plurals(facts: Facts) -> Iterator[dict[str, list[int]]]:
    """After "các" stands a common noun: the same words in two cases are one phrase."""
    for plural in _PLURALS:
        capital = {
            facts.low[at : at + len(words)]
            for at in _followed_by_capital(facts.text, plural)
            if (words := _four_words(facts.text, at))
        }
        for phrase in sorted(capital):
            found: dict[str, list[int]] = {}
            for at in occurrences(facts.low, phrase):
                printed = facts.text[at : at + len(phrase)]
                if printed.startswith(plural):
                    found.setdefault(printed, []).append(at)
            yield found


def _followed_by_capital(text: str, plural: str) -> Iterator[int]:
    at = text.find(plural)
    while at >= 0:
        if text[at + len(plural) : at + len(plural) + 1].isupper():
            yield at
        at = text.find(plural, at + len(plural))


def _four_words(text: str, at: int) -> str | None:
    words = text[at : at + 40].partition("\n")[0].split(" ")[:4]
    phrase = " ".join(words).rstrip(".,;:")
    return phrase if len(words) == 4 and phrase.replace(" ", "").isalpha() and "Nhân" not in words else None


RULE = Rule(
    code="SP004",
    severity=Severity.INFO,
    vi=Words(
        "Viết hoa không thống nhất: “{rare}” ({count} chỗ) và “{common}”.",
        "Chọn một cách viết cho cả văn bản.",
    ),
    en=Words(
        "The capitals vary: “{rare}” ({count} places) and “{common}”.",
        "Keep to one way in the whole document.",
    ),
    check=check,
)
