"""R12: the distribution list; who received, opened and acknowledged."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from kept_documents import plan_text, take_in
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_province

from roviec_web.documents import events
from roviec_web.documents.models import Receipt
from roviec_web.kit.models import AuditRow, Event, OutboxMessage

pytestmark = pytest.mark.django_db


@pytest.fixture
def lam_son(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    return make_province()


@pytest.fixture
def people(lam_son):
    """An and Bình of the health department, Chi of the department of the interior; Dũng plans for the province."""
    found = three_people(lam_son.health, lam_son.interior)
    give_role(found.chi, lam_son.interior, "contributor")
    return found


@pytest.fixture
def planner(lam_son):
    person = make_person("Hoàng Dũng")
    give_role(person, lam_son.top, "planner")
    return person


@pytest.fixture
def document(lam_son, planner):
    return take_in(lam_son.top, plan_text(), planner)


def row(document, name):
    return Receipt.objects.get(document=document, name=name)


def send(client, document, *names, **emails):
    chosen = [row(document, name) for name in names]
    values = {f"email-{each.code}": emails.get("email", "") for each in chosen}
    return client.post(f"/documents/{document.code}/send/", {"to": [each.code for each in chosen], **values})


def test_the_list_is_that_of_the_document(lam_son, document, planner):
    receipts = {receipt.name: receipt for receipt in Receipt.objects.filter(document=document)}
    assert set(receipts) == {"Sở Y tế", "UBND các xã, phường", "Báo Lam Sơn"}
    assert receipts["Sở Y tế"].body == lam_son.health
    assert receipts["UBND các xã, phường"].is_group
    assert receipts["Báo Lam Sơn"].body is None
    page = signed_in_client(planner).get(f"/documents/{document.code}/").content.decode()
    assert page.count("Chưa gửi") == 3


def test_a_body_is_told_opens_and_acknowledges(lam_son, document, planner, people):
    sender, receiver = signed_in_client(planner), signed_in_client(people.binh)
    assert send(sender, document, "Sở Y tế").status_code == 302
    receipt = row(document, "Sở Y tế")
    assert {message.to for message in OutboxMessage.objects.all()} == {people.an.email, people.binh.email}
    assert f"/received/{receipt.code}/" in OutboxMessage.objects.first().text
    assert Event.objects.get(kind=events.SENT).payload["receipts"] == [receipt.code]
    assert "12/KH-UBND" in receiver.get("/received/?state=waiting").content.decode()
    assert "Xác nhận đã nhận" in receiver.get(f"/received/{receipt.code}/").content.decode()
    receipt.refresh_from_db()
    assert receipt.opened_at is None
    b"".join(receiver.get(f"/received/{receipt.code}/original/").streaming_content)
    receipt.refresh_from_db()
    assert receipt.opened_at
    receiver.post(f"/received/{receipt.code}/acknowledge/")
    receipt.refresh_from_db()
    assert (bool(receipt.acknowledged_at), receipt.acknowledged_by_name) == (True, people.binh.name)
    assert Event.objects.get(kind=events.ACKNOWLEDGED).payload == {"document": document.code, "receipt": receipt.code}
    assert AuditRow.objects.get(action="receipt.acknowledge").body_path == lam_son.health.path
    assert people.binh.name in sender.get(f"/documents/{document.code}/").content.decode()
    assert receiver.post(f"/received/{receipt.code}/acknowledge/").status_code == 409
    assert "12/KH-UBND" not in receiver.get("/received/?state=waiting").content.decode()


def test_nobody_acknowledges_for_them(document, planner, people):
    sender = signed_in_client(planner)
    send(sender, document, "Sở Y tế")
    receipt = row(document, "Sở Y tế")
    assert sender.get(f"/received/{receipt.code}/").status_code == 200
    b"".join(sender.get(f"/received/{receipt.code}/original/").streaming_content)
    assert sender.post(f"/received/{receipt.code}/acknowledge/").status_code == 403
    assert signed_in_client(people.chi).get(f"/received/{receipt.code}/").status_code == 404
    assert signed_in_client(people.chi).post(f"/received/{receipt.code}/acknowledge/").status_code == 404
    receipt.refresh_from_db()
    assert (receipt.opened_at, receipt.acknowledged_at) == (None, None)


def test_what_was_not_sent_is_not_seen(document, people):
    receipt = row(document, "Sở Y tế")
    client = signed_in_client(people.binh)
    assert client.get(f"/received/{receipt.code}/").status_code == 404
    assert client.get(f"/documents/{document.code}/").status_code == 404


def test_a_class_becomes_a_row_for_each_body(lam_son, document, planner):
    send(signed_in_client(planner), document, "UBND các xã, phường")
    members = Receipt.objects.filter(document=document, group=row(document, "UBND các xã, phường"))
    assert {member.body for member in members} == set(lam_son.communes)
    assert all(member.sent_at for member in members)


def test_who_has_no_account_gets_a_link_for_one_use(document, planner):
    send(signed_in_client(planner), document, "Báo Lam Sơn", email="toa-soan@bao.example")
    message = OutboxMessage.objects.get()
    assert message.to == "toa-soan@bao.example"
    address = re.search(r"/received/by-link/\S+", message.text)[0]
    stranger = Client()
    assert "12/KH-UBND" in stranger.get(address).content.decode()
    receipt = row(document, "Báo Lam Sơn")
    assert receipt.opened_at is None  # a program that looks at links in letters opens nothing
    assert b"".join(stranger.post(f"{address}original/").streaming_content) == plan_text().encode()
    assert stranger.post(address, {"name": " "}).status_code == 400
    assert "Đã xác nhận" in stranger.post(address, {"name": "Vũ Thị Báo"}).content.decode()
    receipt.refresh_from_db()
    assert (bool(receipt.opened_at), receipt.acknowledged_by_name) == (True, "Vũ Thị Báo")
    assert stranger.get(address).status_code >= 400
    assert stranger.post(address, {"name": "Người khác"}).status_code >= 400
    assert stranger.get("/received/by-link/khong-co/").status_code >= 400


def test_a_recipient_without_body_or_address_is_asked_about(document, planner):
    answer = send(signed_in_client(planner), document, "Báo Lam Sơn")
    assert answer.status_code == 400
    assert "chưa khớp với cơ quan nào" in answer.content.decode()
    assert not OutboxMessage.objects.exists()
    assert send(signed_in_client(planner), document, "Báo Lam Sơn", email="không phải").status_code == 400


def test_a_person_says_which_body_is_meant(lam_son, document, planner):
    client, receipt = signed_in_client(planner), row(document, "Báo Lam Sơn")
    address = f"/documents/{document.code}/recipients/{receipt.code}/"
    assert "Văn phòng UBND tỉnh" in client.get(f"{address}?q=van+phong").content.decode()
    client.post(address, {"body": lam_son.office.code})
    receipt.refresh_from_db()
    assert receipt.body == lam_son.office
    assert AuditRow.objects.get(action="receipt.match").data["body"] == lam_son.office.code
    assert client.post(address, {"body": "0000000000"}).status_code == 404


def test_who_only_reads_sends_nothing(lam_son, document):
    reader = make_person("Đỗ Đọc")
    give_role(reader, lam_son.top, "viewer")
    assert signed_in_client(reader).get(f"/documents/{document.code}/send/").status_code == 404
