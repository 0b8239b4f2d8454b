from __future__ import annotations

import io

import pytest
from kept_documents import plan_text, upload

from roviec_web.documents import events, store
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Document, Original
from roviec_web.documents.refusals import DuplicateError, FileTooLargeError, FormError, NotAllowedError, StateError
from roviec_web.kit.models import AuditRow, Event


def test_it_works(province, people):
    document = upload(province.health, plan_text(), people.binh, name="../Kế hoạch\u202e.txt")
    assert document.state == Document.State.WAITING
    assert document.file_name == "Kế hoạch.txt"
    assert store.read_bytes(document.original.sha256) == plan_text().encode()
    row = AuditRow.objects.get(action="document.upload")
    assert (row.actor_id, row.target_code, row.body_path) == (people.binh.pk, document.code, province.health.path)
    assert row.data == {"sha256": document.sha256, "size": document.original.size, "form": "text", "way": "upload"}
    assert Event.objects.get(kind=events.UPLOADED).payload == {"document": document.code}


def test_it_refuses_who_may_not_upload_there(province, people):
    with pytest.raises(NotAllowedError):
        upload(province.health, plan_text(), people.chi)
    assert not Document.objects.exists()
    assert list(store.root().glob("**/*")) == []


def test_it_refuses_what_is_too_large_and_names_the_limit(province, people, settings):
    settings.UPLOAD_BYTES = 1_000_000
    with pytest.raises(FileTooLargeError, match="1 MB") as refusal:
        upload(province.health, b"x" * 1_000_001, people.binh)
    assert refusal.value.data == {"most": 1_000_000}
    assert not Document.objects.exists()
    assert AuditRow.objects.get(action="document.refuse").data == {"reason": "too_large"}


def test_it_refuses_a_program_whatever_its_name_says(province, people):
    with pytest.raises(FormError):
        upload(province.health, b"MZ\x90\0\x03" + b"x" * 90, people.binh, name="kế hoạch.pdf")
    assert not Original.objects.exists()
    assert list(store.stored_files()) == []
    assert AuditRow.objects.get(action="document.refuse").actor_id == people.binh.pk
    assert Event.objects.get(kind=events.REFUSED).payload == {"document": None, "reason": "form"}


def test_the_same_bytes_are_one_document_of_a_body(province, people):
    first = upload(province.health, plan_text(), people.binh)
    with pytest.raises(DuplicateError) as refusal:
        upload(province.health, plan_text(), people.an, name="tên khác.txt")
    assert refusal.value.data == {"document": first.code}
    assert Document.objects.count() == 1


def test_two_bodies_have_a_document_each_and_the_bytes_once(province, people):
    upload(province.health, plan_text(), people.binh)
    upload(province.interior, plan_text(), people.chi)
    assert (Document.objects.count(), Original.objects.count()) == (2, 1)
    assert len(list(store.stored_files())) == 1


def test_a_revised_document_knows_what_it_replaces(province, people):
    old = upload(province.health, plan_text(), people.an)
    new = upload(province.health, plan_text(title="Bản sửa"), people.an, replaces=old)
    assert new.replaces == old
    with pytest.raises(StateError):
        upload(province.health, plan_text(title="Bản ba"), people.an, replaces=old)


def test_a_document_of_another_body_is_not_replaced(province, people):
    old = upload(province.interior, plan_text(), people.chi)
    with pytest.raises(StateError):
        upload(province.health, plan_text(), people.an, replaces=old)


def test_a_stream_that_breaks_leaves_nothing(province, people):
    class Broken(io.BytesIO):
        def read(self, size=-1, /):
            del size
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        upload_document(body=province.health, name="x.txt", stream=Broken(), acting_user=people.binh)
    assert not Document.objects.exists()
    assert list(store.stored_files()) == []
