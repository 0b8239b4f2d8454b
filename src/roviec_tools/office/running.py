"""One program, run in a folder of its own within bounds of time and memory; nothing of it is left afterwards."""

from __future__ import annotations

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

    seconds: float
    memory: int
    """Bytes of address space, its libraries included."""


@contextmanager
def own_folder() -> Iterator[Path]:
    """A temporary folder for one program; taken away with all that is in it."""
    with tempfile.TemporaryDirectory(prefix="roviec-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def run_bounded(command: Sequence[str], folder: Path, bounds: Bounds, environment: Mapping[str, str]) -> Ended:
    """Run a program in a folder and wait for it; its whole group of processes is dead when this returns.

    Args:
        command: the program and its arguments; no shell reads them.
        folder: its working folder.
        bounds: see ``Bounds``.
        environment: all that it sees of ours.
    """
    guard = [sys.executable, "-I", "-S", warden.__file__, str(bounds.seconds), str(bounds.memory), str(folder)]
    with subprocess.Popen(  # noqa: S603 - fixed lists, no shell
        [*guard, *command],
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
