"""The way of a document to who received it is the ledger's R12; here are the pages of the list."""

from __future__ import annotations

from django.utils import timezone
from kept_documents import plan_text, take_in
from people import signed_in_client

from roviec_web.documents.models import Receipt


def test_an_empty_list_says_when_it_will_not_be(province, people):
    assert "Chưa có văn bản nào gửi đến" in signed_in_client(people.an).get("/received/").content.decode()


def test_pages_hold_each_row_once(province, people):
    document = take_in(province.interior, plan_text())
    Receipt.objects.bulk_create(
        Receipt(document=document, body=province.health, name=f"Nơi nhận {number}", sent_at=timezone.now())
        for number in range(60)
    )
    client = signed_in_client(people.an)
    first = client.get("/received/")
    second = client.get("/received/", {"after": first.context["page"].next})
    rows = [row.pk for answer in (first, second) for row, _state in answer.context["rows"]]
    assert len(rows) == len(set(rows)) == 60
    assert second.context["page"].next == ""
    assert len(first.content) < 100_000


def test_a_file_that_is_not_kept_any_more_is_missing(province, people):
    document = take_in(province.interior, plan_text())
    receipt = Receipt.objects.get(document=document, name="Sở Y tế")
    Receipt.objects.filter(pk=receipt.pk).update(sent_at=timezone.now())
    document.state, document.original = "refused", None
    document.save()
    assert signed_in_client(people.an).get(f"/received/{receipt.code}/original/").status_code == 404


def test_the_file_goes_through_the_rule(province, other_province, people):
    document = take_in(province.interior, plan_text())
    for body, name in ((province.health, "Sở Y tế"), (other_province.health, "Sở Y tế tỉnh khác")):
        Receipt.objects.update_or_create(
            document=document, name=name, defaults={"body": body, "sent_at": timezone.now()}
        )
    text = signed_in_client(people.an).get("/received/list.csv").content.decode("utf-8-sig")
    assert text.count("\n") == 2
    assert "Sở Nội vụ,Sở Y tế," in text
