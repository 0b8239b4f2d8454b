"""Findings as SARIF 2.1.0, which code-review pages and editors read.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", sections 3.13 to 3.35.
"""

from __future__ import annotations

import importlib
import inspect
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

import roviec.lint
from roviec.lint.registry import rules
from roviec_tools.cli.excerpt import Excerpts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.errors import Language
    from roviec.findings import Finding
    from roviec.lint.rule import Rule
    from roviec_tools.cli.ignoring import Entry
    from roviec_tools.cli.reports.checked import Checked

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_report(documents: Iterable[Checked], language: Language) -> str:
    """One log with one run over all documents; what was set aside is there as suppressed."""
    described = [_rule(name, rule, language) for name, rule in rules()]
    index = {rule["id"]: number for number, rule in enumerate(described)}
    driver = {
        "name": "roviec",
        "version": version("roviec"),
        "rules": described,
    }
    results = [result for checked in documents for result in _results(checked, index)]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "language": language, "results": results}
    return msgspec.json.encode({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}).decode()


def _rule(name: str, rule: Rule, language: Language) -> dict[str, Any]:
    page = inspect.getdoc(importlib.import_module(f"{roviec.lint.__name__}.{name}")) or name
    words = rule.vi if language == "vi" else rule.en
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in name.split("_")),
        "shortDescription": {"text": page.partition("\n")[0]},
        "fullDescription": {"text": page},
        "help": {"text": words.hint},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(checked: Checked, index: dict[str, int]) -> list[dict[str, Any]]:
    excerpts = Excerpts(checked.plan)
    pairs: list[tuple[Finding, Entry | None]] = [(finding, None) for finding in checked.sifted.kept]
    pairs += checked.sifted.ignored
    return [_result(checked.file, finding, entry, excerpts, index) for finding, entry in pairs]


def _result(
    file: str, finding: Finding, entry: Entry | None, excerpts: Excerpts, index: dict[str, int]
) -> dict[str, Any]:
    found = excerpts.of(finding)
    region = {
        "startLine": found.line,
        "startColumn": found.column,
        "endColumn": found.column + found.length,
        "snippet": {"text": found.words},
    }
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": quote(file)}, "region": region}}
    if finding.path:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.hint or ''}".strip()},
        "locations": [location],
    }
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    if finding.fix is not None:
        result["properties"] = {"fix": finding.fix}
    if entry is not None:
        result["suppressions"] = [{"kind": "external", "justification": entry.reason}]
    return result
