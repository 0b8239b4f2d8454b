"""What a mutated module calls when it is loaded: half of a table, a pattern that fits nothing."""

from __future__ import annotations

import os
import re
from typing import Any

NOTHING_TO_CHANGE = 77
"""Exit status of a mutant that turns out to be none: a table of one entry."""


def never(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that fits nothing."""
    del pattern
    return re.compile("(?!)")


def half(table: Any) -> Any:  # noqa: ANN401 - any table
    """Every second entry, the first among them."""
    entries = _entries(table)
    if len(entries) < 2:
        os._exit(NOTHING_TO_CHANGE)
    kept = entries[::2]
    if isinstance(table, str):
        return " | ".join(kept)
    if isinstance(table, dict):
        return dict(kept)
    return type(table)(kept) if isinstance(table, tuple | list | set | frozenset) else iter(kept)


def _entries(table: Any) -> list[Any]:  # noqa: ANN401 - as above
    if isinstance(table, str):
        lines = (line.split("#", 1)[0] for line in table.splitlines())
        return [part.strip() for line in lines for part in line.split("|") if part.strip()]
    if isinstance(table, dict):
        return list(table.items())
    return sorted(table, key=repr) if isinstance(table, set | frozenset) else list(table)
