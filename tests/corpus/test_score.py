"""The score on real documents with gold answers, against the thresholds that the project set itself."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from repairing import OPTIONS

from roviec.compiler import compile_bytes
from roviec.export.json import plan_to_json

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

MEANS = {
    "outline": 0.98,
    "parents": 0.98,
    "header": 0.97,
    "recipients": 0.97,
    "recall": 0.95,
    "precision": 0.93,
    "lead": 0.92,
}
POOLED = {"bases": 0.97, "coordinating": 0.90, "deadline": 0.90, "slogans": 1.0}
LOWEST = 0.80
"""No document may stand under it in any column of ``MEANS``."""


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "corpus" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rows(shared: Path, scorer: ModuleType) -> list[dict[str, Any]]:
    """The figures of each document that has a gold answer; None where the gold has nothing to find."""
    found = []
    for path in sorted((shared / "corpus" / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        document = shared / "corpus" / "docs" / gold["file"]
        plan = json.loads(plan_to_json(compile_bytes(document.read_bytes(), document.name, OPTIONS)))
        outline, parents, _, _ = scorer.score_outline(gold, plan)
        header, _, recipients, bases = scorer.score_header(gold, plan)
        tasks = scorer.score_tasks(gold, plan)
        found.append(
            {
                "document": path.stem,
                "outline": outline,
                "parents": parents,
                "header": header,
                "recipients": recipients,
                "recall": tasks["recall"],
                "precision": tasks["precision"],
                "lead": scorer.f1(*tasks["lead"]),
                "bases": bases,
                **{name: tasks[name] for name in ("coordinating", "deadline", "slogans")},
            }
        )
    assert found
    return found


@pytest.mark.parametrize(("column", "least"), MEANS.items())
def test_the_mean_over_the_documents(rows: list[dict[str, Any]], column: str, least: float) -> None:
    values = [row[column] for row in rows if row[column] is not None]
    assert sum(values) / len(values) >= least


@pytest.mark.parametrize(("column", "least"), POOLED.items())
def test_the_figure_pooled_over_all_documents(
    rows: list[dict[str, Any]], scorer: ModuleType, column: str, least: float
) -> None:
    counts = [sum(row[column][index] for row in rows) for index in range(3)]
    assert scorer.f1(*counts) >= least


@pytest.mark.parametrize("column", MEANS)
def test_no_document_stands_far_below_the_others(rows: list[dict[str, Any]], column: str) -> None:
    low = {row["document"]: row[column] for row in rows if row[column] is not None and row[column] < LOWEST}
    assert low == {}
