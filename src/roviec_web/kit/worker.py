"""A worker: lanes that do one kind of work each, so that a long job keeps neither mail nor the sealing waiting."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from django.db import close_old_connections, connections

from roviec_web.kit import heartbeat, outbox
from roviec_web.kit.events import deliver_one
from roviec_web.kit.job_runs import release_lost, run_one
from roviec_web.kit.jobs import LONG, QUICK, enqueue_scheduled

IDLE_S: Final = 1.0
"""Pause of a lane that found nothing to do."""
AFTER_FAULT_S: Final = 5.0
"""Pause of a lane whose database did not answer."""
STOP_WITHIN_S: Final = 30.0
"""What a job may still take when the worker is told to stop; after that another worker takes it up."""
STUCK_AFTER: Final = timedelta(minutes=2)
"""A quick lane that does not turn for so long hangs: the worker stops beating and is missed like one that died."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Lane:
    """A thread that does the same step again and again."""

    name: str
    step: Callable[[], bool]
    """One piece of work; whether there was one."""
    is_quick: bool = True
    turned_at: float = field(default_factory=time.monotonic)

    def run(self, stop: threading.Event) -> None:
        """Until the worker stops. Whatever a step raises is told and tried again: a worker does not die of it."""
        while not stop.is_set():
            close_old_connections()
            try:
                pause = 0.0 if self.step() else IDLE_S
            except Exception:  # noqa: BLE001 - the database may be away, locked or full; the next turn may go well
                _log.exception("a lane failed", extra={"lane": self.name})
                pause = AFTER_FAULT_S
            self.turned_at = time.monotonic()
            stop.wait(pause)
        connections.close_all()

    @property
    def is_stuck(self) -> bool:
        """Whether it hangs."""
        return self.is_quick and time.monotonic() - self.turned_at > STUCK_AFTER.total_seconds()


class Worker:
    """Runs jobs, events, schedules and mail in threads of this process until it is told to stop.

    Args:
        watch: called every few seconds; tells people of workers that are missed.
    """

    def __init__(self, watch: Callable[[], None]) -> None:
        self.name = heartbeat.new_worker_name()
        self.stop_asked = threading.Event()
        self._watch = watch
        self._lanes = (
            Lane("quick", self._quick),
            Lane("mail", outbox.send_one),
            Lane("long", lambda: run_one(LONG, self.name), is_quick=False),
            Lane("beat", self._beat),
        )
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin to work. The threads are daemons: a job that does not end keeps no process alive."""
        heartbeat.begin(self.name)
        for lane in self._lanes:
            thread = threading.Thread(target=lane.run, args=(self.stop_asked,), name=lane.name, daemon=True)
            self._threads.append(thread)
            thread.start()
        _log.info("worker started", extra={"worker": self.name})

    def stop(self) -> bool:
        """Take up nothing more, wait for what is being done; whether all of it was done."""
        self.stop_asked.set()
        until = time.monotonic() + STOP_WITHIN_S
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        heartbeat.leave(self.name)
        done = not any(thread.is_alive() for thread in self._threads)
        _log.info("worker stopped", extra={"worker": self.name, "all_done": done})
        return done

    def _quick(self) -> bool:
        steps: Iterable[Callable[[], bool]] = (enqueue_scheduled, deliver_one, lambda: run_one(QUICK, self.name))
        return sum(step() for step in steps) > 0

    def _beat(self) -> bool:
        stuck = [lane.name for lane in self._lanes if lane.is_stuck]
        if stuck:
            _log.error("a lane hangs", extra={"lanes": stuck})
        else:
            heartbeat.beat(self.name)
        release_lost()
        self._watch()
        self.stop_asked.wait(heartbeat.BEAT.total_seconds())
        return True
