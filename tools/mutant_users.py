"""Which functions a pattern or a table works through: those that name it, and those that name what is made of it."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from mutants import SOURCES, STAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

Name = tuple[str, str]
"""Module and name at its top; "Class.method" for a method."""


def functions_using(module: str, name: str, *, is_function: bool = False) -> set[str]:
    """Functions, as ``mutant_reach`` names them, that a pattern, a table or a function works through.

    What is made of it when a module is loaded counts: the functions that read that. A function itself counts too, but
    not those that call it: who runs them runs it.
    """
    users = {f"{module}:{name}"} if is_function else set()
    seen: set[Name] = set()
    waiting: list[tuple[Name, bool]] = [((module, name), is_function)]
    while waiting:
        used, is_called = waiting.pop()
        for user, user_is_function in _graph().get(used, ()):
            if user_is_function and is_called:
                continue
            if user_is_function:
                users.add(f"{user[0]}:{user[1]}")
            if user not in seen:
                seen.add(user)
                waiting.append((user, user_is_function))
    return users


def modules_using(module: str) -> list[str]:
    """Modules of the stages that import a name of this one."""
    users = {user[0] for (source, _), found in _graph().items() if source == module for user, _ in found}
    return sorted(users - {module})


@cache
def _graph() -> dict[Name, set[tuple[Name, bool]]]:
    """Name -> who names it, and whether that is a function."""
    found: dict[Name, set[tuple[Name, bool]]] = {}
    for stage in STAGES:
        for path in sorted((SOURCES / "roviec" / stage).rglob("*.py")):
            module = ".".join(path.relative_to(SOURCES).with_suffix("").parts)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            imported = dict(_imports(tree))
            for name, node, is_function in _definitions(tree):
                used_here = {imported.get(used, (module, used)) for used in _names(node)}
                for source in used_here | _attributes(node, imported):
                    found.setdefault(source, set()).add(((module, name), is_function))
    return found


def _imports(tree: ast.Module) -> Iterator[tuple[str, Name]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, (node.module, alias.name)


def _definitions(tree: ast.Module) -> Iterator[tuple[str, ast.AST, bool]]:
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name):
                yield name, node, True
            case ast.ClassDef(name=name, body=body):
                yield from ((f"{name}.{item.name}", item, True) for item in body if isinstance(item, ast.FunctionDef))
                yield name, node, False
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value, False
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value, False


def _names(node: ast.AST) -> set[str]:
    return {found.id for found in ast.walk(node) if isinstance(found, ast.Name) and isinstance(found.ctx, ast.Load)}


def _attributes(node: ast.AST, imported: dict[str, Name]) -> set[Name]:
    """Names read through the module that holds them: "verbs.VERBS"."""
    return {
        (".".join(imported[found.value.id]), found.attr)
        for found in ast.walk(node)
        if isinstance(found, ast.Attribute) and isinstance(found.value, ast.Name) and found.value.id in imported
    }
