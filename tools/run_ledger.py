"""Runs the ledger: one end-to-end test file a row, one line a row, then the count.

    R07 pass 3 tests: clauses as an addressable tree
    R08 fail test_a_broken_reference: internal references resolved

Rows and their states stand in ``docs/ledger.md``; the test of row R07 is ``tests/ledger/test_r07_….py``.
Exit status 1 where a row that works has no test or one that fails, or is only skipped.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
STATES: Final = ("works", "in part", "not built")
_ROW: Final = re.compile(r"^\| (R\d\d) \| ([^|]+) \| ([^|]+) \|")
_FILE: Final = re.compile(r"test_(r\d\d)_\w+")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of ``docs/ledger.md``."""

    number: str
    capability: str
    state: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one test."""

    name: str
    passed: bool


def read_rows(page: str) -> list[Row]:
    """The rows of the table, in its order."""
    found = (_ROW.match(line) for line in page.splitlines())
    return [Row(match[1], match[2].strip(), match[3].strip()) for match in found if match]


def read_outcomes(report: str) -> dict[str, list[Outcome]]:
    """The tests of each row, from what pytest writes with ``--junitxml``. A skipped test has shown nothing."""
    outcomes: dict[str, list[Outcome]] = defaultdict(list)
    for case in ET.fromstring(report).iter("testcase"):  # noqa: S314 - pytest wrote it a second ago
        named = _FILE.search(f"{case.get('classname')}.{case.get('name')}")
        if named:
            passed = not any(case.find(fault) is not None for fault in ("failure", "error", "skipped"))
            outcomes[named[1].upper()].append(Outcome(str(case.get("name")), passed))
    return outcomes


def line_of(row: Row, outcomes: list[Outcome]) -> str:
    """``R07 pass …`` or ``R07 fail …``."""
    faults = [outcome.name for outcome in outcomes if not outcome.passed]
    if outcomes and not faults:
        return f"{row.number} pass {len(outcomes)} test{'s' * (len(outcomes) > 1)}: {row.capability}"
    return f"{row.number} fail {', '.join(faults) or 'no test'}: {row.capability}"


def report_lines(rows: list[Row], outcomes: dict[str, list[Outcome]]) -> list[str]:
    """A line for each row that works or has a test, then the count."""
    shown = [row for row in rows if row.state == "works" or outcomes.get(row.number)]
    lines = [line_of(row, outcomes.get(row.number, [])) for row in shown]
    passed = sum(" pass " in line[:9] for line in lines)
    rest = [f"{sum(row.state == state for row in rows)} {state}" for state in STATES[1:]]
    return [*lines, f"{passed} of {len(lines)} rows pass; of the {len(rows)} rows of the ledger {', '.join(rest)}"]


def run_tests(folder: Path) -> tuple[str, str]:
    """Report and output of the tests of a folder."""
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "ledger.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-c", "pyproject.toml", str(folder), f"--junitxml={report}"]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        return report.read_text(encoding="utf-8") if report.exists() else "<none/>", done.stdout + done.stderr


def main() -> int:
    """Run, print, and show the output of pytest where something failed."""
    report, output = run_tests(ROOT / "tests" / "ledger")
    rows = read_rows((ROOT / "docs" / "ledger.md").read_text(encoding="utf-8"))
    lines = report_lines(rows, read_outcomes(report))
    failed = any(" fail " in line[:9] for line in lines)
    if failed:
        print(output, file=sys.stderr)
    print("\n".join(lines))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
