"""The way of a link is the ledger's R12; here is what it must not do."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone
from kept_documents import plan_text, take_in

from roviec_web.documents.actions.receipts import PURPOSE
from roviec_web.documents.models import Receipt
from roviec_web.people.actions.links import make_link


@pytest.fixture
def receipt(province):
    take_in(province.interior, plan_text())
    Receipt.objects.update(sent_at=timezone.now())
    return Receipt.objects.get(name="Báo Lam Sơn")


@pytest.fixture
def address(receipt):
    return f"/received/by-link/{make_link(purpose=PURPOSE, subject=receipt.code, email='a@b.example', made_by=None)}/"


def test_looking_uses_nothing_up_and_is_kept_nowhere(address, receipt):
    for _twice in range(2):
        answer = Client().get(address)
        assert answer.status_code == 200
        assert "no-store" in answer.headers["Cache-Control"]
    receipt.refresh_from_db()
    assert (receipt.opened_at, receipt.acknowledged_at) == (None, None)


def test_the_file_is_handed_out_by_a_press_alone(address):
    assert Client().get(f"{address}original/").status_code == 405


def test_it_asks_for_the_mark_of_this_site(address, receipt):
    assert Client(enforce_csrf_checks=True).post(address, {"name": "An"}).status_code == 403
    receipt.refresh_from_db()
    assert receipt.acknowledged_at is None


def test_a_new_link_ends_the_old_one(address, receipt):
    make_link(purpose=PURPOSE, subject=receipt.code, email="a@b.example", made_by=None)
    assert Client().get(address).status_code >= 400
