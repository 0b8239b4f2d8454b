"""Runs one program within bounds and leaves nothing of it behind: ``python warden.py SECONDS BYTES FOLDER COMMAND…``.

A process of its own, so that the program ends with its whole group whatever happens to the one who asked: standard
input is the lifeline, and when it closes the group is killed and the folder taken away. Python's own library only.

Exit status: the program's; ``TIMED_OUT`` where its time was over; 128 and the number of the signal that ended it.
"""

from __future__ import annotations

import contextlib
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import time

TIMED_OUT = 124
ABANDONED = 125
MOST_WRITTEN = 1_000_000_000
"""Bytes of one file that the program may write."""


def guard(seconds: float, memory: int, folder: str, command: list[str]) -> int:
    """Run the command and give its exit status; whatever it started is dead when this returns.

    Args:
        seconds: time by the clock.
        memory: bytes of address space for each process of the group.
        folder: where the program works; taken away here only if nobody waits for the result any more.
        command: the program and its arguments.
    """

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_WRITTEN, MOST_WRITTEN))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    # nothing else runs in this process, so the function between fork and exec is safe
    program = subprocess.Popen(  # noqa: S603 - the caller's fixed list, no shell
        command,
        stdin=subprocess.DEVNULL,
        cwd=folder,
        start_new_session=True,
        preexec_fn=bound,  # noqa: PLW1509 - as said above
    )
    try:
        status = _watch(program, time.monotonic() + seconds)
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
    if status == ABANDONED:
        shutil.rmtree(folder, ignore_errors=True)
    return status


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


if __name__ == "__main__":
    # A signal meant for us ends the program too: it becomes an exception, and ``guard`` cleans up on its way out.
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))
    sys.exit(guard(float(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:]))
