"""What is kept of a plan: values for columns, for lists and for pages, taken from what the compiler found."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from roviec import Plan, plan_to_json
from roviec.source import Span

_NO_TEXT = "\ufffd"
"""Stands for NUL, which PostgreSQL takes in no JSON; offsets stay as they are."""


def plan_values(plan: Plan) -> dict[str, Any]:
    """The plan as the contract has it, with the repaired text."""
    values: dict[str, Any] = json.loads(plan_to_json(plan, with_text=True))
    return values


def head_values(values: dict[str, Any]) -> dict[str, Any]:
    """What the page of a document shows of its plan, without loading all of it."""
    parts = [
        {"id": part["id"], "kind": part["kind"], "title": (part["directive"] or {}).get("title")}
        for part in values["parts"]
    ]
    return {"directive": values["directive"], "clarity": values["clarity"], "parts": parts}


def count_values(plan: Plan, values: dict[str, Any]) -> dict[str, int]:
    """Figures for lists."""
    severities = Counter(str(finding.severity) for finding in plan.findings)
    return {
        "clauses": sum(_nodes(part["outline"]) for part in values["parts"]),
        "tasks": sum(task.operated for task in plan.tasks),
        "not_operated": sum(not task.operated for task in plan.tasks),
        "pages": plan.outlined.repaired.source.pages or 0,
        "recognised": len(recognised.pages) if (recognised := plan.outlined.repaired.source.recognised) else 0,
        **{severity: severities[severity] for severity in ("error", "warning", "info")},
    }


def place_values(plan: Plan) -> dict[str, Any]:
    """Where the repaired text stands in the lines of the file; see ``Compilation.places``."""
    repaired = plan.outlined.repaired
    lines = repaired.source.lines
    at = _by_line(_pairs(plan), [line.start for line in lines])
    return {
        "lines": [
            {
                "text": line.text.replace("\0", _NO_TEXT),
                "page": line.page,
                "box": line.box,
                "region": str(line.region),
                "number": line.number,
                "at": _inside(at.get(index, []), line.start, line.end),
            }
            for index, line in enumerate(lines)
        ]
    }


def _nodes(outline: list[dict[str, Any]]) -> int:
    return sum(1 + _nodes(node["children"]) for node in outline)


def _pairs(plan: Plan) -> Iterator[tuple[Span, Span]]:
    for run in plan.outlined.repaired.runs:
        if run.repaired and run.source:
            yield run.repaired, run.source


def _by_line(pairs: Iterator[tuple[Span, Span]], starts: list[int]) -> dict[int, list[tuple[Span, Span]]]:
    found: defaultdict[int, list[tuple[Span, Span]]] = defaultdict(list)
    for repaired, source in pairs:
        index = max(bisect_right(starts, source[0]) - 1, 0)
        while index < len(starts) and starts[index] < source[1]:
            found[index].append((repaired, source))
            index += 1
    return found


def _inside(pairs: list[tuple[Span, Span]], start: int, end: int) -> list[list[int]]:
    """The parts of runs that lie in a line; a run that changed letters counts where its first letter stands."""
    found: list[list[int]] = []
    for repaired, source in pairs:
        first, last = max(source[0], start), min(source[1], end)
        if first >= last:
            continue
        if repaired[1] - repaired[0] == source[1] - source[0]:
            shift = repaired[0] - source[0]
            found.append([first + shift, last + shift, first - start, last - start])
        elif first == source[0]:
            found.append([*repaired, first - start, last - start])
    return _joined(sorted(found))


def _joined(rows: list[list[int]]) -> list[list[int]]:
    """Neighbours on both sides as one row."""
    found: list[list[int]] = []
    for row in rows:
        if found and found[-1][1] == row[0] and found[-1][3] == row[2]:
            found[-1][1], found[-1][3] = row[1], row[3]
        else:
            found.append(row)
    return found
