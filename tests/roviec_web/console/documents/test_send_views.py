"""Sending as recipients see it is the ledger's R12; here are the sender's refusals."""

from __future__ import annotations

from kept_documents import plan_text, take_in
from people import signed_in_client

from roviec_web.bodies.models import Alias
from roviec_web.documents.models import Receipt
from roviec_web.kit.models import AuditRow


def test_the_page_shows_who_is_matched(province, people):
    document = take_in(province.health, plan_text(), people.an)
    page = signed_in_client(people.an).get(f"/documents/{document.code}/send/").content.decode()
    assert "chưa khớp" in page
    assert "nhiều cơ quan" in page


def test_nobody_chosen_is_said(province, people):
    document = take_in(province.health, plan_text(), people.an)
    answer = signed_in_client(people.an).post(f"/documents/{document.code}/send/")
    assert answer.status_code == 400
    assert "Hãy chọn ít nhất một nơi nhận." in answer.content.decode()


def test_what_was_chosen_stands_in_the_form_that_comes_back(province, people):
    document = take_in(province.health, plan_text(), people.an)
    press, communes = (
        Receipt.objects.get(document=document, name=name) for name in ("Báo Lam Sơn", "UBND các xã, phường")
    )
    values = {"to": [press.code, communes.code], f"email-{press.code}": "khong-dung-dang"}
    page = signed_in_client(people.an).post(f"/documents/{document.code}/send/", values).content.decode()
    assert "không đúng dạng" in page
    assert page.count(" checked") == 2
    assert 'value="khong-dung-dang"' in page


def test_where_no_letters_go_out_none_is_promised(province, people, settings):
    settings.SENDS_MAIL = False
    document = take_in(province.health, plan_text(), people.an)
    press = Receipt.objects.get(document=document, name="Báo Lam Sơn")
    client, address = signed_in_client(people.an), f"/documents/{document.code}/send/"
    page = client.get(address).content.decode()
    assert "Hệ thống này không gửi thư" in page
    assert 'type="email"' not in page
    answer = client.post(address, {"to": [press.code], f"email-{press.code}": "toa-soan@bao.example"})
    assert "chưa gửi được tới “Báo Lam Sơn”" in answer.content.decode()
    press.refresh_from_db()
    assert press.sent_at is None


def test_recipients_of_another_document_are_not_sent_to(province, people):
    document, other = (take_in(province.health, plan_text(number), people.an) for number in ("12/KH-SYT", "13/KH-SYT"))
    receipt = Receipt.objects.filter(document=other).first()
    answer = signed_in_client(people.an).post(f"/documents/{document.code}/send/", {"to": [receipt.code]})
    assert answer.status_code == 400
    receipt.refresh_from_db()
    assert receipt.sent_at is None


def test_choosing_without_candidates_names_the_way_out(province, people):
    document = take_in(province.health, plan_text(), people.an)
    receipt = Receipt.objects.get(name="Báo Lam Sơn")
    client = signed_in_client(people.an)
    page = client.get(f"/documents/{document.code}/recipients/{receipt.code}/?q=zzz").content.decode()
    assert "Không thấy cơ quan nào" in page
    assert client.get(f"/documents/{document.code}/recipients/0000000000/").status_code == 404


def test_a_recipient_that_nobody_knows_is_matched_once_for_all(province, people):
    document = take_in(province.health, plan_text(), people.an)
    receipt = Receipt.objects.get(name="Báo Lam Sơn")
    client = signed_in_client(people.an)
    address = f"/documents/{document.code}/recipients/{receipt.code}/"
    assert address in client.get(f"/documents/{document.code}/").content.decode()
    assert "Nhớ cách gọi này" in client.get(f"{address}?q=van phong").content.decode()
    client.post(address, {"body": province.office.code, "everywhere": "yes"})
    receipt.refresh_from_db()
    assert receipt.body == province.office
    assert Alias.objects.get().body == province.office
    assert AuditRow.objects.get(action="receipt.match").data["everywhere"]
    assert AuditRow.objects.filter(action="body.confirm_alias").exists()
    later = take_in(province.health, plan_text("14/KH-SYT"), people.an)
    assert Receipt.objects.get(document=later, name="Báo Lam Sơn").body == province.office


def test_who_may_not_confirm_names_matches_this_one(province, people):
    document = take_in(province.health, plan_text(), people.an)
    receipt = Receipt.objects.get(name="Báo Lam Sơn")
    client = signed_in_client(people.binh)
    address = f"/documents/{document.code}/recipients/{receipt.code}/"
    assert "Nhớ cách gọi này" not in client.get(f"{address}?q=van phong").content.decode()
    assert client.post(address, {"body": province.office.code, "everywhere": "yes"}).status_code == 404
    assert client.post(address, {"body": province.office.code}).status_code == 302
    assert not Alias.objects.exists()
