"""Serves the pages: Granian in front of Django's WSGI, static files with hashed names, and on SQLite the worker too.

Processes that serve are made anew (``spawn``), not forked: the worker's threads and connections stay in this one.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.core.management import call_command
from granian.constants import Interfaces
from granian.server.mp import MPServer

from roviec_web.kit.watching import tell_if_missed
from roviec_web.kit.worker import Worker
from roviec_web.people.queries.operators import operators

PARENT: Final = "ROVIEC_SERVING_PARENT"
"""Number of the process that serves; its children end with it, also where it is killed."""
STOP_WITHIN_S: Final = 20
_ON_PARENT_DEATH: Final = 1
"""``PR_SET_PDEATHSIG`` of Linux."""


@dataclass(frozen=True, slots=True)
class Serving:
    """How to serve."""

    host: str
    port: int
    processes: int
    threads: int
    works: bool
    """Whether jobs are run here too."""


def serve(how: Serving) -> None:
    """Serve until SIGTERM or Ctrl-C: requests and jobs that were begun are done first."""
    collect_static_files()
    multiprocessing.set_start_method("spawn", force=True)
    os.environ[PARENT] = str(os.getpid())
    # In the demonstration the key is made at each start; every process must have the same.
    if "ROVIEC_WEB_SECRET_KEY_FILE" not in os.environ:
        os.environ.setdefault("ROVIEC_WEB_SECRET_KEY", settings.SECRET_KEY)
    worker = Worker(lambda: tell_if_missed(operators)) if how.works else None
    if worker:
        worker.start()
    try:
        _server(how).serve()
    finally:
        if worker:
            worker.stop()


def collect_static_files() -> None:
    """Give each static file a name with its hash, which browsers keep for ever. Older ones stay for open pages."""
    call_command("collectstatic", interactive=False, verbosity=0)


def follow_parent() -> None:
    """End with the process that serves: else a killed one would leave children that hold its port."""
    parent = os.environ.get(PARENT)
    libc = ctypes.CDLL(None)
    if parent is None or os.getpid() == int(parent) or not hasattr(libc, "prctl"):
        return
    libc.prctl(_ON_PARENT_DEATH, signal.SIGTERM)
    if os.getppid() != int(parent):  # it died in between
        os.kill(os.getpid(), signal.SIGTERM)


def _server(how: Serving) -> MPServer:
    return MPServer(
        "roviec_web.config.wsgi:application",
        address=how.host,
        port=how.port,
        interface=Interfaces.WSGI,
        workers=how.processes,
        blocking_threads=how.threads,
        backlog=512,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_WITHIN_S,
        log_dictconfig=settings.LOGGING,
        websockets=False,
    )
