"""Runs the tests once to see which of them make which check; then, for each mutant, those that make its check.

The tests are collected and the database is made once, in one process; each run is a fork of it, so that a mutant costs
no more than its tests until the first that fails.
"""

from __future__ import annotations

import json
import os
import resource
import time
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import rights_effects
from rights_mutants import ROOT, Mutant, views_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pytest

MATRIX = "tests/roviec_web/test_rights_matrix.py::"
TABLE = f"{MATRIX}test_every_route_declares_what_stands_in_the_table"
OPTIONS = ("-q", "-s", "-n", "0", "-p", "no:cacheprovider", "-p", "no:cov", "-p", "no:faulthandler", "-p", "no:logging")
MOST_SUM_S = 90.0
"""Of the tests that a mutant meets, as they took when they were watched."""
MOST_CPU_S = 600
"""Of one mutant; one that takes longer goes round in circles, which a test that runs notices too."""
_CAUGHT, _SURVIVED = 40, 41
"""No status that Python or a limit ends a process with."""
_Name = TypeVar("_Name")
Reach = dict[str, tuple[float, list[str]]]
"""Test -> processor seconds, the checks that it makes."""


class Judge:
    """A plugin of pytest that judges mutants instead of running the tests."""

    def __init__(self, mutants: Sequence[Mutant], workers: int, told: Callable[[Mutant, bool], None]) -> None:
        self.mutants = mutants
        self.workers = workers
        self.told = told
        self.items: dict[str, pytest.Item] = {}
        self.failed: set[str] = set()
        self.reach: Reach = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """What pytest would run the tests in."""
        if session.testsfailed:
            raise session.Interrupted
        self.items = {item.nodeid: item for item in session.items}
        self._make_database()
        self._watch(ROOT / ".mutants" / f"rights-reach-{os.getpid()}")
        for mutant, status in _in_forks(
            {mutant: partial(self._judge, mutant) for mutant in self.mutants}, self.workers
        ):
            self.told(mutant, _is_caught(status))
        return True

    def _make_database(self) -> None:
        """By a test that asks it; what it set up for the whole run stays."""
        first, after = self.items[TABLE], next(iter(self.items.values()))
        first.config.hook.pytest_runtest_protocol(item=first, nextitem=after)

    def _watch(self, kept: Path) -> None:
        """Run everything as it is, a share of the tests in each fork; what fails judges no mutant."""
        kept.parent.mkdir(exist_ok=True)
        shares = {
            number: partial(self._watch_share, [*self.items][number :: self.workers], Path(f"{kept}-{number}"))
            for number in range(self.workers)
        }
        for number, status in _in_forks(shares, self.workers):
            if status != _SURVIVED:
                message = f"watching the tests ended with status {status}"
                raise RuntimeError(message)
            path = Path(f"{kept}-{number}")
            self.reach |= json.loads(path.read_text(encoding="utf-8"))
            path.unlink()

    def _watch_share(self, tests: list[str], kept: Path) -> int:
        reach: Reach = {}
        for test, after in zip(tests, [*tests[1:], tests[-1]], strict=True):
            rights_effects.reached.clear()
            begun = time.process_time()
            self._run(test, after)
            reach[test] = (time.process_time() - begun, sorted(rights_effects.reached))
        green = {test: seen for test, seen in reach.items() if test not in self.failed}
        kept.write_text(json.dumps(green), encoding="utf-8")
        return _SURVIVED

    def _run(self, test: str, after: str | None) -> None:
        item = self.items[test]
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=self.items[after] if after else None)

    def _judge(self, mutant: Mutant) -> int:
        rights_effects.take_away(mutant)
        os.environ["RIGHTS_VIEWS"] = ",".join(sorted(views_for(mutant)))
        tests = self.tests_for(mutant)
        for test, after in zip_longest(tests, tests[1:]):
            self._run(test, after)
            if self.failed:
                return _CAUGHT
        return _SURVIVED

    def tests_for(self, mutant: Mutant) -> list[str]:
        """Those that make the check: first those that mirror the module, of its screen or app, then any; the quickest.

        The matrix comes last: of it only the routes above the module are asked. What a route declares is made by no
        call; the table of routes and the tests of the module judge it.
        """
        mirror = f"{'/'.join(['tests', *mutant.module.split('.')[:-1]])}/test_{mutant.module.split('.')[-1]}.py::"
        app, *inner = mutant.module.split(".")[1:]
        near = "/".join(["tests", "roviec_web", app, *(inner[:1] if app == "console" else ())])

        def order(test: str) -> tuple[int, float]:
            nearness = (not test.startswith(mirror)) + (not test.startswith(f"{near}/"))
            return 3 if test.startswith(MATRIX) else nearness, self.reach[test][0]

        if mutant.is_declaration:
            return [TABLE, *sorted((test for test in self.reach if test.startswith(mirror)), key=order)]
        making = [test for test, (_, checks) in self.reach.items() if str(mutant) in checks]
        return list(self._within_time(sorted(making, key=order)))

    def _within_time(self, tests: Iterable[str]) -> Iterator[str]:
        spent = 0.0
        for test in tests:
            spent += 0 if test.startswith(MATRIX) else self.reach[test][0]
            if spent <= MOST_SUM_S:
                yield test


def _is_caught(status: int) -> bool:
    """A process that a limit ended has caught its mutant.

    Raises:
        RuntimeError: it ended in a way that says nothing, which is a fault of this program.
    """
    if status >= 0 and status not in {_CAUGHT, _SURVIVED}:
        message = f"a test run ended with status {status}"
        raise RuntimeError(message)
    return status != _SURVIVED


def _in_forks(works: Mapping[_Name, Callable[[], int]], most: int) -> Iterator[tuple[_Name, int]]:
    """Each work in a process of its own, so many at once; with the status that it gave, as they end."""
    waiting = list(works.items())[::-1]
    running: dict[int, _Name] = {}
    while waiting or running:
        while waiting and len(running) < most:
            name, work = waiting.pop()
            running[_fork(work)] = name
        ended, status = os.wait()
        yield running.pop(ended), os.waitstatus_to_exitcode(status)


def _fork(work: Callable[[], int]) -> int:
    child = os.fork()
    if child:
        return child
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    try:
        os._exit(work())
    finally:  # an exception that got here
        os._exit(1)
