from __future__ import annotations

from datetime import UTC, datetime

import pytest
from kept_documents import plan_text, take_in

from roviec_web.console.documents.recipients import recipients_of, state_of
from roviec_web.documents.models import Receipt

AT = datetime(2026, 1, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("values", "text", "look"),
    [
        ({}, "Chưa gửi", ""),
        ({"sent_at": AT}, "Đã gửi 05/01/2026 08:00", "wait"),
        ({"sent_at": AT, "opened_at": AT}, "Đã mở 05/01/2026 08:00", "info"),
        (
            {"sent_at": AT, "opened_at": AT, "acknowledged_at": AT, "acknowledged_by_name": "An"},
            "Đã xác nhận 05/01/2026 08:00, An",
            "good",
        ),
    ],
)
def test_how_far_a_recipient_is_in_words(values, text, look):
    state = state_of(Receipt(**values))
    assert (state.text, state.look) == (text, look)


def test_the_bodies_of_a_class_stand_under_it_with_their_sum(province, people):
    document = take_in(province.health, plan_text(), people.an)
    assert recipients_of(document).total == ""
    group = Receipt.objects.get(document=document, name="UBND các xã, phường")
    Receipt.objects.filter(pk=group.pk).update(sent_at=AT)
    for number, done_at in enumerate([AT, None]):
        Receipt.objects.create(
            document=document, name=f"UBND xã {number}", group=group, sent_at=AT, acknowledged_at=done_at
        )
    shown = recipients_of(document)
    (row,) = shown.sent
    assert [member.receipt.name for member in row.members] == ["UBND xã 0", "UBND xã 1"]
    assert (row.state.word, row.state.detail) == ("Đã gửi", "2 nơi nhận, 1 đã xác nhận")
    assert shown.total == "2 nơi nhận, 1 đã xác nhận"
    assert group not in [one.receipt for one in shown.open]
    Receipt.objects.filter(group=group).update(acknowledged_at=AT)
    assert recipients_of(document).sent[0].state.word == "Đã xác nhận"


def test_a_document_may_name_nobody(province):
    assert not recipients_of(take_in(province.health, plan_text(recipients=())))
