"""Which workers are alive, and since when nobody works.

Each worker has a row that it renews. A row that grows old is a worker that was killed or hangs: its jobs are taken up
by others (``kit.jobs.release_lost``), pages show a banner, administrators get one e-mail.
"""

from __future__ import annotations

import os
import secrets
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.utils import timezone

from roviec_web.kit.models import Heartbeat

BEAT: Final = timedelta(seconds=5)
LOST_AFTER: Final = timedelta(seconds=30)
"""Jobs of a worker that was silent so long are taken up by another."""
MISSED_AFTER: Final = timedelta(seconds=90)
"""People are told; with the watcher's own pause of 15 s this stays under two minutes."""
FORGOTTEN_AFTER: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkerState:
    """Who works, for the health page and the banner."""

    alive: tuple[str, ...]
    missed: tuple[str, ...]
    """Workers that vanished without a word and were not replaced on their machine."""
    waiting_since: datetime | None
    """When the oldest job that waits was enqueued; ``None`` where none waits, or while somebody works."""
    silent_since: datetime | None = None
    """When the last of those that are missed was seen."""

    @property
    def is_missed(self) -> bool:
        """Whether people must be told: a worker vanished, or jobs wait and nobody works."""
        return bool(self.missed) or self.nobody_works

    @property
    def nobody_works(self) -> bool:
        """Jobs wait for longer than a living worker would let them."""
        waits = self.waiting_since is not None and self.waiting_since < timezone.now() - MISSED_AFTER
        return not self.alive and (waits or bool(self.missed))


def new_worker_name() -> str:
    """Of this process: machine, process, and a random word, since numbers of processes come again."""
    return f"{socket.gethostname()[:50]}:{os.getpid()}:{secrets.token_hex(4)}"


def beat(name: str) -> None:
    """Say that a worker lives."""
    Heartbeat.objects.update_or_create(name=name, defaults={"at": timezone.now()})


def begin(name: str) -> None:
    """A worker starts: it stands for those of its machine that vanished."""
    host = name.partition(":")[0]
    Heartbeat.objects.filter(name__startswith=f"{host}:", at__lt=timezone.now() - LOST_AFTER).delete()
    beat(name)


def leave(name: str) -> None:
    """A worker stops as it was told to; nobody misses it."""
    Heartbeat.objects.filter(name=name).delete()


def living() -> set[str]:
    """Names of the workers whose jobs are theirs."""
    fresh = Heartbeat.objects.filter(at__gte=timezone.now() - LOST_AFTER)
    return set(fresh.values_list("name", flat=True))


def state(waiting_since: datetime | None) -> WorkerState:
    """What is known now."""
    now = timezone.now()
    rows = Heartbeat.objects.order_by("name").values_list("name", "at")
    missed = {name: at for name, at in rows if now - FORGOTTEN_AFTER < at < now - MISSED_AFTER}
    return WorkerState(
        alive=tuple(name for name, at in rows if at >= now - MISSED_AFTER),
        missed=tuple(missed),
        waiting_since=waiting_since,
        silent_since=max(missed.values(), default=None),
    )
