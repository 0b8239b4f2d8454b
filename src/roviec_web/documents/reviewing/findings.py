"""Findings of a plan by clause, each under a key that a re-compile does not change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from roviec_web.documents.reviewing.edits import Edit, EditKind
from roviec_web.documents.reviewing.reviewed import ReviewedFinding


def findings_by_clause(plan: Mapping[str, Any], known: Iterable[str]) -> dict[str, list[ReviewedFinding]]:
    """The findings of each clause; what has no clause, or one that nobody knows, stands at the document (``""``)."""
    clauses = set(known)
    counted: Counter[tuple[str, str]] = Counter()
    found: dict[str, list[ReviewedFinding]] = {}
    for finding in plan["findings"]:
        clause = finding["path"] if finding["path"] in clauses else ""
        origin = finding.get("origin", clause)
        counted[origin, finding["rule"]] += 1
        key = f"{finding['rule']}.{counted[origin, finding['rule']]}"
        found.setdefault(clause, []).append(
            ReviewedFinding(
                key=key if origin == clause else f"{origin}/{key}",
                rule=finding["rule"],
                severity=finding["severity"],
                message=finding["message"],
                fix=finding["fix"],
                line=finding["line"],
                clause=clause,
                params=finding.get("params"),
            )
        )
    return found


def dismissals(path: str, edits: Iterable[Edit]) -> dict[str, Edit]:
    """The last dismissal of each finding of a clause, by the keys that they have there."""
    return {finding_key(edit).removeprefix(f"{path}/"): edit for edit in edits if edit.kind is EditKind.DISMISS}


def finding_key(edit: Edit) -> str:
    """The finding that a dismissal means, with the clause in which the compiler saw it."""
    key = str(edit.data["finding"])
    return key if "/" in key else f"{edit.clause}/{key}"
