"""Comparisons as JSON of the contract ``roviec.compare/1``. See docs/compare.md."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from roviec.compare.comparison import ClauseChange, Comparison, Passage, PhaseChange, TaskChange, WordRun
from roviec.compare.coverage import Coverage, Duty
from roviec.model.plan import Plan
from roviec.model.task import Task

SCHEMA: Final = "roviec.compare/1"
"""Name and version of the contract; keys are only ever added under the same number."""

_Object = dict[str, Any]


def comparison_to_json(comparison: Comparison) -> bytes:
    """Two versions of a plan as one JSON object in UTF-8, without a line break."""
    return msgspec.json.encode(
        {
            "schema": SCHEMA,
            "mode": "versions",
            "old": _source(comparison.old),
            "new": _source(comparison.new),
            "same": comparison.is_same,
            "counts": comparison.counts,
            "clauses": [_clause(change) for change in comparison.clauses],
            "lines": [_clause(change) for change in comparison.changes if not change.is_clause],
            "tasks": [_task_change(change) for change in comparison.tasks],
            "header": comparison.header,
            "phases": [_phase(change) for change in comparison.phases],
        }
    )


def coverage_to_json(coverage: Coverage) -> bytes:
    """A parent plan and the sub-plan of a body as one JSON object in UTF-8, without a line break."""
    return msgspec.json.encode(
        {
            "schema": SCHEMA,
            "mode": "parent",
            "parent": _source(coverage.parent),
            "child": _source(coverage.child),
            "body": coverage.body,
            "complete": coverage.is_complete,
            "counts": coverage.counts,
            "halted": coverage.halted,
            "duties": [_duty(duty) for duty in coverage.duties],
            "added": [_passage(passage) for passage in coverage.added],
            "aside": [{"path": one.path, "fault": one.fault, "child": _passage(one.child)} for one in coverage.aside],
        }
    )


def _source(plan: Plan) -> _Object:
    source, directive = plan.outlined.repaired.source, plan.directive
    return {
        "name": source.name,
        "sha256": source.sha256,
        "number": directive.number if directive else None,
        "date": directive.date if directive else None,
        "title": directive.title if directive else None,
    }


def _passage(passage: Passage | None) -> _Object | None:
    if passage is None:
        return None
    return {
        "path": passage.path,
        "part": passage.part,
        "kind": passage.kind,
        "region": passage.region,
        "marker": passage.marker,
        "words": passage.words,
        "span": passage.span,
        "line": passage.line,
        "page": passage.page,
    }


def _clause(change: ClauseChange) -> _Object:
    return {
        "kind": change.kind,
        "old": _passage(change.old),
        "new": _passage(change.new),
        "moved": change.moved,
        "renumbered": change.renumbered,
        "runs": _runs(change.runs),
        "typography": change.typography,
        "cells": change.cells,
        "shared": change.shared,
    }


def _runs(runs: tuple[WordRun, ...]) -> list[_Object]:
    return [{"kind": run.kind, "old": run.old, "new": run.new} for run in runs]


def _task(task: Task | None) -> _Object | None:
    if task is None:
        return None
    return {"id": task.id, "path": task.path, "text": task.text, "operated": task.operated}


def _task_change(change: TaskChange) -> _Object:
    return {"kind": change.kind, "old": _task(change.old), "new": _task(change.new), "fields": change.fields}


def _phase(change: PhaseChange) -> _Object:
    return {
        "kind": change.kind,
        "name": change.name,
        "old_path": change.old_path,
        "new_path": change.new_path,
        "fields": change.fields,
    }


def _duty(duty: Duty) -> _Object:
    return {
        "parent": _passage(duty.parent),
        "tasks": [task.id for task in duty.tasks],
        "operated": duty.operated,
        "counted": duty.is_counted,
        "address": duty.address,
        "fate": duty.fate,
        "by_itself": duty.by_itself,
        "links": [
            {"child": _passage(link.child), "kind": link.kind, "likeness": link.likeness, "runs": _runs(link.runs)}
            for link in duty.links
        ],
        "differences": duty.differences,
    }
