"""Take away each check of rights in turn and see a test fail: what no test misses would not be missed when it is gone.

    python tools/mutate_rights.py [--only TEXT] [--sample N --seed S] [--least SHARE] [--workers N]

A check is a declaration of a route (``@needs`` becomes ``@signed_in``, ``@signed_in`` becomes ``@public``,
``@freshly_signed_in`` is dropped) and each call of the access rule in the web (``visible_to``, ``…_visible_to``,
``get_…_for``, ``may``, ``paths_of``, ``check_…``), which is made as if its caller had every role. No file is changed:
each mutant is a process that loads one module changed and runs the permission matrix and the tests of the module. Exit
status 1: fewer than SHARE of the mutants were caught; those that were not are listed.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "src" / "roviec_web"
MOST_SECONDS = 900
DECLARATIONS = {"needs": "signed_in", "signed_in": "public", "one_factor": "public", "freshly_signed_in": ""}
"""What a decorator is weakened to; empty: it is dropped."""
_BELOW = ("kit", "demo", "config")
"""Hold no checks of rights on rows."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One check that is taken away."""

    module: str
    function: str
    line: int
    column: int
    check: str

    def __str__(self) -> str:
        return f"{self.module.replace('.', '/')}.py:{self.line} {self.function}: {self.check}"


def find_mutants() -> list[Mutant]:
    """Every check, in the order of the files."""
    paths = [path for path in sorted(WEB.rglob("*.py")) if path.relative_to(WEB).parts[0] not in _BELOW]
    return [mutant for path in paths for mutant in mutants_of(path.read_text(encoding="utf-8"), module_of(path))]


def module_of(path: Path) -> str:
    """Its dotted name."""
    return ".".join(path.relative_to(WEB.parent).with_suffix("").parts)


def mutants_of(source: str, module: str) -> Iterator[Mutant]:
    """The checks of one module."""
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        for decorator in function.decorator_list:
            name = _called(decorator)
            if name in DECLARATIONS:
                yield Mutant(module, function.name, decorator.lineno, decorator.col_offset, f"@{name}")
        for node in ast.walk(ast.Module(function.body, [])):
            if isinstance(node, ast.Call) and is_check(_called(node)):
                yield Mutant(module, function.name, node.lineno, node.col_offset, f"{_called(node)}()")


def is_check(name: str) -> bool:
    """Whether a function of this name asks the access rule."""
    looks = name.endswith("visible_to") or (name.startswith("get_") and name.endswith("_for"))
    refuses = name.startswith(("check_may", "check_keeps", "check_leaves"))
    return looks or refuses or name in {"may", "may_at", "paths_of", "keeps_person", "may_end"}


def _called(node: ast.expr) -> str:
    target = node.func if isinstance(node, ast.Call) else node
    return target.id if isinstance(target, ast.Name) else target.attr if isinstance(target, ast.Attribute) else ""


def mutated(source: str, mutant: Mutant) -> ast.Module:
    """The module without that check.

    Raises:
        LookupError: the module has no such place; its file has changed since.
    """
    changer = _Changer(mutant)
    changed = changer.visit(ast.parse(source))
    if not changer.done:
        message = f"no such place: {mutant}"
        raise LookupError(message)
    assert isinstance(changed, ast.Module)
    return ast.fix_missing_locations(changed)


class _Changer(ast.NodeTransformer):
    """Finds the place by line and column."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.done = False

    def _is_it(self, node: ast.expr) -> bool:
        return (node.lineno, node.col_offset) == (self.mutant.line, self.mutant.column) and not self.done

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Weaken a declaration."""
        for place, decorator in enumerate(node.decorator_list):
            if self.mutant.check.startswith("@") and self._is_it(decorator):
                self.done = True
                weaker = DECLARATIONS[_called(decorator)]
                node.decorator_list[place : place + 1] = [_effect(weaker)] if weaker else []
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Make the call with every door open; a check that only refuses is not made at all."""
        if self.mutant.check == f"{_called(node)}()" and self._is_it(node):
            self.done = True
            empty = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
            return ast.Call(_effect("with_open_doors"), [ast.Lambda(empty, node), ast.Constant(_called(node))], [])
        return self.generic_visit(node)


def _effect(name: str) -> ast.expr:
    """``rights_effects.<name>``."""
    return ast.Attribute(ast.parse("__import__('rights_effects')", mode="eval").body, name, ast.Load())


@cache
def importers() -> dict[str, set[str]]:
    """Module -> those that import it, of the web."""
    found: dict[str, set[str]] = {}
    for path in WEB.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("roviec_web"):
                for alias in node.names:
                    found.setdefault(str(node.module), set()).add(module_of(path))
                    found.setdefault(f"{node.module}.{alias.name}", set()).add(module_of(path))
    return found


def reaching(module: str) -> set[str]:
    """The module and all that import it, however far away: the routes of their views are asked."""
    seen, waiting = {module}, [module]
    while waiting:
        for user in importers().get(waiting.pop(), set()) - seen:
            seen.add(user)
            waiting.append(user)
            if user.endswith(".__init__"):
                waiting.append(user.removesuffix(".__init__"))
    return seen


def tests_for(mutant: Mutant) -> list[str]:
    """The tests that mirror the module, those of its screen or app, and the matrix of the areas that it may concern."""
    parts = mutant.module.split(".")
    mirror = ROOT.joinpath("tests", *parts[:-1], f"test_{parts[-1]}.py")
    near = ROOT.joinpath("tests", *parts[: 3 if parts[1] == "console" else 2])
    chosen = [str(mirror)] if mirror.exists() else []
    chosen.append(str(ROOT / "tests" / "roviec_web" / "test_rights_matrix.py"))
    return [*chosen, str(near)] if near.is_dir() else chosen


def is_caught(mutant: Mutant) -> bool:
    """Whether a test fails; one that ends for want of time was caught going round in circles."""
    place = f"{mutant.module}|{mutant.function}|{mutant.line}|{mutant.column}|{mutant.check}"
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-p", "rights_effects"]
    command += ["-m", "not browser and not slow", *tests_for(mutant)]
    paths = os.pathsep.join([str(ROOT / "tools"), os.environ.get("PYTHONPATH", "")])
    views = ",".join(sorted(reaching(mutant.module)))
    environment = {**os.environ, "RIGHTS_MUTANT": place, "RIGHTS_VIEWS": views, "PYTHONPATH": paths}
    try:
        done = subprocess.run(
            command, check=False, cwd=ROOT, env=environment, capture_output=True, timeout=MOST_SECONDS
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode == 1


def report(found: dict[Mutant, bool], seconds: float) -> float:
    """Print the figures; give back the share that was caught."""
    caught = sum(found.values())
    share = caught / len(found) if found else 1.0
    print(f"rights: {caught} of {len(found)} mutants caught ({100 * share:.1f} %), {seconds:.0f} s")
    return share


def main() -> int:
    """Make the mutants, run the tests against each, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="mutants whose line in the report holds this text")
    parser.add_argument("--sample", type=int, help="so many of them, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0.95, help="share that must be caught")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--list", action="store_true", help="print the mutants and end")
    asked = parser.parse_args()
    mutants = [mutant for mutant in find_mutants() if asked.only in str(mutant)]
    if asked.list:
        print("\n".join(map(str, mutants)))
        return 0
    if asked.sample is not None and asked.sample < len(mutants):
        mutants = random.Random(asked.seed).sample(mutants, asked.sample)  # noqa: S311 - no secret
    begun = time.monotonic()
    found: dict[Mutant, bool] = {}
    with ThreadPoolExecutor(asked.workers) as pool:
        for mutant, caught in zip(mutants, pool.map(is_caught, mutants), strict=True):
            found[mutant] = caught
            if not caught:
                print(f"survived: {mutant}", flush=True)
    return 0 if report(found, time.monotonic() - begun) >= asked.least else 1


if __name__ == "__main__":
    sys.exit(main())
