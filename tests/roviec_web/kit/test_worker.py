"""The lanes of a worker, in threads: what one does keeps no other waiting, and a fault stops none."""

from __future__ import annotations

import threading
import time

import pytest

from roviec_web.kit import heartbeat, worker
from roviec_web.kit.models import Heartbeat
from roviec_web.kit.worker import Lane, Worker


def test_a_lane_goes_on_after_a_fault(monkeypatch, caplog):
    monkeypatch.setattr(worker, "AFTER_FAULT_S", 0.0)
    stop = threading.Event()
    steps = []

    def step() -> bool:
        steps.append(1)
        if len(steps) == 1:
            raise OSError
        stop.set()
        return True

    thread = threading.Thread(target=Lane("test", step).run, args=(stop,))
    thread.start()
    thread.join()
    assert len(steps) == 2
    assert "a lane failed" in caplog.text


def test_a_quick_lane_that_does_not_turn_is_stuck_a_long_one_is_not():
    long_ago = time.monotonic() - worker.STUCK_AFTER.total_seconds() - 1
    assert Lane("quick", bool, turned_at=long_ago).is_stuck
    assert not Lane("quick", bool).is_stuck
    assert not Lane("long", bool, is_quick=False, turned_at=long_ago).is_stuck


@pytest.mark.django_db
def test_a_worker_whose_lane_hangs_does_not_beat(caplog):
    at_work = Worker(lambda: None)
    at_work.stop_asked.set()
    at_work._beat()
    assert Heartbeat.objects.get().name == at_work.name
    Heartbeat.objects.all().delete()
    at_work._lanes[0].turned_at -= worker.STUCK_AFTER.total_seconds() + 1
    at_work._beat()
    assert not Heartbeat.objects.exists()
    assert "a lane hangs" in caplog.text


@pytest.mark.django_db
def test_a_quick_turn_does_what_is_due():
    assert Worker(lambda: None)._quick()
    assert heartbeat.living() == set()
