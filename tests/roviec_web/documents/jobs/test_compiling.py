"""The job, with real letters and archives; scans and old Word files carry the marker ``office``."""

from __future__ import annotations

import email.message
import io
import zipfile
from pathlib import Path

import pytest
from kept_documents import plan_text, take_in, upload
from office_files import old_word
from PIL import Image, ImageDraw, ImageFont
from scan_pages import example_page

from roviec_web.documents import store
from roviec_web.documents.actions.retrying import retry_document
from roviec_web.documents.jobs import compiling
from roviec_web.documents.jobs.compiling import compile_document, compiler_version, tell_gave_up
from roviec_web.documents.models import Compilation, Document
from roviec_web.kit.job_runs import run_due
from roviec_web.kit.models import AuditRow

ROOT = Path(__file__).parents[4]


def zipped(**parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("_txt", ".txt").replace("_exe", ".exe"), data)
    return content.getvalue()


def letter(**attachments):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "an@lamson.example", "vt@lamson.example", "Gửi kế hoạch"
    message.set_content("Kính gửi văn thư.\n")
    for name, text in attachments.items():
        message.add_attachment(text, filename=f"{name}.txt")
    return message.as_bytes()


def test_a_text_whose_name_lies_is_read_by_its_content(province):
    document = take_in(province.health, plan_text(), name="kế hoạch.pdf")
    assert (document.state, document.number) == ("compiled", "12/KH-UBND")


def test_the_pages_of_a_pdf_become_pictures(province):
    document = take_in(province.health, (ROOT / "examples/phong-chay-2026.pdf").read_bytes(), name="a.pdf")
    pages = list(document.renditions.filter(kind="page"))
    assert [page.number for page in pages] == list(range(1, document.compilation.counts["pages"] + 1))
    for page in pages:
        assert page.size <= 150_000
        assert store.read_bytes(page.sha256).startswith(b"\x89PNG")
    boxes = [line["box"] for line in document.compilation.places["lines"] if line["page"] == 1]
    assert all(box[2] <= pages[0].width + 1 and box[3] <= pages[0].height + 1 for box in boxes)


def test_each_document_of_an_archive_is_one_of_its_own(province, people):
    data = zipped(mot_txt=plan_text(), hai_txt=plan_text("13/KH-UBND"), x_exe=b"MZ\x90\0")
    container = take_in(province.health, data, people.an, name="nộp.zip")
    assert container.state == Document.State.UNPACKED
    members = list(container.members.order_by("number"))
    assert [(member.number, member.state) for member in members] == [
        ("12/KH-UBND", "compiled"),
        ("13/KH-UBND", "compiled"),
    ]
    assert {member.uploaded_by for member in members} == {people.an}
    assert [note["name"] for note in container.notes] == ["x.exe"]
    assert AuditRow.objects.filter(action="document.unpack").count() == 2


def test_attachments_of_a_letter_are_documents(province):
    container = take_in(province.health, letter(mot=plan_text(), hai=plan_text("13/KH-UBND")), name="thu.eml")
    assert container.state == "unpacked"
    assert {"12/KH-UBND", "13/KH-UBND"} <= set(container.members.values_list("number", flat=True))


def test_a_twin_in_an_archive_is_named(province):
    first = take_in(province.health, plan_text())
    container = take_in(province.health, zipped(mot_txt=plan_text(), hai_txt=plan_text("13/KH-UBND")), name="a.zip")
    assert container.members.get().number == "13/KH-UBND"
    assert first.number in container.notes[0]["text"]
    assert container.notes[0]["twin"] == first.code


def test_a_secret_inside_an_archive_takes_the_archive_with_it(province, django_capture_on_commit_callbacks):
    data = zipped(mot_txt=plan_text(), hai_txt=plan_text("13/KH-UBND", mark="TUYỆT MẬT"))
    with django_capture_on_commit_callbacks(execute=True):
        container = take_in(province.health, data, name="a.zip")
    assert (container.state, container.original) == ("refused", None)
    assert "TUYỆT MẬT" in container.fault
    assert container.members.get().number == "12/KH-UBND"
    kept = b"".join(place.read_bytes() for place in store.stored_files())
    assert b"13/KH-UBND" not in kept
    assert not store.path_of(container.sha256).exists()


def test_a_secret_is_refused_at_once_the_second_time(province, django_capture_on_commit_callbacks):
    from roviec_web.documents.refusals import DuplicateError

    secret = plan_text(mark="MẬT")
    with django_capture_on_commit_callbacks(execute=True):
        refused = take_in(province.health, secret)
    assert refused.state == "refused"
    with pytest.raises(DuplicateError, match="MẬT"):
        upload(province.health, secret)
    assert list(store.stored_files()) == []


def test_an_empty_archive_says_so(province):
    container = take_in(province.health, zipped(), name="a.zip")
    assert container.state == "failed"
    assert container.fault


def test_a_file_that_cannot_be_read_says_why_and_can_be_tried_again(province, people):
    document = take_in(province.health, b"%PDF-1.4\nbroken", people.an, name="a.pdf")
    assert document.state == "failed"
    assert document.fault[0].isupper()
    assert document.fault.endswith(".")
    retry_document(document=document, acting_user=people.an)
    document.refresh_from_db()
    assert document.state == "waiting"
    run_due()
    document.refresh_from_db()
    assert document.state == "failed"


def test_it_does_the_same_however_often_it_runs(province):
    container = take_in(province.health, zipped(mot_txt=plan_text()), name="a.zip")
    before = (Document.objects.count(), Compilation.objects.count(), len(list(store.stored_files())))
    compile_document(document=container.code)
    compile_document(document=container.members.get().code)
    assert (Document.objects.count(), Compilation.objects.count(), len(list(store.stored_files()))) == before
    container.refresh_from_db()
    assert (container.state, container.notes) == ("unpacked", [])


def test_bytes_that_are_gone_are_told(province):
    document = upload(province.health, plan_text())
    store.forget(document.sha256)
    run_due()
    document.refresh_from_db()
    assert document.state == "failed"
    assert "tải tệp lên lại" in document.fault


def test_a_job_that_is_given_up_says_so_on_the_document(province):
    document = upload(province.health, plan_text())
    tell_gave_up(document=document.code, fault="MemoryError: at address 0x7f")
    document.refresh_from_db()
    assert document.state == "failed"
    assert "0x7f" not in document.fault


def test_macros_are_told_and_never_run(province):
    source = (ROOT / "examples/phong-chay-2026.docx").read_bytes()
    content = io.BytesIO(source)
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    document = take_in(province.health, content.getvalue(), name="a.docx")
    assert (document.state, document.macros) == ("compiled", True)


def test_progress_is_noted_at_most_once_a_second(province, monkeypatch):
    document, noted = upload(province.health, plan_text()), []
    monkeypatch.setattr(compiling, "note_progress", lambda **values: noted.append(values["done"]))
    note = compiling._progress_of(document)
    for page in range(1, 101):
        note("x", page, 100)
    assert noted[-1] == 100
    assert len(noted) < 10


def test_it_names_the_compiler(province):
    assert take_in(province.health, plan_text()).compilation.compiler == compiler_version()


@pytest.mark.office
def test_an_old_word_file_is_read(province):
    document = take_in(province.health, old_word(), name="cũ.docx")
    assert (document.state, document.original.form) == ("compiled", "doc")


def stamped(*words):
    """A page of an example as a scan, with words in capitals at its head."""
    page = Image.fromarray(example_page("clean"))
    face = ImageFont.truetype("LiberationSerif-Bold.ttf", 44)
    for number, line in enumerate(words):
        ImageDraw.Draw(page).text((150, 40 + 60 * number), line, fill=(160, 0, 0), font=face)
    content = io.BytesIO()
    page.save(content, "PNG")
    return content.getvalue()


@pytest.mark.office
@pytest.mark.slow
def test_a_scan_is_read_and_a_stamp_on_it_is_seen(province, django_capture_on_commit_callbacks):
    plain = take_in(province.health, stamped(), name="quét.png")
    assert plain.state == "compiled"
    assert plain.compilation.counts["recognised"] == 1
    assert plain.renditions.get(kind="page").size <= 150_000
    with django_capture_on_commit_callbacks(execute=True):
        secret = take_in(province.health, stamped("TỐI MẬT"), name="quét.png")
    assert (secret.state, secret.original) == ("refused", None)
