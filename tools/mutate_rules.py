"""Switch off or weaken each rule in turn and see a test fail: what no test misses, no test would see broken.

    python tools/mutate_rules.py [--only TEXT] [--sample N --seed S] [--near] [--least SHARE]

No file is changed: each mutant is a process that loads one module changed and runs the quick tests near it. Exit
status 1: fewer than SHARE of the mutants were caught; those that were not are listed.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import gc
import importlib
import importlib.abc
import importlib.machinery
import os
import random
import re
import resource
import sys
import time
from collections import Counter
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from typing import TYPE_CHECKING

import pytest

from mutant_effects import NOTHING_TO_CHANGE
from mutant_reach import FOLDERS, TESTS, Reach, Recorder, kept_at, load, store
from mutant_resident import Resident
from mutant_tests import OPTIONS, CutShort, Round, near_rounds, reaching_rounds, run_rounds
from mutants import ROOT, SOURCES, STAGES, Mutant, find_mutants, mutated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import CodeType, ModuleType

MOST_CPU_S = 60
"""Of one mutant; one that takes longer goes round in circles, which a test that runs notices too."""
MOST_MEMORY = 4_000_000_000
MOST_CPU_ALL_S = 24 * 3600
_CAUGHT, _SURVIVED, _LEFT = 40, 41, 42
"""No status that Python or a limit ends a process with. Left: what is loaded cannot be changed any more."""
Rounds = dict[Mutant, list[Round]]


class _MutatingLoader(SourceFileLoader):
    """Loads one module with its change."""

    def __init__(self, mutant: Mutant, path: str) -> None:
        super().__init__(mutant.module, path)
        self.mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        return compile(mutated(ast.parse(self.get_data(path)), self.mutant), path, "exec")


class _Finder(importlib.abc.MetaPathFinder):
    """Puts the loader before Python's own for that module."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname != self.mutant.module:
            return None
        place = str(SOURCES.joinpath(*fullname.split(".")).with_suffix(".py"))
        return ModuleSpec(fullname, _MutatingLoader(self.mutant, place), origin=place)


def _warm_up() -> None:
    """Load once what every child needs; the compiler itself is forgotten again, its compiled patterns are not."""
    re._MAXCACHE = 100_000  # type: ignore[attr-defined]
    for name in ("hypothesis", "lxml.etree", "lxml.html", "msgspec", "yaml", "docx", "pypdfium2"):
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    importlib.import_module("roviec.compiler")
    for name in [name for name in sys.modules if name.partition(".")[0] == "roviec"]:
        del sys.modules[name]
    gc.collect()
    gc.freeze()


def _spawn(work: Callable[[], int], most_cpu_s: int) -> int:
    """Do some work in a process of its own, which ends with the status that the work gives; what it prints is lost."""
    child = os.fork()
    if child:
        return child
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    resource.setrlimit(resource.RLIMIT_CPU, (most_cpu_s, most_cpu_s))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    try:
        os._exit(work())
    finally:  # an exception that got here
        os._exit(1)


def _judged(mutant: Mutant | None, rounds: list[Round]) -> int:
    if mutant is not None:
        sys.meta_path.insert(0, _Finder(mutant))
    try:
        return _SURVIVED if run_rounds(rounds) else _CAUGHT
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
        return _CAUGHT  # the changed module cannot even be loaded


def _verdict(status: int) -> int:
    """A process that a limit ended has caught its mutant.

    Raises:
        RuntimeError: it ended in a way that says nothing, which is a fault of this program.
    """
    if status < 0:
        return _CAUGHT
    if status not in {_CAUGHT, _SURVIVED, _LEFT, NOTHING_TO_CHANGE}:
        message = f"a test run ended with status {status}"
        raise RuntimeError(message)
    return status


def verdicts(
    rounds: Rounds, workers: int, judged: Callable[[Mutant, list[Round]], int] = _judged
) -> Iterator[tuple[Mutant, int]]:
    """Each mutant with the exit status of its process, as they end."""
    waiting = list(reversed(rounds))
    running: dict[int, Mutant] = {}
    while waiting or running:
        while waiting and len(running) < workers:
            mutant = waiting.pop()
            running[_spawn(partial(judged, mutant, rounds[mutant]), MOST_CPU_S)] = mutant
        ended, status = os.wait()
        yield running.pop(ended), _verdict(os.waitstatus_to_exitcode(status))


def quick_verdicts(rounds: Rounds, workers: int) -> Iterator[tuple[Mutant, int]]:
    """The same, each mutant a fork of one process that has loaded everything; some are left.

    Raises:
        RuntimeError: that process broke.
    """
    mutants = list(rounds)
    reader, writer = os.pipe()
    server = _spawn(partial(_serve, rounds, workers, writer), MOST_CPU_ALL_S)
    os.close(writer)
    with os.fdopen(reader, encoding="ascii") as lines:
        for line in lines:
            number, status = map(int, line.split())
            yield mutants[number], status
    status = os.waitstatus_to_exitcode(os.waitpid(server, 0)[1])
    if status:
        message = f"the process that holds the tests ended with status {status}"
        raise RuntimeError(message)


def _serve(rounds: Rounds, workers: int, writer: int) -> int:
    os.chdir(ROOT)
    number = {mutant: place for place, mutant in enumerate(rounds)}

    def judge(resident: Resident) -> None:
        gc.collect()
        gc.freeze()
        _leave_red_ones(resident)
        for mutant, status in verdicts(rounds, workers, partial(_replaced, resident)):
            os.write(writer, f"{number[mutant]} {status}\n".encode())

    Resident(judge).run(sorted({file for turns in rounds.values() for turn in turns for file in turn.arguments}))
    return 0


def _leave_red_ones(resident: Resident) -> None:
    """A test that fails where nothing is changed, one after the other in one process, judges no mutant."""
    tests = list(resident.items)
    while tests:
        reader, writer = os.pipe()
        os.waitpid(_spawn(partial(_told_first_failed, resident, tests, writer), MOST_CPU_ALL_S), 0)
        os.close(writer)
        with os.fdopen(reader, encoding="ascii") as told:
            failed = told.read()
        if not failed:
            return
        del resident.items[tests[int(failed)]]
        tests = tests[int(failed) + 1 :]


def _told_first_failed(resident: Resident, tests: list[str], writer: int) -> int:
    failed = resident.first_failed(tests)
    os.write(writer, b"" if failed is None else str(failed).encode())
    return 0


def _replaced(resident: Resident, mutant: Mutant, rounds: list[Round]) -> int:
    if not resident.replace(mutant):
        return _LEFT
    tests = [test for turn in rounds for test in turn.tests or () if test in resident.items]
    return _SURVIVED if resident.first_failed(tests) is None else _CAUGHT


def watched(workers: int, *, stale: bool) -> Reach:
    """Which test runs which function; kept until a source or a test changes."""
    kept = kept_at(stale=stale)
    if not kept.exists():
        paths = [TESTS / folder for folder in FOLDERS]
        files = [
            str(file) for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("test_*.py")))
        ]
        parts = [kept.with_suffix(f".{part}") for part in range(workers)]
        for number, part in enumerate(parts):
            _spawn(partial(_watch, files[number::workers], part), 3600)
        for _ in parts:
            os.wait()
        store(kept, {test: seen for part in parts for test, seen in load(part).items()})
        for part in parts:
            part.unlink()
    return load(kept)


def _watch(files: list[str], part: Path) -> int:
    os.chdir(ROOT)
    recorder = Recorder()
    pytest.main([*(option for option in OPTIONS if option != "-x"), *files], plugins=[CutShort(), recorder])
    store(part, recorder.reach())
    return 0


def judged_all(rounds: Rounds, workers: int, *, quickly: bool) -> Iterator[tuple[Mutant, int]]:
    """Each mutant with its verdict: first those that can be judged quickly, then those that were left."""
    left = {} if quickly else rounds
    for mutant, status in quick_verdicts(rounds, workers) if quickly else ():
        if status == _LEFT:
            left[mutant] = rounds[mutant]
        else:
            yield mutant, status
    yield from verdicts(left, workers)


def is_green(rounds: Rounds) -> bool:
    """Whether the tests nearest to the mutants pass where nothing is changed; else every mutant would seem caught."""
    nearest = list(dict.fromkeys(found[0] for found in rounds.values() if found))
    child = _spawn(partial(_judged, None, nearest), MOST_CPU_S)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _SURVIVED


def report(found: dict[Mutant, int], seconds: float) -> float:
    """Print the figures; give back the share that was caught."""
    real = {mutant: status for mutant, status in found.items() if status != NOTHING_TO_CHANGE}
    survived = [mutant for mutant, status in real.items() if status == _SURVIVED]
    caught = len(real) - len(survived)
    share = caught / len(real) if real else 1.0
    by_stage = Counter(mutant.module.split(".")[1] for mutant in real)
    left = Counter(mutant.module.split(".")[1] for mutant in survived)
    for stage, count in by_stage.items():
        print(f"{stage:<10} {count - left[stage]:>5} of {count:>5} caught")
    print(f"mutants: {caught} of {len(real)} caught ({100 * share:.1f} %), {seconds:.0f} s")
    return share


def main() -> int:
    """Make the mutants, run the tests against each, report."""
    arguments = _arguments()
    mutants = [m for m in find_mutants(tuple(arguments.stage or STAGES)) if arguments.only in str(m)]
    if arguments.sample is not None and arguments.sample < len(mutants):
        mutants = random.Random(arguments.seed).sample(mutants, arguments.sample)  # noqa: S311 - no secret
    begun = time.monotonic()
    _warm_up()
    if not arguments.near:
        reach = watched(arguments.workers, stale=arguments.stale)
        rounds = {mutant: reaching_rounds(mutant, reach) for mutant in mutants}
    else:
        rounds = {mutant: near_rounds(mutant) for mutant in mutants}
        if not is_green(rounds):
            print("mutants: the tests are red without any change; mend that first", file=sys.stderr)
            return 1
    found: dict[Mutant, int] = {}
    for mutant, status in judged_all(rounds, arguments.workers, quickly=not arguments.near):
        found[mutant] = status
        if status == _SURVIVED:
            print(f"survived: {mutant}", flush=True)
    return 0 if report(found, time.monotonic() - begun) >= arguments.least else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="mutants whose line in the report holds this text")
    parser.add_argument("--stage", choices=STAGES, action="append", help="one stage; may be repeated")
    parser.add_argument("--sample", type=int, help="so many of them, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0.9, help="share that must be caught")
    parser.add_argument("--near", action="store_true", help="only the tests of the module and of those that import it")
    parser.add_argument("--stale", action="store_true", help="do not run all tests anew to see what they reach")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
