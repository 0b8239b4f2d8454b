"""A locked file is asked for its password on its page; the password is used once and stands nowhere."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest
from django.core import serializers
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from kept_documents import upload
from mail_builder import PLAN, locked_zip
from office_files import locked_docx
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from reviewing import run_everything

from roviec_web.documents.actions.unlocking import forget_passwords, take_password, unlock_document
from roviec_web.documents.models import Document, GivenPassword
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.documents.store import read_bytes
from roviec_web.kit.backup.rows import kept_models
from roviec_web.kit.models import AuditRow, Event

EXAMPLE = Path(__file__).resolve().parents[4] / "examples" / "an-toan-mua-lu-2026.pdf"
WORD = "Lam-Sơn 2026"


@pytest.fixture
def document(province, people):
    taken = upload(province.health, locked_docx(WORD), people.binh, name="ke-hoach.docx")
    run_everything()
    taken.refresh_from_db()
    return taken


def test_it_works(document, people):
    assert (document.state, document.is_locked) == ("failed", True)
    assert "Hãy nhập mật khẩu ở trang của văn bản" in document.fault
    unlock_document(document=document, password=WORD, acting_user=people.binh)
    run_everything()
    document.refresh_from_db()
    assert (document.state, document.is_locked, document.fault) == ("compiled", False, "")
    assert AuditRow.objects.filter(action="document.unlock", actor_id=people.binh.pk).count() == 1
    assert not GivenPassword.objects.exists()


def test_the_password_stands_nowhere(document, people):
    unlock_document(document=document, password=WORD, acting_user=people.binh)
    rows = [row for model in kept_models() for row in model._default_manager.all()]
    kept = serializers.serialize("json", [*rows, *GivenPassword.objects.all(), *DBTaskResult.objects.all()])
    run_everything()
    later = [*AuditRow.objects.all(), *Event.objects.all(), *DBTaskResult.objects.all(), *Document.objects.all()]
    for text in (kept, serializers.serialize("json", later)):
        assert json.dumps(WORD)[1:-1] not in text
        assert WORD not in text
    assert GivenPassword not in kept_models()


def test_a_wrong_password_is_told_and_audited(document, people):
    unlock_document(document=document, password="sai", acting_user=people.binh)
    run_everything()
    document.refresh_from_db()
    assert (document.state, document.is_locked) == ("failed", True)
    assert document.fault.startswith("Mật khẩu không mở được tệp.")
    row = AuditRow.objects.get(action="document.unlock_failed")
    assert (row.actor_id, row.data) == (people.binh.pk, {})
    assert not GivenPassword.objects.exists()


def test_a_locked_pdf_is_opened(province, people):
    """With the pictures of its pages; the file that came keeps its password."""
    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(EXAMPLE.read_bytes())))
    writer.encrypt(owner_pass=WORD, user_pass=WORD)
    locked = io.BytesIO()
    writer.write(locked)
    pdf = upload(province.health, locked.getvalue(), people.binh, name="ke-hoach.pdf")
    run_everything()
    unlock_document(document=pdf, password=WORD, acting_user=people.binh)
    run_everything()
    pdf.refresh_from_db()
    assert pdf.state == "compiled"
    assert pdf.renditions.filter(kind="page").exists()
    assert read_bytes(pdf.original.sha256) == locked.getvalue()


def test_a_locked_archive_is_opened(province, people):
    data = locked_zip("ke-hoach.txt", PLAN.encode(), WORD.encode())
    archive = upload(province.health, data, people.binh, name="goi.zip")
    run_everything()
    archive.refresh_from_db()
    assert archive.is_locked
    unlock_document(document=archive, password=WORD, acting_user=people.binh)
    run_everything()
    archive.refresh_from_db()
    assert (archive.state, archive.is_locked) == ("unpacked", False)
    assert Document.objects.get(container=archive).state == "compiled"


def test_it_takes_a_password_of_whoever_may_upload(document, people):
    with pytest.raises(NotAllowedError):
        unlock_document(document=document, password=WORD, acting_user=people.chi)
    for word in ("", "x" * 201):
        with pytest.raises(StateError):
            unlock_document(document=document, password=word, acting_user=people.binh)
    assert not GivenPassword.objects.exists()


def test_what_is_not_locked_takes_none(document, people):
    unlock_document(document=document, password=WORD, acting_user=people.binh)
    with pytest.raises(StateError):
        unlock_document(document=document, password=WORD, acting_user=people.binh)


def test_it_is_taken_once(document, people):
    unlock_document(document=document, password=WORD, acting_user=people.binh)
    given = take_password(document=document)
    assert given is not None
    assert WORD not in repr(given)
    assert take_password(document=document) is None


def test_what_no_job_came_for_is_forgotten(document, people):
    unlock_document(document=document, password=WORD, acting_user=people.binh)
    assert forget_passwords() == 0
    GivenPassword.objects.update(given_at=timezone.now() - timedelta(hours=1))
    assert forget_passwords() == 1
