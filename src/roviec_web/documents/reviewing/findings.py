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
        counted[clause, finding["rule"]] += 1
        found.setdefault(clause, []).append(
            ReviewedFinding(
                key=f"{finding['rule']}.{counted[clause, finding['rule']]}",
                rule=finding["rule"],
                severity=finding["severity"],
                message=finding["message"],
                fix=finding["fix"],
                line=finding["line"],
                clause=clause,
            )
        )
    return found


def dismissals(edits: Iterable[Edit]) -> dict[str, Edit]:
    """The last dismissal of each finding."""
    return {str(edit.data["finding"]): edit for edit in edits if edit.kind is EditKind.DISMISS}
