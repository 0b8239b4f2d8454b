"""What else was read in a clause: its phase, anniversaries, slogans, and where its references lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that is told beside the words of a clause."""

    kind: str
    """``phase``, ``theme``, ``slogan``, ``anniversary`` or ``reference``."""
    text: str
    """As printed, or its name."""
    start: str = ""
    """ISO day; empty where it is open or unknown."""
    end: str = ""
    years: int | None = None
    """Of an anniversary, as printed."""
    is_consistent: bool = True
    """The two dates of an anniversary are so many years apart."""
    target: str = ""
    """Address of the clause that a reference means."""
    target_number: int = 0
    number: str = ""
    """Of the document that a reference means."""


def marks_by_clause(plan: Mapping[str, Any], numbers: Mapping[str, int]) -> dict[str, tuple[Mark, ...]]:
    """The marks of each clause, in the order of the contract's lists."""
    found: dict[str, list[Mark]] = {}
    for path, mark in _marks(plan, numbers):
        found.setdefault(path, []).append(mark)
    return {path: tuple(marks) for path, marks in found.items()}


def _marks(plan: Mapping[str, Any], numbers: Mapping[str, int]) -> Iterator[tuple[str, Mark]]:
    for phase in plan["phases"]:
        yield phase["path"], Mark("phase", phase["name"], phase["start"] or "", phase["end"] or "")
    for theme in plan["themes"]:
        yield theme["path"], Mark("theme", theme["name"])
    for slogan in plan["slogans"]:
        yield slogan["path"], Mark("slogan", slogan["text"])
    for day in plan["anniversaries"]:
        yield (
            day["path"],
            Mark("anniversary", day["name"], day["from"], day["to"], day["years"], is_consistent=day["consistent"]),
        )
    for reference in plan["references"]:
        target = reference["target"] or ""
        yield (
            reference["path"],
            Mark(
                "reference",
                reference["text"],
                target=target,
                target_number=numbers.get(target, 0),
                number=reference["number"] or "",
            ),
        )
