"""The findings of the two plans that editors have read for faults, against theirs: by line and by family.

Finding and answer meet where they speak of the same line (one line off is the same: an answer names the line on which
its sentence begins, a finding the one on which its words stand) in families that mean the same.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from repairing import OPTIONS

from roviec.compiler import compile_bytes
from roviec.findings import Finding
from roviec.lint.places import Places

pytestmark = pytest.mark.corpus

FAMILIES = {
    "header": "HD FM",
    "layout": "LO TX",
    "outline": "NB ST LO",
    "markup": "LO EN",
    "spelling": "SP NM",
    "name": "NM SP",
    "citation": "RF NM",
    "sentence": "TX ST",
    "task": "TK DL BD",
    "recipient": "RC BD",
    "abbrev": "NM SP",
    "attachment": "ST RC RF HD",
    "date": "DT DL",
    "number": "TX NM DT",
    "encoding": "EN",
    "text": "TX DT",
    "punct": "TX SP",
    "xref": "RF",
    "list": "DT TX",
    "scope": "BD TK",
    "structure": "ST NB BD RC",
    "crossdoc": "NM SG",
}
"""Families of the answers, and the families of rules in which such a finding may stand."""
NEAR = 2
"""Lines: blank ones between the lines of a double-spaced text count."""
LEAST = {"error": 22, "warn": 40, "info": 38}
MOST_UNMATCHED = 0.05


@dataclass(frozen=True)
class Read:
    """One finding with the lines that it covers."""

    document: str
    finding: Finding
    first: int
    last: int

    def meets(self, document: str, rule: str, lines: list[int]) -> bool:
        """Whether an answer of that rule at those lines says the same."""
        known = FAMILIES[rule.partition(".")[0]].split()
        near = any(self.first - NEAR <= line <= self.last + NEAR for line in lines)
        return self.document == document and self.finding.rule[:2] in known and near


@pytest.fixture(scope="module")
def answers(shared: Path) -> list[tuple[str, str, str, list[int]]]:
    """(document, severity, rule, lines) of every answer."""
    found = []
    for path in sorted((shared / "corpus" / "gold").glob("seed-*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        document = gold["file"].rpartition("/")[2]
        found += [(document, item["severity"], item["rule"], item["lines"]) for item in gold["lint"]]
    assert found
    return found


@pytest.fixture(scope="module")
def findings(shared: Path, answers: list[tuple[str, str, str, list[int]]]) -> list[Read]:
    found = []
    for document in sorted({document for document, *_ in answers}):
        plan = compile_bytes((shared / "seeds" / document).read_bytes(), document, OPTIONS)
        places = Places(plan.outlined)
        for finding in plan.findings:
            last = places.line_of(max(finding.span[0], finding.span[1] - 1))
            found.append(Read(document, finding, finding.line, last))
    return found


def test_what_editors_found_is_found(answers, findings):
    met = Counter(
        severity
        for document, severity, rule, lines in answers
        if any(read.meets(document, rule, lines) for read in findings)
    )
    assert {severity: met[severity] >= least for severity, least in LEAST.items()} == dict.fromkeys(LEAST, True), met


def test_little_is_found_that_editors_did_not(answers, findings):
    alone = [
        f"{read.document}:{read.first} {read.finding.rule} {read.finding.message}"
        for read in findings
        if not any(read.meets(document, rule, lines) for document, _, rule, lines in answers)
    ]
    assert len(alone) <= MOST_UNMATCHED * len(findings), "\n".join(alone)
