"""Each part of the site is well, doubtful or ill, for its own reason."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.db import DatabaseError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import heartbeat
from roviec_web.kit.audit import record
from roviec_web.kit.health import BACKUP, PARTS, State, look, worst
from roviec_web.kit.jobs import carry_out
from roviec_web.kit.models import AuditRow, Heartbeat, OutboxMessage
from roviec_web.kit.outbox import send_mail_later

pytestmark = pytest.mark.django_db

Backup = type(BACKUP, (), {"code": "first"})


def states() -> dict[str, State]:
    return {part.name: part.state for part in look()}


def details() -> dict[str, str]:
    return {part.name: part.detail for part in look()}


@pytest.fixture
def well(monkeypatch):
    heartbeat.begin("farm:1:aa")
    record("site.backup", acting_user=None, target=Backup())
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(total=100, free=50))


def test_all_is_well(well):
    assert tuple(states()) == PARTS
    assert set(states().values()) == {State.WELL}
    assert worst(look()) is State.WELL


@pytest.mark.parametrize(("free", "state"), [(16, State.WELL), (14, State.DOUBTFUL), (4, State.ILL)])
def test_a_full_disk(well, monkeypatch, free, state):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(total=100, free=free))
    assert states()["disk"] is state
    assert f"{free}%" in details()["disk"]


def test_files_that_cannot_be_written(well, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    assert states()["files"] is State.ILL


def test_no_worker(well):
    Heartbeat.objects.update(at=timezone.now() - timedelta(minutes=2))
    assert states()["worker"] is State.ILL
    assert details()["worker"] == "Không có tiến trình nền nào chạy."


def test_one_worker_of_two(well):
    heartbeat.begin("barn:1:bb")
    Heartbeat.objects.filter(name="barn:1:bb").update(at=timezone.now() - timedelta(minutes=2))
    assert states()["worker"] is State.DOUBTFUL
    assert details()["worker"] == "1 tiến trình đang chạy, 1 mất liên lạc."


def test_jobs_that_failed_today(well):
    carry_out.enqueue(job="x", arguments={})
    DBTaskResult.objects.update(status="FAILED", finished_at=timezone.now())
    assert states()["jobs"] is State.DOUBTFUL


def test_mail_that_waits_for_a_word(well):
    send_mail_later(key="k", to="an@lamson.example", subject="Lời mời", text="…")
    OutboxMessage.objects.update(state=OutboxMessage.State.FAILED)
    assert states()["mail"] is State.DOUBTFUL


def test_an_audit_that_nobody_seals(well):
    AuditRow.objects.update(at=timezone.now() - timedelta(minutes=6))
    assert states()["audit"] is State.DOUBTFUL


def test_no_backup_and_an_old_one(well):
    AuditRow.objects.update(at=timezone.now() - timedelta(days=3))
    assert states()["backup"] is State.DOUBTFUL
    AuditRow.objects.all().delete()
    assert details()["backup"] == "Chưa có lần sao lưu nào."


def test_a_database_that_does_not_answer(monkeypatch):
    class Gone:
        vendor = "sqlite"

        def cursor(self):
            raise DatabaseError

    monkeypatch.setattr("roviec_web.kit.health.connection", Gone())
    assert states() == {"database": State.ILL, "files": State.WELL, "disk": states()["disk"]}
