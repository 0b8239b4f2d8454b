"""What was received, narrowed; its pages through HTTP are in ``console/received/test_views.py``."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from kept_documents import plan_text, take_in
from people import give_role, make_person

from roviec_web.documents.models import Receipt
from roviec_web.documents.queries.received import find_received
from roviec_web.people.models import RoleKind

TODAY = timezone.localdate()


@pytest.fixture
def reader(province):
    person = make_person()
    give_role(person, province.top, RoleKind.VIEWER)
    return person


@pytest.fixture
def received(province):
    """Two receipts of one document: one waits, one was acknowledged."""
    document = take_in(province.interior, plan_text())
    Receipt.objects.filter(document=document).delete()
    now = timezone.now()
    for body, acknowledged_at in ((province.health, None), (province.science, now)):
        Receipt.objects.create(
            document=document, body=body, name=body.name, sent_at=now, opened_at=now, acknowledged_at=acknowledged_at
        )
    Receipt.objects.create(document=document, body=province.office, name="chưa gửi")


@pytest.mark.parametrize(
    ("asked", "bodies"),
    [
        ({}, {"Sở Y tế", "Sở Khoa học và Công nghệ"}),
        ({"q": "tiem chung"}, {"Sở Y tế", "Sở Khoa học và Công nghệ"}),
        ({"q": "lu lut"}, set()),
        ({"sender": "noi vu", "body": "y te"}, {"Sở Y tế"}),
        ({"sender": "y te"}, set()),
        ({"state": "waiting"}, {"Sở Y tế"}),
        ({"state": "unopened"}, set()),
        ({"state": "acknowledged"}, {"Sở Khoa học và Công nghệ"}),
        ({"since": TODAY, "until": TODAY, "body": "y te"}, {"Sở Y tế"}),
        ({"since": TODAY + timedelta(days=2)}, set()),
        ({"until": TODAY - timedelta(days=2)}, set()),
    ],
)
def test_it_is_narrowed(received, reader, asked, bodies):
    assert {receipt.body.name for receipt in find_received(reader, **asked)} == bodies


def test_the_subtree_of_a_body_is_cut_out(received, province, people, reader):
    assert find_received(reader, under=province.health.path).get().body == province.health
    assert not find_received(people.chi).exists()
