"""Enqueuing and the schedule; what a worker makes of them stands in ``test_job_runs``."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import jobs
from roviec_web.kit.job_runs import run_due
from roviec_web.kit.jobs import enqueue, enqueue_scheduled, every, job
from roviec_web.kit.models import Schedule

pytestmark = pytest.mark.django_db

done: list[str] = []


@pytest.fixture(autouse=True)
def only_ours(monkeypatch):
    """The schedules of the apps would be due as well."""
    done.clear()
    monkeypatch.setattr(jobs, "_JOBS", {})


def plough(*, field: str) -> None:
    done.append(field)


def look_at_the_sky() -> None:
    done.append("sky")


def turns_again() -> None:
    Schedule.objects.update(due_at=timezone.now())


def test_it_is_run_with_its_arguments():
    job()(plough)
    enqueue(plough, field="Đồng Chùa")
    assert run_due() == 1
    assert done == ["Đồng Chùa"]


def test_quick_jobs_have_a_queue_of_their_own():
    job(quick=True)(plough)
    enqueue(plough, field="Đồng Chùa")
    assert DBTaskResult.objects.get().queue_name == "quick"


@pytest.mark.django_db(transaction=True)
def test_it_must_stand_in_the_transaction_of_the_change():
    job()(plough)
    with pytest.raises(RuntimeError, match="outside a transaction"):
        enqueue(plough, field="Đồng Chùa")


@pytest.mark.django_db(transaction=True)
def test_it_is_not_run_where_the_change_is_taken_back():
    job()(plough)
    with transaction.atomic():
        enqueue(plough, field="Đồng Chùa")
        transaction.set_rollback(True)
    assert run_due() == 0


def test_a_function_that_is_no_job_is_refused():
    with pytest.raises(LookupError, match="plough is no job"):
        enqueue(plough, field="Đồng Chùa")


def test_arguments_that_are_no_json_are_refused_at_once():
    job()(plough)
    with pytest.raises(TypeError):
        enqueue(plough, field=object())


def test_a_schedule_has_its_turn_once_a_period():
    every(seconds=60)(look_at_the_sky)
    assert enqueue_scheduled()
    assert not enqueue_scheduled()
    assert Schedule.objects.get().due_at > timezone.now() + timedelta(seconds=50)
    run_due()
    turns_again()
    assert enqueue_scheduled()
    run_due()
    assert done == ["sky", "sky"]
    assert not DBTaskResult.objects.exists()


def test_a_schedule_does_not_pile_up_behind_a_run_that_waits():
    every(seconds=60)(look_at_the_sky)
    assert enqueue_scheduled()
    turns_again()
    assert not enqueue_scheduled()
    assert DBTaskResult.objects.count() == 1
