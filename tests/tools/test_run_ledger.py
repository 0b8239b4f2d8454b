"""The runner of the ledger, and the ledger itself: page and tests say the same."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from run_ledger import STATES, Outcome, Row, line_of, main, read_outcomes, read_rows, report_lines

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
REPORT = """<testsuites><testsuite>
<testcase classname="tests.ledger.test_r07_clause_tree" name="test_it_works"/>
<testcase classname="tests.ledger.test_r07_clause_tree" name="test_dashes"/>
<testcase classname="tests.ledger.test_r08_references" name="test_it_works"><failure message="x"/></testcase>
<testcase classname="tests.ledger.test_r08_references" name="test_broken"/>
<testcase classname="tests.ledger.test_r09_dates" name="test_it_works"><skipped message="x"/></testcase>
<testcase classname="" name="tests.ledger.test_r12_recipients"><error message="no import"/></testcase>
</testsuite></testsuites>"""


def test_a_row_passes_where_all_its_tests_pass():
    outcomes = [Outcome("a", True), Outcome("b", True)]
    assert line_of(Row("R07", "a tree", "works"), outcomes) == "R07 pass 2 tests: a tree"


@pytest.mark.parametrize(
    ("outcomes", "words"),
    [([], "no test"), ([Outcome("a", True), Outcome("b", False)], "b"), ([Outcome("a", False)] * 2, "a, a")],
)
def test_a_row_fails_without_a_test_and_with_one_that_fails(outcomes, words):
    assert line_of(Row("R07", "a tree", "works"), outcomes) == f"R07 fail {words}: a tree"


def test_outcomes_are_read_by_row_and_what_was_skipped_has_not_passed():
    outcomes = read_outcomes(REPORT)
    assert {row: [one.passed for one in tests] for row, tests in outcomes.items()} == {
        "R07": [True, True],
        "R08": [False, True],
        "R09": [False],
        "R12": [False],
    }


def test_the_count_stands_last():
    states = {"R07": "works", "R08": "works", "R20": "not built", "R15": "in part"}
    rows = [Row(number, "words", state) for number, state in states.items()]
    assert report_lines(rows, read_outcomes(REPORT)) == [
        "R07 pass 2 tests: words",
        "R08 fail test_it_works: words",
        "1 of 2 rows pass; of the 4 rows of the ledger 1 in part, 1 not built",
    ]


def test_a_failing_row_fails_the_run_and_its_output_is_shown(monkeypatch, capsys):
    monkeypatch.setattr("run_ledger.run_tests", lambda _folder: (REPORT, "E  assert False"))
    assert main() == 1
    shown = capsys.readouterr()
    assert "R07 pass 2 tests" in shown.out
    assert "E  assert False" in shown.err


def test_pytest_really_runs(tmp_path):
    (tmp_path / "test_r99_nothing.py").write_text("def test_it_works():\n    pass\n", encoding="utf-8")
    code = f"from run_ledger import *; print(read_outcomes(run_tests(Path({str(tmp_path)!r}))[0]))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT / "tools", capture_output=True, text=True, check=True)
    assert "'R99': [Outcome(name='test_it_works', passed=True)]" in done.stdout


def test_the_page_has_every_row_once_with_a_known_state():
    rows = read_rows(PAGE)
    assert sorted(row.number for row in rows) == [f"R{number:02}" for number in range(1, 47)]
    assert {row.state for row in rows} <= set(STATES)


def test_the_page_and_the_tests_are_in_step():
    """What works has a test; a test is of a row that works, in whole or in part; the page names the file."""
    states = {row.number: row.state for row in read_rows(PAGE)}
    files = {path.name[5:8].upper(): path.name for path in (ROOT / "tests" / "ledger").glob("test_r*.py")}
    assert {number for number, state in states.items() if state == "works"} <= set(files)
    assert not [number for number in files if states[number] == "not built"]
    assert set(re.findall(r"tests/ledger/(test_r\d\d_\w+\.py)", PAGE)) == set(files.values())
