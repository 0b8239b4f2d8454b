"""One body is named in two spellings (tên cơ quan viết hai cách).

What it finds:
    Names of bodies with tasks, and of recipients, that differ in accents, commas or hyphens only.
Why it matters:
    Its tasks stand under two names, and a count by bodies is wrong.
Example:
    Sở Văn hóa Thể thao và Du lịch … Sở Văn hóa, Thể thao và Du lịch
Better:
    Sở Văn hóa, Thể thao và Du lịch … Sở Văn hóa, Thể thao và Du lịch
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (tên cơ quan viết đầy đủ theo tên gọi chính thức); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold, fold_tone
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_FEWEST_WORDS = 3
_SIGNS = str.maketrans(dict.fromkeys(",.;:-–—&/()“”\"'", " "))


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a body, at the first place of the rarer spelling."""
    bodies: dict[str, dict[str, list[tuple[Span, str]]]] = {}
    known: dict[str, tuple[str, str]] = {}
    for span, name in _names(facts):
        key, spelling = known.get(name) or known.setdefault(name, _read(name))
        if key:
            bodies.setdefault(key, {}).setdefault(spelling, []).append((span, name))
    for spellings in bodies.values():
        if len(spellings) > 1:
            ordered = sorted(spellings.values(), key=lambda places: (len(places), -places[0][0][0]))
            (span, rare), (_, common) = ordered[0][0], ordered[-1][0]
            yield Hit(span, {"rare": rare, "common": common})


def _read(name: str) -> tuple[str, str]:
    """What makes it the same body, and how it is spelt; the first is empty for names too short to tell."""
    key = fold(name.translate(_SIGNS))
    if key.count(" ") < _FEWEST_WORDS - 1:
        return "", ""
    return key, fold_tone(name.replace("–", "-").replace("/", ", ").replace(",", " , "))


def _names(facts: Facts) -> Iterator[tuple[Span, str]]:
    for task in facts.plan.tasks:
        for name, span in (
            *zip(task.lead, task.spans.lead, strict=False),
            *zip(task.coordinating, task.spans.coordinating, strict=False),
            *zip(task.executing, task.spans.executing, strict=False),
        ):
            yield span, name
    if facts.directive:
        yield from ((recipient.span, recipient.name) for recipient in facts.directive.recipients)


RULE = Rule(
    code="NM001",
    severity=Severity.INFO,
    vi=Words(
        "Một cơ quan có hai cách viết: “{rare}” và “{common}”.",
        "Viết thống nhất theo tên gọi chính thức.",
    ),
    en=Words(
        "One body is named in two spellings: “{rare}” and “{common}”.",
        "Keep to its official name.",
    ),
    check=check,
)
