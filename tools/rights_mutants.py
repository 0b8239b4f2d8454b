"""Where the web asks about rights: each place is a mutant, and a module can be loaded with all its switches."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "src" / "roviec_web"
DECLARATIONS = frozenset({"needs", "signed_in", "one_factor", "freshly_signed_in"})
"""Decorators of routes; ``public`` asks nothing."""
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

    @property
    def is_declaration(self) -> bool:
        """Whether it is what a route declares, and not a call."""
        return self.check.startswith("@")


def find_mutants() -> list[Mutant]:
    """Every check, in the order of the files."""
    paths = [path for path in sorted(WEB.rglob("*.py")) if path.relative_to(WEB).parts[0] not in _BELOW]
    return [mutant for path in paths for mutant in mutants_of(path.read_text(encoding="utf-8"), module_of(path))]


def module_of(path: Path) -> str:
    """Its dotted name."""
    return ".".join(path.relative_to(WEB.parent).with_suffix("").parts).removesuffix(".__init__")


def path_of(module: str) -> Path:
    """The file of a module."""
    base = WEB.parent.joinpath(*module.split("."))
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


def mutants_of(source: str, module: str) -> list[Mutant]:
    """The checks of one module; one inside a function in a function is the inner one's."""
    found: dict[tuple[int, int, str], Mutant] = {}
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            for mutant in _mutants_of_function(function, module):
                found[mutant.line, mutant.column, mutant.check] = mutant
    return sorted(found.values(), key=lambda mutant: (mutant.line, mutant.column))


def _mutants_of_function(function: ast.FunctionDef, module: str) -> Iterator[Mutant]:
    for decorator in function.decorator_list:
        if (name := _called(decorator)) in DECLARATIONS:
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


def switched(source: str, module: str) -> ast.Module:
    """The module with each call that checks behind its switch, ``rights_effects.checked``."""
    mutants = {(mutant.line, mutant.column, mutant.check): mutant for mutant in mutants_of(source, module)}
    changed = _Switcher(mutants).visit(ast.parse(source))
    assert isinstance(changed, ast.Module)
    return ast.fix_missing_locations(changed)


class _Switcher(ast.NodeTransformer):
    """Finds the calls by line and column."""

    def __init__(self, mutants: dict[tuple[int, int, str], Mutant]) -> None:
        self.mutants = mutants

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """``may(…)`` becomes ``checked("where", "may", lambda: may(…))``."""
        mutant = self.mutants.get((node.lineno, node.col_offset, f"{_called(node)}()"))
        self.generic_visit(node)
        if mutant is None:
            return node
        effects = ast.parse("__import__('rights_effects').checked", mode="eval").body
        empty = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
        where = [ast.Constant(str(mutant)), ast.Constant(_called(node)), ast.Lambda(empty, node)]
        return ast.Call(effects, where, [])


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
    return seen


def views_for(mutant: Mutant) -> set[str]:
    """Whose routes the permission matrix asks: ``module:function`` where the check stands in a view, else ``module``s.

    A view is told by what it declares; nothing but its own route runs it.
    """
    source = path_of(mutant.module).read_text(encoding="utf-8")
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef) or function.name != mutant.function:
            continue
        if any(_called(decorator) in DECLARATIONS for decorator in function.decorator_list):
            return {f"{mutant.module}:{mutant.function}"}
    return reaching(mutant.module)
