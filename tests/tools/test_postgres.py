"""A real cluster for one command: reached by its socket alone, gone when the command is done."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import postgres

TOOL = Path(postgres.__file__)
ASK = """
import os, psycopg
address = os.environ["ROVIEC_WEB_DATABASE"]
with psycopg.connect(address) as asked:
    print(address, asked.execute("SELECT current_setting('listen_addresses') || '|' || current_user").fetchone()[0])
"""


def folder_of(address: str) -> Path:
    return Path(address.partition("host=")[2])


def gone(folder: Path) -> bool:
    """Within ten seconds, with the processes that stood in it."""
    for _ in range(100):
        if not (folder / "data" / "postmaster.pid").exists():
            return True
        time.sleep(0.1)
    return False


@pytest.mark.slow
def test_a_command_has_a_cluster_that_goes_with_it():
    done = subprocess.run(
        [sys.executable, TOOL, "run", sys.executable, "-c", ASK], check=False, stdout=subprocess.PIPE, text=True
    )
    assert done.returncode == 0
    address, said = done.stdout.split()
    assert said == "|roviec"
    assert not folder_of(address).exists()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_who_stops_it_stops_the_cluster(number):
    wait = "import os, time; print(os.environ['ROVIEC_WEB_DATABASE'], flush=True); time.sleep(60)"
    command = [sys.executable, TOOL, "run", sys.executable, "-c", wait]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as running:
        folder = folder_of(running.stdout.readline().strip())
        assert (folder / "data" / "postmaster.pid").exists()
        running.send_signal(number)
        running.wait(timeout=30)
        if number == signal.SIGKILL:
            os.killpg(running.pid, signal.SIGKILL)  # the command that it left behind
    assert gone(folder)
    shutil.rmtree(folder, ignore_errors=True)  # a program that is killed leaves its files


@pytest.mark.slow
def test_it_passes_the_exit_status_on():
    assert postgres.main(["run", sys.executable, "-c", "raise SystemExit(3)"]) == 3


def test_without_postgresql_it_says_the_line_that_installs_it(monkeypatch, capsys):
    monkeypatch.setattr(postgres, "PLACES", ())
    monkeypatch.setattr(postgres.shutil, "which", lambda _: None)
    assert postgres.main(["run", "true"]) == 1
    assert "sudo apt-get install -y --no-install-recommends postgresql" in capsys.readouterr().err


def test_root_gives_way_to_an_ordinary_user(monkeypatch):
    monkeypatch.setattr(postgres.os, "geteuid", lambda: 0)
    assert postgres.ordinary_user().pw_uid != 0


def test_without_an_ordinary_user_it_says_so(monkeypatch, capsys):
    monkeypatch.setattr(postgres.os, "geteuid", lambda: 0)
    monkeypatch.setattr(postgres, "ORDINARY_USERS", ("khong-co-ai",))
    assert postgres.main(["run", "true"]) == 1
    assert "there is no user khong-co-ai" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["run"], ["walk", "true"]])
def test_wrong_use_shows_how(arguments, capsys):
    assert postgres.main(arguments) == 2
    assert "postgres.py run COMMAND" in capsys.readouterr().err


def test_the_newest_version_is_taken(tmp_path, monkeypatch):
    for version in ("9.6", "15", "16"):
        (tmp_path / version / "bin").mkdir(parents=True)
        (tmp_path / version / "bin" / "postgres").touch()
    monkeypatch.setattr(postgres, "PLACES", (f"{tmp_path}/*/bin/postgres",))
    assert postgres.programs() == tmp_path / "16" / "bin"
