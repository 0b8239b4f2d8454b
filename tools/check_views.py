"""Fails on a view that touches ``Model.objects``: it would go past the access rule, the actions and the audit.

Reads go through the app's ``queries``, writes through its ``actions``. Looked at is every module of the front ends.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FRONT_ENDS = ("console",)
MANAGERS = frozenset({"objects", "_default_manager", "_base_manager"})
SHORTCUTS = frozenset({"get_object_or_404", "get_list_or_404"})


def breaches(path: Path) -> Iterator[tuple[int, str]]:
    """Each line on which a module goes past the queries, with what it touches."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS:
            yield node.lineno, node.attr
        if isinstance(node, ast.Name | ast.alias):
            name = node.id if isinstance(node, ast.Name) else node.name
            if name in SHORTCUTS:
                yield node.lineno, name


def main(root: Path = ROOT) -> int:
    """Name each breach."""
    found = [
        f"{path.relative_to(root)}:{line}: a view touches {what}: read through queries, write through actions"
        for front_end in FRONT_ENDS
        for path in sorted((root / "src" / "roviec_web" / front_end).rglob("*.py"))
        for line, what in sorted(set(breaches(path)))
    ]
    print("\n".join(found) or "views: none goes past queries and actions")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
