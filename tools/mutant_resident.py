"""Mutants of what is loaded already: the tests are collected once, each mutant is a fork with one thing replaced.

That is many times quicker than to load the compiler and collect the tests for each, and shows the same as long as
nothing used the replaced thing while modules were loaded and tests were collected. Any other mutant is left to be
loaded by itself.
"""

from __future__ import annotations

import ast
import dis
import functools
import importlib
import inspect
import sys
from itertools import zip_longest
from typing import TYPE_CHECKING

import pytest

from mutant_reach import Watch
from mutant_tests import OPTIONS, CutShort
from mutants import ROOT, SOURCES, STAGES, Mutant, mutated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import CodeType, FunctionType, ModuleType

_READS = frozenset({"LOAD_NAME", "LOAD_GLOBAL"})


class Resident:
    """A plugin of pytest that hands over the tests it collected instead of running them."""

    def __init__(self, work: Callable[[Resident], None]) -> None:
        self.work = work
        self.items: dict[str, pytest.Item] = {}
        self.has_failed = False
        self._used: set[CodeType] = set()
        """What was run while modules were loaded and tests were collected."""

    def run(self, files: Iterable[str]) -> None:
        """Load every module, collect the files, do the work.

        Raises:
            RuntimeError: a file could not be collected.
        """
        options = [option for option in OPTIONS if option != "-x"]
        with Watch(self._used):
            for path in sorted(path for stage in STAGES for path in (SOURCES / "roviec" / stage).rglob("*.py")):
                importlib.import_module(".".join(path.relative_to(SOURCES).with_suffix("").parts))
            status = pytest.main([*options, "-s", *files], plugins=[CutShort(), self])
        if not self.items:
            message = f"collecting the tests ended with {status}"
            raise RuntimeError(message)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """What pytest would run the tests in."""
        sys.setprofile(None)
        if session.testsfailed:
            raise session.Interrupted
        self.items = {item.nodeid: item for item in session.items}
        self.work(self)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        self.has_failed |= report.failed

    def first_failed(self, tests: Sequence[str]) -> int | None:
        """The place of the first test that fails; None: all are green."""
        items = [self.items[test] for test in tests]
        for place, (item, after) in enumerate(zip_longest(items, items[1:])):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.has_failed:
                return place
        return None

    def replace(self, mutant: Mutant) -> bool:
        """Change what is loaded; False, and nothing is changed: it was used before, or others hold it."""
        module = sys.modules[mutant.module]
        changed = _definition(mutant)
        if not isinstance(changed, ast.FunctionDef):
            if self._is_held(module, mutant.name):
                return False
            exec(_compiled(changed, module), vars(module))  # noqa: S102 - our own source
            return True
        function = _function(module, mutant.name)
        if function is None or function.__code__ in self._used or function.__code__.co_freevars:
            return False
        changed.decorator_list = []
        loaded: dict[str, FunctionType] = {}
        exec(_compiled(changed, module), dict(vars(module)), loaded)  # noqa: S102 - as above
        function.__code__ = loaded[changed.name].__code__
        return True

    def _is_held(self, module: ModuleType, name: str) -> bool:
        """Whether a constant was read before, or is held by another module."""
        ours = [loaded for loaded in list(sys.modules.values()) if _is_ours(loaded) and loaded is not module]
        value = vars(module)[name]
        return any(value is other for loaded in ours for other in vars(loaded).values()) or any(
            step.argval == name and (step.opname == "LOAD_ATTR" or code.co_filename == module.__file__)
            for code in self._used
            for step in _reading(code)
        )


@functools.cache
def _reading(code: CodeType) -> tuple[dis.Instruction, ...]:
    return tuple(step for step in dis.get_instructions(code) if step.opname in {*_READS, "LOAD_ATTR"})


def _is_ours(module: ModuleType) -> bool:
    return (getattr(module, "__file__", None) or "").startswith(str(ROOT))


def _definition(mutant: Mutant) -> ast.stmt:
    """The changed function or constant alone."""
    path = SOURCES.joinpath(*mutant.module.split(".")).with_suffix(".py")
    body = mutated(ast.parse(path.read_bytes()), mutant).body
    owner, _, _ = mutant.name.rpartition(".")
    if owner:
        body = next(node.body for node in body if isinstance(node, ast.ClassDef) and node.name == owner)
    return next(node for node in body if mutant.name.rpartition(".")[2] in _names(node))


def _names(node: ast.stmt) -> set[str]:
    """What a statement defines."""
    match node:
        case ast.FunctionDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case _:
            return set()


def _function(module: ModuleType, name: str) -> FunctionType | None:
    """What runs when a function or method of this name is called."""
    found: object = module
    for part in name.split("."):
        found = vars(found)[part]
    if isinstance(found, staticmethod | classmethod):
        found = found.__func__
    elif isinstance(found, property):
        found = found.fget
    elif isinstance(found, functools.cached_property):
        found = found.func
    found = inspect.unwrap(found) if callable(found) else found
    return found if inspect.isfunction(found) else None


def _compiled(node: ast.stmt, module: ModuleType) -> CodeType:
    # Annotations are not looked up: this file's own import from __future__ counts for what it compiles.
    return compile(ast.Module([node], []), str(module.__file__), "exec")
