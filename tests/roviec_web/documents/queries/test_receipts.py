from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in
from people import give_role, make_person

from roviec_web.documents.models import Receipt
from roviec_web.documents.queries.receipts import (
    get_receipt_by_link,
    get_receipt_for,
    get_recipient_of,
    may_acknowledge,
    people_told,
    receipts_of,
    receipts_visible_to,
)
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.models import OneTimeLink


@pytest.fixture
def receipt(province):
    take_in(province.interior, plan_text())
    return Receipt.objects.get(name="Sở Y tế")


def test_only_what_was_sent_is_seen_and_only_by_who_received_it(receipt, people):
    assert not receipts_visible_to(people.an).exists()
    Receipt.objects.filter(pk=receipt.pk).update(sent_at="2026-01-05T00:00Z")
    assert get_receipt_for(people.an, receipt.code) == receipt
    with pytest.raises(NotFoundError):
        get_receipt_for(people.chi, receipt.code)


def test_only_a_role_on_that_very_body_acknowledges(receipt, province, people):
    above = make_person("Trên")
    give_role(above, province.top, "planner")
    reader = make_person("Đọc")
    give_role(reader, province.health, "viewer")
    assert may_acknowledge(people.binh, receipt)
    assert not any(may_acknowledge(person, receipt) for person in (above, reader, people.chi))
    assert not may_acknowledge(people.binh, Receipt(name="x"))


def test_who_is_told_hands_in_documents_there(province, people):
    give_role(make_person("Trên"), province.top, "planner")
    assert set(people_told(province.health)) == {people.an, people.binh}


def test_members_stand_behind_their_class(receipt):
    group = Receipt.objects.get(name="UBND các xã, phường")
    member = Receipt.objects.create(document=receipt.document, name="UBND xã Hòa An", group=group)
    names = [each.name for each in receipts_of(receipt.document)]
    assert names.index(member.name) == names.index(group.name) + 1


def test_a_recipient_of_another_document_is_missing(receipt, province):
    other = take_in(province.health, plan_text("13/KH-SYT"))
    assert get_recipient_of(receipt.document, receipt.code) == receipt
    with pytest.raises(NotFoundError):
        get_recipient_of(other, receipt.code)


def test_a_link_leads_to_what_was_sent(receipt):
    link = OneTimeLink(subject=receipt.code)
    with pytest.raises(NotFoundError):
        get_receipt_by_link(link)
    Receipt.objects.filter(pk=receipt.pk).update(sent_at="2026-01-05T00:00Z")
    assert get_receipt_by_link(link) == receipt
