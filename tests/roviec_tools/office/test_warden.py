"""A program that is guarded ends within its bounds, and nothing of it is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roviec_tools.office import warden

SLEEP = ["/bin/sh", "-c", "sleep 600 & echo $! > child; wait"]
"""A program that starts another."""


def job(folder: Path, command: list[str], **bounds: object) -> str:
    given = {
        "command": command, "folder": str(folder), "traces": [], "seconds": 60.0, "cpu_seconds": 30,
        "memory": 1_000_000_000, **bounds,
    }  # fmt: skip
    return json.dumps(given)


def start(folder: Path, command: list[str], **bounds: object) -> subprocess.Popen[bytes]:
    folder.mkdir(exist_ok=True)
    arguments = [sys.executable, "-I", "-S", warden.__file__, job(folder, command, **bounds)]
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, start_new_session=True)


def is_running(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def child_of(folder: Path) -> int:
    """The number of the program's own child, once it runs."""
    told = folder / "child"
    for _ in range(600):
        if told.exists() and told.read_text(encoding="utf-8").strip():
            return int(told.read_text(encoding="utf-8"))
        time.sleep(0.05)
    pytest.fail("the program did not start")


def wait_for_end(number: int) -> None:
    for _ in range(200):
        if not is_running(number):
            return
        time.sleep(0.05)
    pytest.fail("the program is still running")


@pytest.mark.parametrize(("command", "status"), [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 128 + 9)])
def test_the_status_is_that_of_the_program(tmp_path, command, status):
    with start(tmp_path / "work", ["/bin/sh", "-c", command]) as running:
        assert running.wait() == status
    assert (tmp_path / "work").is_dir()


def test_what_the_program_started_dies_with_it(tmp_path):
    command = ["/bin/sh", "-c", "sleep 600 & echo $! > child"]
    with start(tmp_path / "work", command) as running:
        assert running.wait() == 0
    wait_for_end(child_of(tmp_path / "work"))


def test_a_program_that_hangs_is_ended_with_its_group(tmp_path):
    with start(tmp_path / "work", SLEEP, seconds=1.0) as running:
        assert running.wait() == warden.TIMED_OUT
    wait_for_end(child_of(tmp_path / "work"))


def test_a_program_that_computes_too_long_is_ended(tmp_path):
    with start(tmp_path / "work", [sys.executable, "-c", "while True: pass"], cpu_seconds=1) as running:
        assert running.wait() == warden.TIMED_OUT


def test_memory_is_bounded(tmp_path):
    command = [sys.executable, "-c", "bytes(2_000_000_000)"]
    with start(tmp_path / "work", command, memory=500_000_000) as running:
        assert running.wait() == 1


def test_who_lets_go_of_the_lifeline_leaves_nothing_behind(tmp_path):
    trace = tmp_path / "trace"
    trace.touch()
    with start(tmp_path / "work", SLEEP, traces=[str(trace), str(tmp_path / "none")]) as running:
        number = child_of(tmp_path / "work")
        assert running.stdin is not None
        running.stdin.close()
        assert running.wait() == warden.ABANDONED
    wait_for_end(number)
    assert not trace.exists()
    assert not (tmp_path / "work").exists()


def test_a_signal_for_the_warden_ends_the_program_too(tmp_path):
    with start(tmp_path / "work", SLEEP) as running:
        number = child_of(tmp_path / "work")
        running.terminate()
        assert running.wait() == 128 + 15
    wait_for_end(number)


def test_the_program_sees_nothing_of_our_input(tmp_path):
    with start(tmp_path / "work", ["/bin/sh", "-c", "cat > seen"]) as running:
        assert running.wait() == 0
    assert (tmp_path / "work" / "seen").read_bytes() == b""
    assert os.getpgid(0) != running.pid
