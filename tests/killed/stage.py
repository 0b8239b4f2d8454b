"""Kills real processes with SIGKILL at random moments of what they do, and looks at what is left.

    stage.py ROUNDS SEED     on the site of the environment, which is new and empty; prints a line of JSON a play

Each play is done once in peace, to know how long it takes; then, round after round, a child of this process does it and
is killed at a moment drawn from that time. What must hold after each kill stands in the play's ``check``.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection, connections

SLICE_S = 0.001


def in_child(act, *, kill_after_s: float | None = None) -> bool:
    """Do it in a process of its own; whether it was killed before it was done."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            act()
            status = 0
        except BaseException:  # noqa: BLE001 - a child of a fork must not run its parent's code
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    began = time.monotonic()
    while kill_after_s is not None and time.monotonic() - began < kill_after_s:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return _came_to_an_end(status)
        time.sleep(SLICE_S)
    if kill_after_s is not None:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    _wait_for_the_server()
    return os.WIFSIGNALED(status) or _came_to_an_end(status)


def _wait_for_the_server() -> None:
    """PostgreSQL serves whom was killed until it notices: what they asked last is done or not by then, never later."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        while True:
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                "AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )
            if cursor.fetchone() == (0,):
                return
            time.sleep(SLICE_S)


def _came_to_an_end(status: int) -> bool:
    assert os.WEXITSTATUS(status) == 0, "the play failed by itself"
    return False


def play(scene, rounds: int, seed: str) -> dict:
    """All rounds of one play."""
    drawn = random.Random(f"{seed} {type(scene).__name__}")
    scene.prepare()
    began = time.monotonic()
    in_child(scene.act)
    lasts_s = time.monotonic() - began
    scene.check()
    killed = 0
    for scene.number in range(1, rounds + 1):
        scene.prepare()
        killed += in_child(scene.act, kill_after_s=drawn.uniform(0, lasts_s))
        scene.check()
    scene.finish()
    return {"killed": killed, "lasts_s": round(lasts_s, 3)}


def main(rounds: int, seed: str) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "roviec_web.config.settings")
    django.setup()
    from scenes import SCENES, open_site

    call_command("migrate", verbosity=0)
    site = open_site()
    for make_scene in SCENES:
        told = {"play": make_scene.__name__, "rounds": rounds, "fault": None}
        try:
            told |= play(make_scene(site), rounds, seed)
        except Exception:  # noqa: BLE001 - told to the test, and the next play goes on
            told["fault"] = traceback.format_exc()
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
