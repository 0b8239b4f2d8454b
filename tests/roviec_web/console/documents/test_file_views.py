from __future__ import annotations

import json
from pathlib import Path

import pytest
from kept_documents import plan_text, take_in
from people import signed_in_client

from roviec_web.documents import store
from roviec_web.kit.models import AuditRow

EXAMPLE = Path(__file__).parents[4] / "examples" / "phong-chay-2026.pdf"


@pytest.fixture
def client(people):
    return signed_in_client(people.an)


def body_of(answer):
    return b"".join(answer.streaming_content)


def test_the_original_is_handed_out_as_it_came_and_never_shown(client, province, people):
    html = b"<!DOCTYPE html><script>alert(document.cookie)</script>" + plan_text().encode()
    document = take_in(province.health, html, people.an, name='a";\r\nX: y.html')
    answer = client.get(f"/documents/{document.code}/original/")
    assert body_of(answer) == html
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="a ; X y.html"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert AuditRow.objects.get(action="document.download").data == {"what": "original"}


def test_a_name_that_lies_gets_the_ending_of_its_content(client, province, people):
    document = take_in(province.health, EXAMPLE.read_bytes(), people.an, name="kế hoạch.exe")
    answer = client.get(f"/documents/{document.code}/original/")
    body_of(answer)
    assert answer.headers["Content-Disposition"].endswith("k%E1%BA%BF%20ho%E1%BA%A1ch.exe.pdf")


@pytest.mark.parametrize(("kind", "start"), [("xlsx", b"PK"), ("docx", b"PK"), ("ics", b"BEGIN:VCALENDAR")])
def test_the_plan_in_other_forms(client, province, people, kind, start):
    document = take_in(province.health, plan_text(), people.an)
    answer = client.get(f"/documents/{document.code}/plan.{kind}")
    assert body_of(answer).startswith(start)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="12-KH-UBND.{kind}"'
    assert AuditRow.objects.get(action="document.download").data == {"what": kind}


def test_the_plan_as_data(client, province, people):
    document = take_in(province.health, plan_text(), people.an)
    data = json.loads(body_of(client.get(f"/documents/{document.code}/plan.json")))
    assert (data["schema"], data["directive"]["number"]) == ("roviec.plan/1", "12/KH-UBND")


def test_pictures_of_pages_are_asked_for_again_each_time(client, province, people):
    document = take_in(province.health, EXAMPLE.read_bytes(), people.an, name="a.pdf")
    answer = client.get(f"/documents/{document.code}/pages/1/")
    assert body_of(answer).startswith(b"\x89PNG")
    assert answer.headers["Cache-Control"] == "private, no-cache"
    again = client.get(f"/documents/{document.code}/pages/1/", headers={"if-none-match": answer.headers["ETag"]})
    assert again.status_code == 304
    assert client.get(f"/documents/{document.code}/pages/999/").status_code == 404


def test_what_is_gone_from_the_store_is_missing(client, province, people):
    document = take_in(province.health, plan_text(), people.an)
    store.forget(document.sha256)
    assert client.get(f"/documents/{document.code}/original/").status_code == 404
    assert not AuditRow.objects.filter(action="document.download").exists()
