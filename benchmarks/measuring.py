"""Figures of other processes: a workload, the start of a command, the room that installed packages take."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORKLOADS = Path(__file__).with_name("workloads.py")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one workload took."""

    seconds: float
    """Of processor time for all its files, best of several rounds."""
    peak_mb: float


def measure(workload: str, files: Sequence[Path], seconds: float) -> Measured | None:
    """Run a workload in a process of its own; None where what it needs is not installed."""
    command = [sys.executable, str(_WORKLOADS), workload, str(seconds), *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(done.stdout.splitlines()[-1])
    return None if "missing" in said else Measured(said["seconds"], said["peak_mb"])


def start_up(command: Sequence[str], rounds: int = 15) -> float:
    """Seconds on the clock from start to end of a command, best of several.

    Modules are loaded as their users load them, from the bytecode that the first round has written.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    took = []
    with tempfile.TemporaryDirectory() as folder:
        environment["PYTHONPYCACHEPREFIX"] = folder
        for _ in range(rounds):
            begun = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
            took.append(time.perf_counter() - begun)
    return min(took)


def dependencies_mb(package: str) -> dict[str, float]:
    """Megabytes on disk of each package that ``package`` needs to run, itself left out; compiled files included."""
    found: dict[str, float] = {}
    waiting = _needed(distribution(package))
    while waiting:
        name = waiting.pop()
        if name not in found:
            installed = distribution(name)
            found[name] = sum(_size(path) for path in _files(installed)) / 1e6
            waiting.extend(_needed(installed))
    return found


def _needed(installed: Distribution) -> list[str]:
    """Names that it requires here; those of extras are left out, and so are those of other platforms."""
    rows = [row.partition(";") for row in installed.requires or ()]
    named = [match[0] for row, _, marker in rows if "extra" not in marker and (match := _NAME.match(row))]
    return [name for name in named if _is_installed(name)]


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except ModuleNotFoundError:  # a marker such as ``sys_platform == "win32"``
        return False
    return True


def _files(installed: Distribution) -> set[Path]:
    """Each file once, and the ``.pyc`` that Python writes beside a ``.py``."""
    listed = {Path(os.path.realpath(str(installed.locate_file(file)))) for file in installed.files or ()}
    compiled = {cached for path in listed if path.suffix == ".py" for cached in _compiled(path)}
    return listed | compiled


def _compiled(path: Path) -> list[Path]:
    return list((path.parent / "__pycache__").glob(f"{path.stem}.cpython-*.pyc"))


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
