"""What the ledger's R12 shows through HTTP, and the refusals behind it."""

from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in, upload

from roviec_web.documents.actions.receipts import (
    acknowledge_by_link,
    acknowledge_receipt,
    open_receipt,
    send_document,
    set_recipient,
)
from roviec_web.documents.models import Receipt
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.kit.models import AuditRow, OutboxMessage


@pytest.fixture
def document(province, people):
    return take_in(province.interior, plan_text(), people.chi)


@pytest.fixture
def receipt(document):
    return Receipt.objects.select_related("document__body", "body").get(document=document, name="Sở Y tế")


def test_it_works(document, receipt, people):
    sent = send_document(document=document, receipts=[receipt], emails={}, acting_user=people.chi)
    assert sent == [receipt]
    acknowledge_receipt(receipt=receipt, acting_user=people.binh)
    receipt.refresh_from_db()
    assert receipt.opened_at
    assert receipt.acknowledged_by_name == people.binh.name
    assert AuditRow.objects.get(action="document.send").data == {"receipts": [receipt.code]}


def test_what_was_sent_is_not_sent_again(document, receipt, people):
    send_document(document=document, receipts=[receipt], emails={}, acting_user=people.chi)
    receipt.refresh_from_db()
    before = OutboxMessage.objects.count()
    assert send_document(document=document, receipts=[receipt], emails={}, acting_user=people.chi) == []
    assert OutboxMessage.objects.count() == before


def test_it_refuses_who_may_not_send(document, receipt, province, people):
    with pytest.raises(NotAllowedError):
        send_document(document=document, receipts=[receipt], emails={}, acting_user=people.binh)
    with pytest.raises(NotAllowedError):
        set_recipient(receipt=receipt, body=province.office, acting_user=people.binh)


def test_it_refuses_a_document_that_is_not_compiled(province, people):
    with pytest.raises(StateError):
        send_document(document=upload(province.interior, "chờ"), receipts=[], emails={}, acting_user=people.chi)


def test_nothing_is_acknowledged_before_it_was_sent(receipt, people):
    with pytest.raises(StateError):
        acknowledge_receipt(receipt=receipt, acting_user=people.binh)


def test_the_body_does_not_change_once_it_was_sent(document, receipt, province, people):
    send_document(document=document, receipts=[receipt], emails={}, acting_user=people.chi)
    receipt.refresh_from_db()
    with pytest.raises(StateError):
        set_recipient(receipt=receipt, body=province.office, acting_user=people.chi)


def test_only_the_first_opening_counts_and_only_theirs(document, receipt, people):
    send_document(document=document, receipts=[receipt], emails={}, acting_user=people.chi)
    open_receipt(receipt=receipt, acting_user=people.chi)
    receipt.refresh_from_db()
    assert receipt.opened_at is None
    open_receipt(receipt=receipt, acting_user=people.binh)
    open_receipt(receipt=receipt, acting_user=people.an)
    assert AuditRow.objects.get(action="receipt.open").actor_id == people.binh.pk


def test_a_link_needs_a_name(db):
    with pytest.raises(StateError):
        acknowledge_by_link(secret="x", name="  ")
