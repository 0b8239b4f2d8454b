"""Documents written at once stand as those of the upload and its job do."""

from __future__ import annotations

from random import Random

import pytest
from demo_province import tiny_province

from roviec_web.demo.documents import upload_file, upload_plans, write_plans
from roviec_web.demo.plans import invent_plans
from roviec_web.documents.models import Compilation, Document, Original, ParentLink, Receipt
from roviec_web.documents.store import read_bytes
from roviec_web.kit.models import AuditRow
from roviec_web.kit.search.models import Entry
from roviec_web.people.models import Person, Role, RoleKind

pytestmark = pytest.mark.django_db(transaction=True)
BY_CHANCE = {"id", "code", "uploaded_at", "original_id", "body_id", "_state"}


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA, settings.FILES = tmp_path, tmp_path / "files"


def shown(document):
    """Everything about a document that does not differ between two writings of it."""
    row = {name: value for name, value in vars(document).items() if name not in BY_CHANCE}
    original = (document.original.sha256, document.original.size, document.original.form)
    compilation = Compilation.objects.get(document=document)
    found = (compilation.plan, compilation.places, compilation.head, compilation.counts, compilation.compiler)
    links = ParentLink.objects.filter(document=document).values_list("number", "number_key", "issued_on", "clause")
    receipts = Receipt.objects.filter(document=document).values_list("name", "note")
    entries = Entry.objects.filter(code=document.code).values_list("kind", "place", "title", "detail", "folded")
    return row, original, found, sorted(links), sorted(receipts), sorted(entries)


def test_a_document_written_at_once_is_the_one_that_an_upload_gives():
    province = tiny_province()
    (plan,) = invent_plans(Random(5), (province,), 1)
    assert upload_plans([plan]) == 1
    uploaded = shown(Document.objects.get())
    Document.objects.all().delete()
    Original.objects.all().delete()
    assert write_plans([plan]) == 1
    assert shown(Document.objects.get()) == uploaded
    assert uploaded[0]["state"] == "compiled"
    assert len(uploaded[3]) == 1 < len(uploaded[4]) < len(uploaded[5])


def test_the_bytes_are_in_the_store_and_the_day_is_kept():
    plans = list(invent_plans(Random(2), (tiny_province(),), 3))
    write_plans(plans)
    for plan in plans:
        document = Document.objects.get(body=plan.body, number=plan.number)
        assert read_bytes(document.sha256).decode() == plan.text
        assert document.uploaded_at == plan.uploaded_at


def test_many_are_one_audit_row_with_count_and_digest():
    write_plans(invent_plans(Random(2), (tiny_province(),), 3))
    (row,) = AuditRow.objects.filter(action="document.bulk")
    assert row.data["count"] == 3
    assert len(row.data["digest"]) == 64


def test_a_real_file_is_taken_in_as_a_person_does(examples):
    province = tiny_province()
    person = Person.objects.create_user("van-thu@ha-son.example", name="Văn thư")
    Role.objects.create(person=person, body=province.top, kind=RoleKind.CONTRIBUTOR)
    document = upload_file(examples / "tiem-chung-2026.docx", body=province.top, acting_user=person)
    assert (document.state, document.number) == ("compiled", "28/KH-UBND")
    assert AuditRow.objects.filter(action="document.upload", actor_id=person.pk).count() == 1


def test_what_stands_on_the_sample_is_linked_to_it(examples):
    province = tiny_province()
    person = Person.objects.create_user("van-thu@ha-son.example", name="Văn thư")
    Role.objects.create(person=person, body=province.top, kind=RoleKind.CONTRIBUTOR)
    sample = upload_file(examples / "tiem-chung-2026.docx", body=province.top, acting_user=person)
    write_plans(invent_plans(Random(2), (province,), 3))
    assert ParentLink.objects.filter(parent=sample).count() == 3
