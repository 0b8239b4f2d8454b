"""Which test runs which function, seen once by running them all: a mutant only meets the tests that get to it."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from mutants import ROOT, SOURCES, STAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType, FrameType

TESTS = ROOT / "tests"
FOLDERS = (
    *(f"roviec/{stage}" for stage in STAGES),
    "roviec/readback",  # which reads some tables of the lexicon
    "roviec/intake/test_own_files.py",
    "examples/test_examples.py",
    "roviec/test_compiler.py",
)
KEPT = ROOT / ".mutants"
_PREFIX = str(SOURCES) + os.sep
Reach = dict[str, tuple[float, set[str]]]
"""Test -> processor seconds, functions that it runs ("roviec.plan.tasks:_task")."""


class Recorder:
    """A plugin of pytest that notes the functions run by each test.

    What is run while a file is collected or a fixture is set up counts for every test of the file: it is done once.
    """

    def __init__(self) -> None:
        self.calls: dict[str, set[CodeType]] = {}
        self.shared: dict[str, set[CodeType]] = defaultdict(set)
        self.seconds: dict[str, float] = {}
        self.red: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails or is skipped: it judges no mutant."""
        if not report.passed:
            self.red.add(report.nodeid)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Iterator[None]:
        """While a file is collected."""
        with Watch(self.shared[collector.nodeid.partition("::")[0]]):
            yield

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Iterator[None]:
        """While fixtures are set up."""
        with Watch(self.shared[item.nodeid.partition("::")[0]]):
            yield

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """While the test runs."""
        begun = time.process_time()
        with Watch(self.calls.setdefault(item.nodeid, set())):
            yield
        self.seconds[item.nodeid] = time.process_time() - begun

    def reach(self) -> Reach:
        """What was seen."""
        return {
            test: (self.seconds.get(test, 0.0), {_name(code) for code in codes | self.shared[test.partition("::")[0]]})
            for test, codes in self.calls.items()
            if test not in self.red
        }


class Watch:
    """Notes the code of each function of the compiler that is called."""

    def __init__(self, codes: set[CodeType]) -> None:
        self.codes = codes

    def __enter__(self) -> None:
        sys.setprofile(self._note)

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: Any) -> None:  # noqa: ANN401 - as sys.setprofile has it
        code = frame.f_code
        if event == "call" and code not in self.codes and code.co_filename.startswith(_PREFIX):
            self.codes.add(code)


def _name(code: CodeType) -> str:
    module = code.co_filename.removeprefix(_PREFIX).removesuffix(".py").replace(os.sep, ".")
    return f"{module}:{code.co_qualname.partition('.<locals>')[0]}"


def state() -> str:
    """A mark of the sources and of the tests that are watched: what was seen holds as long as it stays."""
    digest = hashlib.sha256()
    folders = (SOURCES / "roviec", TESTS / "cases", *(TESTS / folder for folder in FOLDERS))
    files = [file for folder in folders for file in ([folder] if folder.is_file() else folder.rglob("*"))]
    for path in sorted({*files, *TESTS.glob("*.py")}):
        if path.suffix in {".py", ".yml", ".txt"}:
            digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def kept_at(*, stale: bool) -> Path:
    """The file that keeps what was seen; ``stale``: the last one, although a source or a test has changed since."""
    if stale and (files := sorted(KEPT.glob("reach-*.json"), key=lambda path: path.stat().st_mtime)):
        return files[-1]
    return KEPT / f"reach-{state()}.json"


def store(path: Path, reach: Reach) -> None:
    """Keep what was seen; names are numbered, for each stands in thousands of rows."""
    names = sorted({name for _, found in reach.values() for name in found})
    number = {name: index for index, name in enumerate(names)}
    rows = {test: [seconds, sorted(number[name] for name in found)] for test, (seconds, found) in reach.items()}
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"names": names, "tests": rows}), encoding="utf-8")


def load(path: Path) -> Reach:
    """What ``store`` kept."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    names = kept["names"]
    return {test: (row[0], {names[index] for index in row[1]}) for test, row in kept["tests"].items()}
