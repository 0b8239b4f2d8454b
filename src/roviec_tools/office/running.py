"""One program, run in a folder of its own within bounds of time and memory; nothing of it is left afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from roviec_tools.office import warden

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Ended(Enum):
    """How a program ended."""

    WELL = auto()
    BADLY = auto()
    """It gave up by itself."""
    KILLED = auto()
    """By a signal: it crashed, ran out of memory, or somebody ended it."""
    TIMED_OUT = auto()


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a program may use up."""

    cpu_seconds: int
    """Of computing. The clock counts only for a program that hangs: a busy machine must not make files unreadable."""
    memory: int = 1_100_000_000
    """Bytes of address space, its libraries included."""

    @property
    def seconds(self) -> float:
        """By the clock."""
        return 30 + 5.0 * self.cpu_seconds


def bounds_for(size: int, *, least: int, a_megabyte: int) -> Bounds:
    """What may be used up for a file of that many bytes: seconds of computing for any file, and for each megabyte."""
    return Bounds(cpu_seconds=least + a_megabyte * size // 1_000_000)


@contextmanager
def own_folder() -> Iterator[Path]:
    """A temporary folder for one program; taken away with all that is in it."""
    with tempfile.TemporaryDirectory(prefix="roviec-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def run_bounded(
    command: Sequence[str],
    folder: Path,
    bounds: Bounds,
    environment: Mapping[str, str],
    traces: Sequence[Path] = (),
) -> Ended:
    """Run a program in a folder and wait for it; its whole group of processes is dead when this returns.

    Args:
        command: the program and its arguments; no shell reads them.
        folder: its working folder.
        bounds: see ``Bounds``.
        environment: all that it sees of ours.
        traces: files outside the folder that it leaves when it is killed.
    """
    job = warden.Job(
        command=list(command),
        folder=str(folder),
        traces=[str(trace) for trace in traces],
        seconds=bounds.seconds,
        cpu_seconds=bounds.cpu_seconds,
        memory=bounds.memory,
    )
    with subprocess.Popen(  # noqa: S603 - fixed lists, no shell
        [sys.executable, "-I", "-S", warden.__file__, json.dumps(job._asdict())],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(environment),
        start_new_session=True,  # Ctrl-C reaches us alone; the warden cleans up when we let go of its lifeline
    ) as running:
        try:
            status = running.wait()
        finally:
            assert running.stdin is not None
            running.stdin.close()  # on an interrupt: the warden ends the program and itself
            running.wait()
    if status == warden.TIMED_OUT:
        return Ended.TIMED_OUT
    if status < 0 or status > 128:
        return Ended.KILLED
    return Ended.BADLY if status else Ended.WELL
