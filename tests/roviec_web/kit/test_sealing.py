"""The chain over the audit: every row once, in the order of ids, one sealer at a time."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from django.db import OperationalError, close_old_connections, connection, transaction

from roviec_web.kit import sealing
from roviec_web.kit.audit import record
from roviec_web.kit.keeping import seal_audit
from roviec_web.kit.models import AuditRow, AuditSeal
from roviec_web.kit.sealing import BEGINNING, canonical, chained, head, plain, seal_all, seal_some, unsealed

pytestmark = pytest.mark.django_db


def write(count: int) -> None:
    with transaction.atomic():
        for number in range(count):
            record("field.plough", acting_user=None, data={"furrow": number})


def test_every_row_is_sealed_in_the_order_of_ids(monkeypatch):
    monkeypatch.setattr(sealing, "BATCH", 3)
    write(8)
    assert seal_all() == 8
    seals = list(AuditSeal.objects.order_by("number"))
    assert [seal.number for seal in seals] == list(range(1, 9))
    assert [seal.row_id for seal in seals] == sorted(AuditRow.objects.values_list("id", flat=True))
    before = BEGINNING
    for seal in seals:
        before = chained(before, AuditRow.objects.get(pk=seal.row_id))
        assert seal.digest == before
    assert head() == (8, before)


def test_what_is_sealed_is_not_sealed_again():
    write(2)
    seal_all()
    assert seal_all() == 0
    write(1)
    assert unsealed().count() == 1
    seal_audit()
    assert AuditSeal.objects.count() == 3


def test_a_row_that_was_committed_late_is_sealed_with_the_next_batch():
    """PostgreSQL gives ids when rows are written, not when they are committed."""
    write(3)
    first, late, last = AuditRow.objects.order_by("id")
    late.delete()
    seal_all()
    late.pk = last.pk - 1
    late.save(force_insert=True)
    assert seal_some() == 1
    assert [seal.row_id for seal in AuditSeal.objects.order_by("number")] == [first.pk, last.pk, last.pk - 1]


def test_a_row_is_one_text_whatever_the_database_gives_back():
    row = AuditRow(pk=1, at=datetime(2026, 1, 2, tzinfo=UTC), action="x", data={"b": 1.0, "a": [2.5, {"c": True}]})
    assert '"at":"2026-01-02T00:00:00.000000+00:00"' in canonical(row)
    assert '"data":{"a":[2.5,{"c":true}],"b":1}' in canonical(row)
    assert plain(1e20) == 10**20


@pytest.mark.django_db(transaction=True)
def test_two_sealers_at_once_seal_each_row_once(monkeypatch):
    monkeypatch.setattr(sealing, "BATCH", 5)
    write(60)

    def run() -> None:
        more = True
        while more:
            with suppress(OperationalError):  # SQLite's lock; a worker tries again too
                seal_some()
                more = unsealed().exists()
        connection.close()

    close_old_connections()
    sealers = [threading.Thread(target=run) for _ in range(3)]
    for sealer in sealers:
        sealer.start()
    for sealer in sealers:
        sealer.join()
    assert sorted(AuditSeal.objects.values_list("number", flat=True)) == list(range(1, 61))
