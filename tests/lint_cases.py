"""The cases of ``tests/cases/lint``: what each rule must leave alone, what it must find, and where."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from roviec.directive import read_directives
from roviec.findings import Finding
from roviec.intake import read_source
from roviec.lint.facts import Facts
from roviec.lint.pipeline import make_finding
from roviec.lint.places import Places
from roviec.lint.registry import rules
from roviec.model.options import Options
from roviec.model.plan import Plan
from roviec.outline import outline
from roviec.plan import make_plan
from roviec.repair import repair
from roviec.source import Reading, Recognised, Recognition, Source

CASES = Path(__file__).parent / "cases" / "lint"
FEWEST_CLEAN, FEWEST_FAULTY = 5, 3


@dataclass(frozen=True)
class Case:
    """One case of a rule."""

    file: str
    code: str
    name: str
    text: str
    at: tuple[str, ...] = ()
    """Words with which each finding's span begins, in order; none for a clean text."""
    says: str | None = None
    """Words of the first finding's message."""
    fix: str | None = None
    """Fix of the first finding."""
    advises: str | None = None
    """Words of the first finding's hint."""
    as_of: date | None = None
    source: Mapping[str, Any] = field(default_factory=dict)
    """What the reader of its file told of it besides the text: fields of ``Source``. For ``recognised`` a case says
    ``{reason: picture, doubtful: [words], pages: [2]}``: doubtful words were read at 30 of 100, the others at 95; all
    pages unless told."""

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.code} {self.name}"


def read_cases() -> list[Case]:
    """Every case of every rule; those that must not fire come first, as in the files."""
    return [case for file in sorted(CASES.glob("*.yml")) for case in _cases_of(file)]


def _cases_of(file: Path) -> list[Case]:
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    clean = [Case(file.stem, found["rule"], **case) for case in found["pass"]]
    faulty = [Case(file.stem, found["rule"], **{**case, "at": tuple(case["at"])}) for case in found["fail"]]
    assert len(clean) >= FEWEST_CLEAN, f"{file.name}: fewer than {FEWEST_CLEAN} clean cases"
    assert len(faulty) >= FEWEST_FAULTY, f"{file.name}: fewer than {FEWEST_FAULTY} faulty cases"
    assert all(case.at for case in faulty), f"{file.name}: a faulty case names no place"
    return clean + faulty


def plan_of(text: str, name: str = "thu.txt", **told: object) -> Plan:
    """A plan that was not checked; ``told`` are fields of its source that no text has."""
    options = Options()
    source = read_source(text.encode(), name, options)
    if isinstance(scan := told.get("recognised"), Mapping):
        told = {**told, "recognised": recognised(source, **scan)}
    source = replace(source, **told)  # type: ignore[arg-type]
    outlined = outline(repair(source, options), options)
    return make_plan(outlined, read_directives(outlined, options), options)


def recognised(source: Source, reason: str, doubtful: Collection[str] = (), pages: Collection[int] = ()) -> Recognised:
    """What the recognition of a scan with this text would tell of it."""
    words = re.finditer(r"\S+", source.text)
    readings = tuple(Reading(word.span(), 30 if word.group() in doubtful else 95) for word in words)
    pages = pages or {line.page or 1 for line in source.lines}
    return Recognised(Recognition(reason), tuple(sorted(pages)), readings)


def findings_of(code: str, text: str, as_of: date | None = None, **told: object) -> list[Finding]:
    """What one rule finds in a text; a rule that fails raises here."""
    plan = plan_of(text, **told)
    rule = next(rule for _, rule in rules() if rule.code == code)
    places = Places(plan.outlined)
    hits = sorted(rule.check(Facts(plan, as_of)), key=lambda hit: hit.span)
    return [make_finding(rule, hit, places, "vi") for hit in hits]
