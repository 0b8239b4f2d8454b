"""The cases of ``tests/cases/bodies.yml``, for every test that reads bodies."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from roviec.plan.bodies import Body

_CASES = Path(__file__).parent / "cases" / "bodies.yml"


def read_cases(group: str) -> list[tuple[str, str]]:
    """Text and expected names; the file is keys over lists of plain lines, so no YAML reader is needed."""
    cases: list[tuple[str, str]] = []
    current = ""
    for line in _CASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", " ")):
            current = line.rstrip(":")
        elif line.startswith("  - ") and current == group:
            text, _, names = line[4:].rpartition(" => ")
            cases.append((text, names))
    return cases


def names_of(bodies: Iterable[Body]) -> str:
    """Names in one line, ``-`` for none."""
    return " | ".join(body.name for body in bodies) or "-"
