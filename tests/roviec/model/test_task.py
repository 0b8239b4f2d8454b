"""A task."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roviec.model.task import TaskKind


@pytest.mark.parametrize("kind", TaskKind)
def test_only_assigned_work_and_measures_are_work(plan, kind):
    task = replace(plan.tasks[0], kind=kind)
    assert task.is_work is (kind in {TaskKind.ASSIGNED, TaskKind.MEASURE})
