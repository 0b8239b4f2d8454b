"""What happened is told to every handler at least once, and what a handler writes is written once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from roviec_web.kit.audit import record
from roviec_web.kit.events import ATTEMPTS, LEASE, deliver_one, emit, handles
from roviec_web.kit.models import AuditRow, Delivery, Event

pytestmark = pytest.mark.django_db

heard: list[str] = []
faults: list[Exception] = []


@handles("rice.harvested")
def write_it_down(event: Event) -> None:
    record("rice.note", acting_user=None, data=event.payload)
    if faults:
        raise faults.pop()
    heard.append(event.payload["field"])


@pytest.fixture(autouse=True)
def nothing_heard():
    heard.clear()
    faults.clear()


def due_again() -> None:
    Delivery.objects.update(due_at=timezone.now())


def test_it_is_delivered_once():
    emit("rice.harvested", {"field": "Đồng Chùa"})
    assert deliver_one()
    assert not deliver_one()
    assert heard == ["Đồng Chùa"]
    assert Delivery.objects.get().state == Delivery.State.DONE


def test_an_event_without_handlers_stands_for_later():
    emit("rice.sown", {})
    assert Event.objects.get().kind == "rice.sown"
    assert not deliver_one()


@pytest.mark.django_db(transaction=True)
def test_it_must_stand_in_the_transaction_of_the_change():
    with pytest.raises(RuntimeError, match="outside a transaction"):
        emit("rice.harvested", {})


@pytest.mark.django_db(transaction=True)
def test_it_is_not_told_where_the_change_is_taken_back():
    with transaction.atomic():
        emit("rice.harvested", {"field": "Đồng Chùa"})
        transaction.set_rollback(True)
    assert not Event.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_what_a_failing_handler_wrote_is_taken_back_and_it_is_tried_again_later():
    faults.append(OSError("the barn is locked"))
    with transaction.atomic():
        emit("rice.harvested", {"field": "Đồng Chùa"})
    before = timezone.now()
    assert deliver_one()
    row = Delivery.objects.get()
    assert (row.state, row.attempts, row.fault) == ("due", 1, "OSError: the barn is locked")
    assert row.due_at >= before + timedelta(seconds=10)
    assert not AuditRow.objects.exists()
    assert not deliver_one()
    due_again()
    assert deliver_one()
    assert heard == ["Đồng Chùa"]
    assert AuditRow.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_it_is_given_up_in_words():
    with transaction.atomic():
        emit("rice.harvested", {"field": "Đồng Chùa"})
    for attempt in range(ATTEMPTS):
        faults.append(ValueError(f"attempt {attempt}"))
        due_again()
        assert deliver_one()
    row = Delivery.objects.get()
    assert (row.state, row.fault) == ("failed", f"ValueError: attempt {ATTEMPTS - 1}")
    due_again()
    assert not deliver_one()


def test_a_delivery_whose_process_was_killed_comes_again_after_its_lease():
    emit("rice.harvested", {"field": "Đồng Chùa"})
    Delivery.objects.update(attempts=1, due_at=timezone.now() + LEASE)
    assert not deliver_one()
    due_again()
    assert deliver_one()
    assert heard == ["Đồng Chùa"]


def test_a_handler_that_kills_each_process_is_not_run_again():
    emit("rice.harvested", {"field": "Đồng Chùa"})
    Delivery.objects.update(attempts=ATTEMPTS)
    assert deliver_one()
    assert heard == []
    row = Delivery.objects.get()
    assert (row.state, row.fault) == ("failed", "The process ended during each attempt.")


def test_a_handler_that_is_gone_is_named():
    emit("rice.harvested", {"field": "Đồng Chùa"})
    Delivery.objects.update(handler="roviec_web.barn.jobs.store_it")
    assert deliver_one()
    assert "roviec_web.barn.jobs.store_it" in Delivery.objects.get().fault
