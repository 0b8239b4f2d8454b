"""Runs what is enqueued: claims a job for a worker, runs it, tries again later, gives up, takes up what was lost."""

from __future__ import annotations

import logging
import traceback
from datetime import datetime
from typing import Any, Final, TypeAlias

from django.db import transaction
from django.db.models import Min
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import heartbeat, outbox
from roviec_web.kit.errors import ActionError
from roviec_web.kit.events import deliver_one
from roviec_web.kit.jobs import LONG, QUICK, Job, job_named
from roviec_web.kit.retry import FAULT_LETTERS, pause_after

Row: TypeAlias = "DBTaskResult[..., Any]"
ENDED: Final = "The process ended during each attempt."

_log = logging.getLogger(__name__)


def run_due(*, at_most: int = 1000) -> int:
    """Run what is due in this process, schedules aside, until nothing is; how much that was.

    What fails waits for its pause and is not run again here. For tests and for ``roviec-web worker --once``.
    """
    done = 0
    steps = (deliver_one, lambda: run_one(QUICK, "run_due"), lambda: run_one(LONG, "run_due"), outbox.send_one)
    while done < at_most and any(step() for step in steps):
        done += 1
    return done


def run_one(queue: str, worker: str) -> bool:
    """Run one job that is due in a queue; whether there was one."""
    row = _claim(queue, worker)
    if row is None:
        return False
    try:
        known = job_named(_name(row))
        known.function(**_arguments(row))
    except Exception as error:  # noqa: BLE001 - whatever a job raises is its fault, told and tried again
        _log.exception("job failed", extra={"job": _name(row), "attempt": len(row.worker_ids)})
        _put_off(row, error)
    else:
        _finish(row, known)
    return True


def release_lost() -> int:
    """Let others take up the jobs of workers that are gone; how many."""
    living = heartbeat.living()
    lost = [row for row in DBTaskResult.objects.running() if not row.worker_ids or row.worker_ids[-1] not in living]
    return sum(_release(row) for row in lost)


def waiting_since() -> datetime | None:
    """Since when the oldest job that is due waits."""
    oldest: datetime | None = DBTaskResult.objects.ready().aggregate(oldest=Min("enqueued_at"))["oldest"]
    return oldest


def _claim(queue: str, worker: str) -> Row | None:
    due = DBTaskResult.objects.ready().filter(queue_name=queue)
    if not due.exists():  # a transaction would take SQLite's one lock, at every turn
        return None
    with transaction.atomic():
        row = due.get_locked()
        if row is not None:
            row.claim(worker)
        return row


def _mine(row: Row) -> Any:
    """The row, while no other worker took it up: one that was silent for too long may come back."""
    return DBTaskResult.objects.filter(pk=row.pk, status="RUNNING", worker_ids=row.worker_ids)


def _finish(row: Row, known: Job) -> None:
    """A schedule's run leaves no row: one a minute would soon be most of the table."""
    if known.period:
        _mine(row).delete()
    else:
        _mine(row).update(status="SUCCESSFUL", finished_at=timezone.now(), exception_class_path="", traceback="")


def _put_off(row: Row, error: Exception) -> None:
    fault = "".join(traceback.format_exception(error))[-FAULT_LETTERS:]
    if isinstance(error, ActionError | LookupError) or len(row.worker_ids) >= _attempts(row):
        said = error.message if isinstance(error, ActionError) else f"{type(error).__name__}: {error}"
        _give_up(row, fault=fault, said=said)
        return
    _mine(row).update(
        status="READY",
        run_after=timezone.now() + pause_after(len(row.worker_ids)),
        exception_class_path=_path_of(error),
        traceback=fault,
    )


def _give_up(row: Row, *, fault: str, said: str) -> bool:
    with transaction.atomic():
        taken = _mine(row).update(status="FAILED", finished_at=timezone.now(), traceback=fault)
        if taken:
            _tell(row, said)
        return bool(taken)


def _tell(row: Row, said: str) -> None:
    """What the job itself says of its end; a fault there must not bring the job back to life."""
    try:
        known = job_named(_name(row))
        if known.gave_up:
            with transaction.atomic():
                known.gave_up(**_arguments(row), fault=said)
    except Exception:  # noqa: BLE001 - as above
        _log.exception("the end of a job could not be told", extra={"job": _name(row)})


def _release(row: Row) -> bool:
    if len(row.worker_ids) >= _attempts(row):
        return _give_up(row, fault=ENDED, said=ENDED)
    return bool(_mine(row).update(status="READY", run_after=timezone.now()))


def _attempts(row: Row) -> int:
    """A schedule that was killed is not tried again: its next turn comes by itself."""
    try:
        return job_named(_name(row)).attempts
    except LookupError:
        return 1


def _name(row: Row) -> str:
    return str(row.args_kwargs["kwargs"]["job"])


def _arguments(row: Row) -> dict[str, Any]:
    return dict(row.args_kwargs["kwargs"]["arguments"])


def _path_of(error: Exception) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"
