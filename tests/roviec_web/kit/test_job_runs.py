"""A job finishes, or says why not, whatever happens to the process that runs it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import heartbeat, jobs
from roviec_web.kit.errors import ActionError
from roviec_web.kit.job_runs import ENDED, release_lost, run_due, run_one, waiting_since
from roviec_web.kit.jobs import LONG, enqueue, job
from roviec_web.kit.models import Heartbeat

pytestmark = pytest.mark.django_db

done: list[str] = []
told: list[tuple[str, str]] = []
faults: list[Exception] = []


@pytest.fixture(autouse=True)
def only_ours(monkeypatch):
    for kept in (done, told, faults):
        kept.clear()
    monkeypatch.setattr(jobs, "_JOBS", {})
    job(attempts=3, gave_up=tell)(plough)


def plough(*, field: str) -> None:
    if faults:
        raise faults.pop()
    done.append(field)


def tell(*, field: str, fault: str) -> None:
    told.append((field, fault))


def due_again() -> None:
    DBTaskResult.objects.update(run_after=timezone.now())


def silent(name: str) -> None:
    """Time passes without a word of a worker."""
    Heartbeat.objects.filter(name=name).update(at=timezone.now() - timedelta(minutes=5))


def running(worker: str) -> DBTaskResult:
    enqueue(plough, field="Đồng Chùa")
    row = DBTaskResult.objects.get()
    row.claim(worker)
    return row


def test_it_is_tried_again_after_a_pause():
    faults.append(OSError("the buffalo is ill"))
    enqueue(plough, field="Đồng Chùa")
    assert run_due() == 1
    row = DBTaskResult.objects.get()
    assert row.status == "READY"
    assert timezone.now() + timedelta(seconds=5) < row.run_after < timezone.now() + timedelta(seconds=15)
    assert "the buffalo is ill" in row.traceback
    due_again()
    assert run_due() == 1
    assert done == ["Đồng Chùa"]
    assert DBTaskResult.objects.get().status == "SUCCESSFUL"


def test_it_is_given_up_and_says_why():
    enqueue(plough, field="Đồng Chùa")
    for attempt in (1, 2, 3):
        faults.append(OSError(f"attempt {attempt}"))
        due_again()
        run_due()
    assert DBTaskResult.objects.get().status == "FAILED"
    assert told == [("Đồng Chùa", "OSError: attempt 3")]


def test_a_refusal_is_final():
    faults.append(ActionError("Thửa ruộng này đã cày."))
    enqueue(plough, field="Đồng Chùa")
    run_due()
    assert DBTaskResult.objects.get().status == "FAILED"
    assert told == [("Đồng Chùa", "Thửa ruộng này đã cày.")]


def test_a_job_of_another_version_fails_by_name(monkeypatch):
    enqueue(plough, field="Đồng Chùa")
    monkeypatch.setattr(jobs, "_JOBS", {})
    run_due()
    row = DBTaskResult.objects.get()
    assert row.status == "FAILED"
    assert "plough is no job" in row.traceback


def test_a_fault_while_telling_does_not_bring_the_job_back():
    def stumble(*, field, fault):
        raise OSError

    job(attempts=1, gave_up=stumble)(plough)
    faults.append(OSError("gone"))
    enqueue(plough, field="Đồng Chùa")
    run_due()
    assert DBTaskResult.objects.get().status == "FAILED"


def test_the_job_of_a_killed_worker_is_taken_up():
    heartbeat.begin("farm:1:aa")
    running("farm:1:aa")
    assert release_lost() == 0
    silent("farm:1:aa")
    assert release_lost() == 1
    assert run_one(LONG, "farm:2:bb")
    assert done == ["Đồng Chùa"]


def test_the_job_of_a_worker_that_left_is_taken_up_at_once():
    heartbeat.begin("farm:1:aa")
    running("farm:1:aa")
    heartbeat.leave("farm:1:aa")
    assert release_lost() == 1


def test_a_job_that_kills_each_process_is_given_up():
    running("farm:1:aa")
    row = DBTaskResult.objects.get()
    row.worker_ids = ["a", "b", "farm:1:aa"]
    row.save()
    assert release_lost() == 1
    row.refresh_from_db()
    assert (row.status, row.traceback) == ("FAILED", ENDED)
    assert told == [("Đồng Chùa", ENDED)]


def test_a_worker_that_comes_back_does_not_overwrite_who_took_its_job_up(monkeypatch):
    """The first is silent while it works, so a second takes the job up; then the first ends."""

    def wake_up_late(*, field: str) -> None:
        DBTaskResult.objects.update(status="RUNNING", worker_ids=["farm:1:aa", "farm:2:bb"])

    monkeypatch.setattr(jobs, "_JOBS", {jobs.name_of(plough): jobs.Job(wake_up_late, 3, None, LONG)})
    enqueue(plough, field="Đồng Chùa")
    run_one(LONG, "farm:1:aa")
    row = DBTaskResult.objects.get()
    assert (row.status, row.worker_ids) == ("RUNNING", ["farm:1:aa", "farm:2:bb"])


def test_it_knows_since_when_jobs_wait():
    assert waiting_since() is None
    enqueue(plough, field="Đồng Chùa")
    assert waiting_since() == DBTaskResult.objects.get().enqueued_at
