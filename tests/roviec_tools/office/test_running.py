"""One program in a folder of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from roviec_tools.office.running import Bounds, Ended, bounds_for, own_folder, run_bounded


def run(script: str, **bounds: int) -> Ended:
    with own_folder() as folder:
        return run_bounded(["/bin/sh", "-c", script], folder, Bounds(**{"cpu_seconds": 30, **bounds}), os.environ)


@pytest.mark.parametrize(
    ("script", "ended"), [("true", Ended.WELL), ("exit 3", Ended.BADLY), ("kill -9 $$", Ended.KILLED)]
)
def test_how_it_ended(script, ended):
    assert run(script) is ended


def test_it_works_in_its_folder_which_is_gone_afterwards(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with own_folder() as folder:
        assert run_bounded(["/bin/sh", "-c", "echo x > made"], folder, Bounds(30), os.environ) is Ended.WELL
        assert (folder / "made").read_bytes() == b"x\n"
        assert folder.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_too_much_computing():
    assert run("while :; do :; done", cpu_seconds=1) is Ended.TIMED_OUT


def test_the_environment_is_what_was_given():
    with own_folder() as folder:
        command = ["/bin/sh", "-c", "env > seen"]
        run_bounded(command, folder, Bounds(30), {"PATH": os.defpath, "ONE": "1"})
        seen = (folder / "seen").read_text(encoding="utf-8").splitlines()
    assert {line for line in seen if not line.startswith(("PWD=", "_=", "SHLVL=", "LC_CTYPE="))} == {
        f"PATH={os.defpath}",
        "ONE=1",
    }


def test_time_grows_with_the_file_and_the_clock_is_generous():
    small, large = bounds_for(1_000, least=6, a_megabyte=3), bounds_for(10_000_000, least=6, a_megabyte=3)
    assert (small.cpu_seconds, large.cpu_seconds) == (6, 36)
    assert small.seconds > 5 * small.cpu_seconds


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from roviec_tools.office.running import Bounds, own_folder, run_bounded
# A suite that a shell put behind itself ("&") hands on that Ctrl-C is not heard.
signal.signal(signal.SIGINT, signal.default_int_handler)
with own_folder() as folder:
    print(folder, flush=True)
    run_bounded(["/bin/sh", "-c", "touch running; sleep 600"], folder, Bounds(30), os.environ)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_whoever_asked_may_be_ended_in_any_way(tmp_path, number):
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    ) as asking:
        assert asking.stdout is not None
        folder = Path(asking.stdout.readline().strip())
        wait_until((folder / "running").exists)
        asking.send_signal(number)
        assert asking.wait() != 0
    wait_until(lambda: not any(tmp_path.iterdir()))


def wait_until(happens: Callable[[], bool]) -> None:
    for _ in range(400):
        if happens():
            return
        time.sleep(0.05)
    pytest.fail("it did not happen")
