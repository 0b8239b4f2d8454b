"""Which tests a mutant has to get past, the likeliest first; and how they are run quickly."""

from __future__ import annotations

import os
import re
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from mutant_reach import TESTS, Reach
from mutant_users import functions_using, modules_using
from mutants import ROOT, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import FrameType

    from mutants import Mutant

MOST_CPU_S = 2.0
"""Of one test. A longer one, about hostile or real documents, is cut short and says nothing: it is no quick judge."""
MOST_SUM_S = 4.0
"""Of all tests of one round, as they took when they were watched."""
_CODE = re.compile(r'^ {4}code="([A-Z]{2}\d{3})"', re.MULTILINE)
"""Of a rule of lint; the names of its cases begin with it."""
OPTIONS = (
    *("-x", "-q", "-p", "no:cacheprovider", "-p", "no:cov", "-p", "no:xdist", "-p", "no:faulthandler"),
    *("-m", "not slow and not corpus and not office"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # of what was loaded before
)


@dataclass(frozen=True, slots=True)
class Round:
    """One run of pytest."""

    arguments: tuple[str, ...]
    tests: tuple[str, ...] | None = None
    """Those to run of the files in ``arguments``, the quickest first; None: all."""


def near_rounds(mutant: Mutant) -> list[Round]:
    """The tests that mirror the module, for a rule of lint its own cases, then those of the modules that import it."""
    own = mirror(mutant.module)
    rounds = [Round((str(own),))] if own else []
    code = _CODE.search(SOURCES.joinpath(*mutant.module.split(".")).with_suffix(".py").read_text(encoding="utf-8"))
    if code is not None:
        rounds.append(Round((str(TESTS / "roviec" / "lint" / "test_cases.py"), "-k", code[1])))
    users = [str(path) for user in modules_using(mutant.module) if (path := mirror(user)) is not None]
    return [*rounds, Round(tuple(users))] if users else rounds


def reaching_rounds(mutant: Mutant, reach: Reach) -> list[Round]:
    """The tests that run what is changed: those that mirror the module, of its stage, of whole plans, any.

    Of each group the quickest.
    """
    is_function = mutant.name.rpartition(".")[2] != mutant.name.rpartition(".")[2].upper()
    changed = functions_using(mutant.module, mutant.name, is_function=is_function)
    own = mirror(mutant.module)
    looking = (
        f"{own.relative_to(ROOT)}::" if own and not is_function else "::"
    )  # tests may look into a table themselves
    found = sorted(
        (seconds, test) for test, (seconds, run) in reach.items() if run & changed or test.startswith(looking)
    )
    stage = TESTS / "roviec" / mutant.module.split(".")[1]
    near = [f"{own.relative_to(ROOT)}::" if own else "::", f"{stage.relative_to(ROOT)}/", "tests/examples/"]
    rounds: list[list[tuple[float, str]]] = [[], [], [], []]
    for seconds, test in found:
        nearness = next((place for place, prefix in enumerate(near) if test.startswith(prefix)), len(near))
        rounds[nearness].append((seconds, test))
    return [_round(tests) for tests in rounds if tests]


def _round(found: Sequence[tuple[float, str]]) -> Round:
    tests: list[str] = []
    total = 0.0
    for seconds, test in found:
        total += seconds
        if total > MOST_SUM_S and tests:
            break
        tests.append(test)
    return Round(tuple(dict.fromkeys(test.partition("::")[0] for test in tests)), tuple(tests))


def mirror(module: str) -> Path | None:
    """The file of tests that mirrors a module."""
    *folders, name = module.split(".")
    path = TESTS.joinpath(*folders, f"test_{name}.py")
    return path if path.exists() else None


class Chosen:
    """A plugin of pytest: of the files collected only these tests are run."""

    def __init__(self, tests: Iterable[str]) -> None:
        self.tests = frozenset(tests)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the others."""
        items[:] = [item for item in items if item.nodeid in self.tests]


class CutShort:
    """A plugin of pytest: a test that takes too much processor time is skipped."""

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Cut the test short."""
        signal.signal(signal.SIGVTALRM, _skip)
        signal.setitimer(signal.ITIMER_VIRTUAL, MOST_CPU_S)
        yield
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _skip(number: int, frame: FrameType | None) -> None:
    del number, frame
    pytest.skip("too long to judge a mutant")


def run_rounds(rounds: Sequence[Round]) -> bool:
    """Whether every round is green; the first that is not ends it."""
    os.chdir(ROOT)
    for turn in rounds:
        plugins: list[object] = [CutShort()] if turn.tests is None else [CutShort(), Chosen(turn.tests)]
        status = pytest.main([*OPTIONS, *turn.arguments], plugins=plugins)
        if status not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
            return False
    return True
