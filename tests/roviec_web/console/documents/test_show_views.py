from __future__ import annotations

import re

import pytest
from kept_documents import plan_text, take_in, upload
from office_files import locked_docx
from people import give_role, make_person, signed_in_client
from reviewing import run_everything

from roviec_web.documents.actions.keeping import note_progress
from roviec_web.documents.models import Document
from roviec_web.kit import heartbeat
from roviec_web.kit.job_runs import run_due
from roviec_web.people.models import Role, RoleKind


@pytest.fixture
def client(people):
    return signed_in_client(people.an)


def plain(answer):
    """Without the marks of forms, which are others on each page."""
    return re.sub(r"\b[A-Za-z0-9]{64}\b", "", answer.content.decode())


def test_it_works(client, province, people, django_assert_max_num_queries):
    bases = "Căn cứ Hướng dẫn số 104-HD/BTGTW ngày 25/5/2023 của Ban Tuyên giáo Trung ương;"
    document = take_in(province.health, plan_text(bases=bases), people.an)
    heartbeat.begin(heartbeat.new_worker_name())
    with django_assert_max_num_queries(15):
        answer = client.get(f"/documents/{document.code}/")
    page = answer.content.decode()
    for words in (
        "12/KH-UBND",
        "05/01/2026",
        "Trần Văn Kế",
        "KT. CHỦ TỊCH",
        "Báo Lam Sơn",
        "Đã biên dịch",
        "plan.xlsx",
    ):
        assert words in page
    assert 'hx-trigger="every' not in page
    assert len(answer.content) < 100_000


def test_another_bodys_document_answers_as_one_that_is_missing(client, province, people):
    hidden = take_in(province.interior, plan_text(), people.chi)
    other = client.get(f"/documents/{hidden.code}/")
    missing = client.get("/documents/0000000000/")
    assert (other.status_code, missing.status_code) == (404, 404)
    assert plain(other).replace(hidden.code, "0000000000") == plain(missing)


def test_progress_is_asked_for_until_it_is_done(client, province, people):
    document = upload(province.health, plan_text(), people.an)
    page = client.get(f"/documents/{document.code}/").content.decode()
    assert f'hx-get="/documents/{document.code}/progress/" hx-trigger="every 2s"' in page
    Document.objects.update(state="compiling")
    note_progress(document=document, done=3, total=10)
    assert "3 trong 10 trang" in client.get(f"/documents/{document.code}/progress/").content.decode()
    run_due()
    done = client.get(f"/documents/{document.code}/progress/")
    assert (done.status_code, done.headers["HX-Refresh"]) == (204, "true")


def test_a_failure_is_told_and_can_be_tried_again(client, province, people):
    document = take_in(province.health, b"%PDF-1.4\nbroken", people.an)
    page = client.get(f"/documents/{document.code}/").content.decode()
    assert document.fault in page
    assert "Thử biên dịch lại" in page
    answer = client.post(f"/documents/{document.code}/retry/")
    assert answer.headers["Location"] == f"/documents/{document.code}/"
    document.refresh_from_db()
    assert document.state == "waiting"
    assert client.post(f"/documents/{document.code}/retry/").status_code == 409


def test_a_refusal_says_what_remains(client, province, people, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        document = take_in(province.health, plan_text(mark="MẬT"), people.an, name="vụ án.txt")
    page = client.get(f"/documents/{document.code}/").content.decode()
    assert "Văn bản đóng dấu MẬT" in page
    assert "Hệ thống chỉ giữ" in page
    assert "Các văn bản khác nằm trong đó vẫn được nhận." not in page
    assert "vụ án" not in page
    assert "/original/" not in page


def test_what_else_lay_in_a_refused_archive_is_told_as_kept(client, province, people):
    archive, member = take_in(province.health, plan_text(), people.an), take_in(province.health, plan_text("13/KH-SYT"))
    Document.objects.filter(pk=archive.pk).update(state=Document.State.REFUSED)
    Document.objects.filter(pk=member.pk).update(container=archive)
    page = client.get(f"/documents/{archive.code}/").content.decode()
    assert "Các văn bản khác nằm trong đó vẫn được nhận." in page
    assert f"/documents/{member.code}/" in page


def test_who_may_see_people_is_led_to_who_sees_a_document(client, province, people):
    document = take_in(province.health, plan_text(), people.an)
    address = f"/people/why/?permission=document.view&amp;document={document.code}"
    assert address in client.get(f"/documents/{document.code}/").content.decode()
    viewer = make_person("Trần Văn Bình")
    give_role(viewer, province.health, RoleKind.VIEWER)
    assert address not in signed_in_client(viewer).get(f"/documents/{document.code}/").content.decode()


def test_versions_lead_to_each_other(client, province, people):
    old = take_in(province.health, plan_text(), people.an)
    new = take_in(province.health, plan_text(title="Bản sửa"), people.an, replaces=old)
    assert "đã có bản thay" in client.get(f"/documents/{old.code}/").content.decode()
    assert f'href="/documents/{old.code}/"' in client.get(f"/documents/{new.code}/").content.decode()


def test_retrying_is_no_matter_of_a_link(client, province, people):
    document = take_in(province.health, b"%PDF-1.4\nbroken", people.an)
    assert client.get(f"/documents/{document.code}/retry/").status_code == 405


@pytest.mark.parametrize("what", ["", "progress/", "original/", "plan.json", "pages/1/", "send/"])
def test_nobody_outside_sees_anything(province, people, what):
    document = take_in(province.health, plan_text(), people.an)
    assert signed_in_client(people.chi).get(f"/documents/{document.code}/{what}").status_code == 404


def test_a_locked_file_asks_for_its_password(province, people):
    document = upload(province.health, locked_docx("Lam-Sơn 2026"), people.binh, name="ke-hoach.docx")
    run_everything()
    client = signed_in_client(people.binh)
    address = f"/documents/{document.code}/"
    page = client.get(address).content.decode()
    assert '<input type="password" id="password" name="password"' in page
    assert "Thử biên dịch lại" not in page
    assert client.post(f"{address}unlock/", {"password": "Lam-Sơn 2026"}).status_code == 302
    run_everything()
    page = client.get(address).content.decode()
    assert "Đã biên dịch" in page
    assert 'name="password"' not in page


def test_who_may_only_read_is_not_asked_for_it(province, people):
    document = upload(province.health, locked_docx("Lam-Sơn 2026"), people.binh, name="ke-hoach.docx")
    run_everything()
    Role.objects.filter(person=people.binh).delete()
    give_role(people.binh, province.health, "viewer")
    client = signed_in_client(people.binh)
    assert 'name="password"' not in client.get(f"/documents/{document.code}/").content.decode()
    assert client.post(f"/documents/{document.code}/unlock/", {"password": "x"}).status_code == 404
