"""Findings as JSON: one object a document, one document a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from roviec.findings import Severity
from roviec_tools.cli.excerpt import Excerpts
from roviec_tools.cli.view.labels import CLARITY

if TYPE_CHECKING:
    from roviec.findings import Finding
    from roviec_tools.cli.reports.checked import Checked


def json_report(checked: Checked) -> str:
    """The findings with their places, those that were set aside with the reason, the counts, the "6 rõ"."""
    excerpts = Excerpts(checked.plan)
    counts = checked.counts
    clarity = checked.plan.clarity
    return msgspec.json.encode(
        {
            "file": checked.file,
            "findings": [_finding(finding, excerpts) for finding in checked.sifted.kept],
            "ignored": [
                {**_finding(finding, excerpts), "by": entry.place, "reason": entry.reason or None}
                for finding, entry in checked.sifted.ignored
            ],
            "unused_ignores": [entry.place for entry in checked.sifted.unused],
            "counts": {severity.value: counts[severity] for severity in Severity},
            "clarity": {key: {"said": getattr(clarity, key), "of": clarity.of} for key in CLARITY},
        }
    ).decode()


def _finding(finding: Finding, excerpts: Excerpts) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(finding)
    return {**found, "column": excerpts.of(finding).column}
