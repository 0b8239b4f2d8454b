"""Fails on a module without a test file: ``src/x/y.py`` is tested by ``tests/x/test_y.py``.

Modules in which nothing runs (tables of data, types without methods, ``__init__`` files) need none of their own, nor do
those that every test of the workspace runs: ``apps.py``, the steps of the tables, models that only say their name.
A rule of lint is tested by its cases: ``src/roviec/lint/x.py`` by ``tests/cases/lint/x.yml``.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def expected_test(module: Path, root: Path) -> Path:
    """Where the tests of a module of ``src`` or of ``tools`` stand."""
    inside = module.relative_to(root)
    if is_rule(module):
        return root / "tests" / "cases" / "lint" / f"{module.stem}.yml"
    folder = inside.relative_to("src").parent if inside.parts[0] == "src" else inside.parent
    return root / "tests" / folder / f"test_{module.name}"


def is_rule(module: Path) -> bool:
    """Whether the module is a rule of lint."""
    return module.parent.name == "lint" and "\nRULE = " in module.read_text(encoding="utf-8")


def has_code(module: Path) -> bool:
    """True when the module defines a function or a method: something that can go wrong."""
    if module.name == "apps.py" or module.parent.name == "migrations":
        return False
    tree = ast.parse(module.read_text(encoding="utf-8"))
    defined = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return any(node.name != "__str__" for node in defined)


def modules_without_tests(root: Path) -> list[Path]:
    """Every module with code that has no test file."""
    found = [*(root / "src").rglob("*.py"), *(root / "tools").glob("*.py")]
    modules = [module for module in found if module.name != "__init__.py"]
    return sorted(module for module in modules if has_code(module) and not expected_test(module, root).exists())


def main(root: Path = ROOT) -> int:
    """Name each module without tests and the file that is missing."""
    missing = modules_without_tests(root)
    for module in missing:
        print(f"{module.relative_to(root)}: no {expected_test(module, root).relative_to(root)}")
    if not missing:
        print("tests: every module has its test file")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
