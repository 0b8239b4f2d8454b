"""Runs one program within bounds and leaves nothing of it behind: ``python warden.py JOB`` (JSON of ``Job``).

A process of its own, so that the program ends with its whole group whatever happens to the one who asked: standard
input is the lifeline, and when it closes the group is killed and the folder taken away. Python's own library only.

Exit status: the program's; ``TIMED_OUT`` where its time was over; 128 and the number of the signal that ended it.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import time
from typing import NamedTuple

TIMED_OUT = 124
ABANDONED = 125
_INACCURACY = 0.5
"""Seconds by which the two accounts that the system keeps of computing may differ."""
MOST_WRITTEN = 1_000_000_000
"""Bytes of one file that the program may write."""


class Job(NamedTuple):
    """What to run, and what it may use up."""

    command: list[str]
    folder: str
    """Where it works; taken away here only if nobody waits for the result any more."""
    traces: list[str]
    """Files outside the folder that the program leaves when it is killed."""
    seconds: float
    """By the clock."""
    cpu_seconds: int
    """Of computing, for each process: a busy machine does not count."""
    memory: int
    """Bytes of address space, for each process."""


def guard(job: Job) -> int:
    """Run the program and give its exit status; whatever it started is dead when this returns."""

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (job.memory, job.memory))
        resource.setrlimit(resource.RLIMIT_CPU, (job.cpu_seconds, job.cpu_seconds + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_WRITTEN, MOST_WRITTEN))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    # nothing else runs in this process, so the function between fork and exec is safe
    program = subprocess.Popen(  # noqa: S603 - the caller's fixed list, no shell
        job.command,
        stdin=subprocess.DEVNULL,
        cwd=job.folder,
        start_new_session=True,
        preexec_fn=bound,  # noqa: PLW1509 - as said above
    )
    try:
        status = _watch(program, time.monotonic() + job.seconds)
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        for trace in job.traces:
            with contextlib.suppress(OSError):
                os.unlink(trace)  # noqa: PTH108 - no need of pathlib here
    if status == ABANDONED:
        shutil.rmtree(job.folder, ignore_errors=True)
    return TIMED_OUT if status != 0 and _computed() >= job.cpu_seconds - _INACCURACY else status


def _watch(program: subprocess.Popen[bytes], deadline: float) -> int:
    """Wait for the first of: the program's end, the end of its time, the end of who asked."""
    ended = os.pidfd_open(program.pid)
    try:
        ready, _, _ = select.select([ended, sys.stdin], [], [], max(0.0, deadline - time.monotonic()))
    finally:
        os.close(ended)
    if ended in ready:
        status = program.wait()
        return status if status >= 0 else 128 - status
    return ABANDONED if ready else TIMED_OUT


def _computed() -> float:
    """Seconds of computing of what has ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    # A signal meant for us ends the program too: it becomes an exception, and ``guard`` cleans up on its way out.
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))
    sys.exit(guard(Job(**json.loads(sys.argv[1]))))
