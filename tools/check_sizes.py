"""Fails on modules and functions over the size that one reader takes in at once.

The caps and every exemption, with its reason, stand in ``sizes.toml``.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent


def too_long(path: Path, name: str, settings: dict[str, Any]) -> Iterator[str]:
    """A line of complaint for the module and for each of its functions that is over its cap."""
    source = path.read_text(encoding="utf-8")
    lines = len(source.splitlines())
    caps = next(caps for caps in settings["caps"] if name.startswith(caps["under"]))
    exempt = settings["exempt"]
    if lines > caps["module"] and name not in exempt:
        yield f"{name}: {lines} lines, at most {caps['module']}"
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > caps["function"] and f"{name}::{node.name}" not in exempt:
            yield f"{name}:{node.lineno}: {node.name} has {length} lines, at most {caps['function']}"


def main(root: Path = ROOT) -> int:
    """Check every Python file of the folders that ``sizes.toml`` names."""
    settings = tomllib.loads((root / "tools" / "sizes.toml").read_text(encoding="utf-8"))
    complaints: list[str] = []
    for folder in settings["folders"]:
        for path in sorted((root / folder).rglob("*.py")):
            complaints += too_long(path, path.relative_to(root).as_posix(), settings)
    gone = [name for name in settings["exempt"] if not (root / name.partition("::")[0]).exists()]
    complaints += [f"tools/sizes.toml: {name} is exempt and does not exist" for name in gone]
    print("\n".join(complaints) or "sizes: every module and function is within its cap")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
