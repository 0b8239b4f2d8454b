"""``roviec-web worker``: once, or until it is told to stop."""

from __future__ import annotations

import os
import signal
import threading

import pytest
from django.core.management import call_command

from roviec_web.config.management.commands import worker
from roviec_web.kit.events import emit, handles
from roviec_web.kit.models import Event

pytestmark = pytest.mark.django_db

heard: list[int] = []


@handles("worker.test")
def hear(event: Event) -> None:
    heard.append(event.pk)


def test_once_does_what_is_due(capsys):
    event = emit("worker.test", {})
    call_command("worker", "--once")
    assert heard == [event.pk]
    assert "Đã làm 1 việc." in capsys.readouterr().out


def test_it_works_until_it_is_told_to_stop(monkeypatch):
    done = []

    class Noted:
        def __init__(self, watch):
            self.watch = watch

        def start(self):
            done.append("started")
            threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()

        def stop(self):
            done.append("stopped")

    monkeypatch.setattr(worker, "Worker", Noted)
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    try:
        call_command("worker")
    finally:
        signal.signal(signal.SIGTERM, before[0])
        signal.signal(signal.SIGINT, before[1])
    assert done == ["started", "stopped"]
