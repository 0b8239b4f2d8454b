"""SIGKILL at random moments, on the database that this run is for: 2 of each play (12), 100 in ``make prove``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.db import connection

STAGE = Path(__file__).parent / "stage.py"
KILLS = int(os.environ.get("ROVIEC_KILLS", "2"))
SEED = os.environ.get("ROVIEC_KILLS_SEED", "1")
PLAYS = ("Upload", "Compile", "Import", "Sealing", "Backup", "Restore")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def database():
    """A new one beside that of the other tests; its address, as the environment names it."""
    if connection.vendor == "sqlite":
        yield "sqlite"
        return
    cluster = os.environ["ROVIEC_WEB_DATABASE"]
    name = f"killed_{os.getpid()}"
    with psycopg.connect(cluster, autocommit=True) as asked:
        asked.execute(f"CREATE DATABASE {name}")
        yield cluster.replace("/postgres?", f"/{name}?")
        asked.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def told(database, tmp_path_factory):
    """What the stage says of each play."""
    environment = {
        "PATH": os.environ["PATH"],
        "ROVIEC_WEB_DATA": str(tmp_path_factory.mktemp("killed")),
        "ROVIEC_WEB_DATABASE": database,
        "ROVIEC_WEB_SECRET_KEY": "a key of the tests, long enough to be taken, known to everybody",
        "ROVIEC_WEB_MAIL": "none",
    }
    command = [sys.executable, STAGE, str(KILLS), SEED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return {row["play"]: row for row in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("play", PLAYS)
def test_what_is_killed_is_whole_or_not_there(told, play):
    row = told[play]
    assert row["fault"] is None, row["fault"]
    assert row["killed"] >= KILLS // 3, "most rounds ended before they were killed: they prove nothing"
    print(f"{play}: {row['killed']} of {row['rounds']} killed on {connection.vendor}, seed {SEED}")
