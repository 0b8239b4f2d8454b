"""Background jobs: functions that a worker runs at least once, tries again with growing pauses, or gives up in words.

    @job(attempts=5, gave_up=tell_that_it_failed)
    def compile_document(*, code: str) -> None: …

    with transaction.atomic():
        …
        enqueue(compile_document, code=document.code)

A job can be run twice (its process was killed after the work and before the note of it), so it first looks whether its
work is done. Its own changes stand in short transactions: on SQLite a transaction keeps all others from writing.
The queue is a table of django-tasks-db, which has neither retries nor a schedule; both are here (decision 0011).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, TypeVar

from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from roviec_web.kit.models import Schedule

LONG: Final = "default"
"""The queue of jobs that may take minutes."""
QUICK: Final = "quick"
"""The queue of jobs that take a second: they do not wait behind the long ones."""

_Function = TypeVar("_Function", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class Job:
    """A function that can be enqueued."""

    function: Callable[..., None]
    attempts: int
    gave_up: Callable[..., None] | None
    """Called with the job's arguments and ``fault`` (a text) when it is not tried again."""
    queue: str
    period: timedelta | None = None
    """Of a schedule; ``None`` for a job that is enqueued by hand."""


_JOBS: Final[dict[str, Job]] = {}


def job(
    *, attempts: int = 5, gave_up: Callable[..., None] | None = None, quick: bool = False
) -> Callable[[_Function], _Function]:
    """Make a module-level function with keyword-only JSON arguments one that can be enqueued.

    Args:
        attempts: how often it is tried before it is given up; a ``kit.errors.ActionError`` is final at once.
        gave_up: called with the same arguments and ``fault``, in a transaction of its own: says why not.
        quick: it takes a second at most, and does not wait behind long ones.
    """

    def keep(function: _Function) -> _Function:
        _JOBS[name_of(function)] = Job(function, attempts, gave_up, QUICK if quick else LONG)
        return function

    return keep


def every(*, seconds: int, quick: bool = True) -> Callable[[_Function], _Function]:
    """Have a function without arguments enqueued again and again; a run that fails is tried at its next turn."""

    def keep(function: _Function) -> _Function:
        queue = QUICK if quick else LONG
        _JOBS[name_of(function)] = Job(function, 1, None, queue, timedelta(seconds=seconds))
        return function

    return keep


def enqueue(function: Callable[..., None], **arguments: Any) -> None:
    """Have a job run once the transaction stands.

    Raises:
        LookupError: the function is no ``@job``.
        RuntimeError: there is no transaction; the job could run without the change, or the change stand without it.
    """
    name = name_of(function)
    if not transaction.get_connection().in_atomic_block:
        message = f"{name} is enqueued outside a transaction"
        raise RuntimeError(message)
    carry_out.using(queue_name=job_named(name).queue).enqueue(job=name, arguments=arguments)


@task()
def carry_out(*, job: str, arguments: dict[str, Any]) -> None:
    """The one task of django-tasks: run a job by its name."""
    job_named(job).function(**arguments)


def job_named(name: str) -> Job:
    """The job of a name.

    Raises:
        LookupError: there is none; its module is not imported in ``AppConfig.ready``, or it is of an older version.
    """
    if name not in _JOBS:
        message = f"{name} is no job"
        raise LookupError(message)
    return _JOBS[name]


def name_of(function: Callable[..., None]) -> str:
    """``roviec_web.documents.jobs.compile_document``."""
    return f"{function.__module__}.{function.__qualname__}"


def enqueue_scheduled() -> bool:
    """Enqueue each schedule whose turn it is, unless its last run still waits or works; whether there was one."""
    now = timezone.now()
    periods = {name: known.period for name, known in _JOBS.items() if known.period}
    dues = dict(Schedule.objects.filter(name__in=periods).values_list("name", "due_at"))
    turns = [name for name in periods if dues.get(name, now) <= now]
    return sum(_take_turn(name, periods[name]) for name in turns) > 0


def _take_turn(name: str, period: timedelta) -> bool:
    now = timezone.now()
    with transaction.atomic():
        Schedule.objects.get_or_create(name=name, defaults={"due_at": now})
        # Of two workers that come here at once, one changes the row and the other finds it changed.
        taken = Schedule.objects.filter(name=name, due_at__lte=now).update(due_at=now + period)
        open_runs = DBTaskResult.objects.filter(status__in=["READY", "RUNNING"], args_kwargs__kwargs__job=name)
        if not taken or open_runs.exists():
            return False
        enqueue(_JOBS[name].function)
        return True
