from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in, upload

from roviec_web.documents import events, store
from roviec_web.documents.actions.keeping import begin_compile, fail_document, note_progress, refuse_document
from roviec_web.documents.models import Compilation, Document, Original, ParentLink, Receipt, Rendition
from roviec_web.kit.models import AuditRow, Event

NAME = "Kế hoạch bắt tội phạm.txt"


def test_it_keeps_what_was_found(province, people):
    document = take_in(province.health, plan_text(), people.an)
    assert document.state == Document.State.COMPILED
    assert (document.number, document.number_key, document.type) == ("12/KH-UBND", "12/KH-UBND", "KH")
    assert f"{document.issued_on}" == "2026-01-05"
    assert "tiem chung" in document.folded
    assert document.compilation.counts["tasks"] == 2
    assert set(document.renditions.values_list("kind", flat=True)) == {"json", "xlsx", "docx", "ics"}
    row = AuditRow.objects.get(action="document.compile")
    assert (row.actor_id, row.target_code, row.data["tasks"]) == (None, document.code, 2)
    assert Event.objects.get(kind=events.COMPILED).payload == {"document": document.code}


def test_a_failure_says_why_and_keeps_the_bytes(province):
    document = upload(province.health, plan_text())
    fail_document(document=document, reason="Tệp hỏng. Hãy lấy lại tệp.")
    document.refresh_from_db()
    assert (document.state, document.fault) == ("failed", "Tệp hỏng. Hãy lấy lại tệp.")
    assert store.path_of(document.sha256).exists()
    assert AuditRow.objects.filter(action="document.fail", target_code=document.code).exists()


def test_a_document_that_was_compiled_stays_readable_when_it_fails_later(province):
    document = take_in(province.health, plan_text())
    begun = begin_compile(code=document.code)
    assert begun.state == Document.State.COMPILED
    fail_document(document=begun, reason="Hỏng.")
    document.refresh_from_db()
    assert (document.state, document.fault) == ("compiled", "Hỏng.")


def test_progress_is_noted(province):
    document = upload(province.health, plan_text())
    note_progress(document=document, done=3, total=10)
    document.refresh_from_db()
    assert (document.pages_done, document.pages_total) == (3, 10)


@pytest.fixture
def refused(province, people, django_capture_on_commit_callbacks):
    """Compiled first, so that there is everything to take out, then refused, in both bodies that have the bytes."""
    text = plan_text(bases="Căn cứ Hướng dẫn số 104-HD/BTGTW ngày 25/5/2023 của Ban Tuyên giáo Trung ương;")
    document = take_in(province.health, text, people.an, name=NAME)
    other = take_in(province.interior, text, people.chi, name=NAME)
    assert ParentLink.objects.count() == 2
    with django_capture_on_commit_callbacks(execute=True):
        refuse_document(document=document, grade="TỐI MẬT")
    return [Document.objects.get(pk=each.pk) for each in (document, other)]


def test_of_a_secret_nothing_is_kept_but_that_it_came(refused):
    for document in refused:
        assert (document.state, document.original) == ("refused", None)
        assert "TỐI MẬT" in document.fault
        assert document.file_name == "tệp bị từ chối.txt"
        words = [document.title, document.number, document.number_key, document.issuer, document.folded, document.type]
        assert not any(words)
        assert document.issued_on is None
    for model in (Compilation, Original, ParentLink, Receipt, Rendition):
        assert not model.objects.exists(), model
    assert list(store.stored_files()) == []


def test_a_refusal_stands_in_the_audit_without_the_name_of_the_file(refused):
    rows = AuditRow.objects.filter(action="document.refuse")
    assert {row.target_code for row in rows} == {document.code for document in refused}
    assert {row.data["grade"] for row in rows} == {"TỐI MẬT"}
    assert not any("tội phạm" in str(row.data) for row in AuditRow.objects.all())
    assert not any("tội phạm" in str(event.payload) for event in Event.objects.all())
    assert {event.payload["reason"] for event in Event.objects.filter(kind=events.REFUSED)} == {"secret"}


def test_a_refused_document_is_not_compiled_again(refused):
    assert begin_compile(code=refused[0].code) is None
    assert begin_compile(code="0000000000") is None
