"""Workflow commands of GitHub Actions: each finding becomes a note beside the line.

Source: docs.github.com, "Workflow commands for GitHub Actions" (``::error file=…,line=…,col=…,title=…::message``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec_tools.cli.excerpt import Excerpts

if TYPE_CHECKING:
    from roviec_tools.cli.reports.checked import Checked

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def github_report(checked: Checked) -> str:
    """One line a finding; nothing for a document without any."""
    excerpts = Excerpts(checked.plan)
    lines = []
    for finding in checked.sifted.kept:
        found = excerpts.of(finding)
        place = f"file={_value(checked.file)},line={found.line},col={found.column},title={finding.rule}"
        message = f"{finding.message} {finding.hint}" if finding.hint else finding.message
        lines.append(f"::{_LEVELS[finding.severity]} {place}::{_data(message)}")
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
