"""The intake mailbox over a real connection."""

from __future__ import annotations

import email.message
from urllib.parse import quote

import pytest
from imap_server import Mailbox, running
from kept_documents import plan_text
from people import give_role

from roviec_web.documents.jobs.mailbox import take_in_mailbox
from roviec_web.documents.models import Document
from roviec_web.kit.job_runs import run_due
from roviec_web.kit.models import AuditRow


def letter(sender, *, to="van-ban@lamson.example", **headers):
    message = email.message.EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message["From"], message["To"], message["Subject"] = sender, to, "Gửi kế hoạch tiêm chủng"
    message.set_content("Kính gửi.\n")
    message.add_attachment(plan_text(), filename="ke-hoach.txt")
    return message.as_bytes()


@pytest.fixture
def mailbox(settings, people):
    box = Mailbox()
    with running(box) as port:
        settings.MAILBOX = f"imap://van-ban:{quote(box.password)}@127.0.0.1:{port}/INBOX"
        yield box


def refusals():
    return [row.data["reason"] for row in AuditRow.objects.filter(action="document.refuse")]


def test_it_works(mailbox, people, province):
    number = mailbox.put(letter(f"Bình <{people.binh.email.upper()}>"))
    take_in_mailbox()
    run_due()
    container = Document.objects.get(container=None)
    assert (container.body, container.way, container.uploaded_by) == (province.health, "mail", people.binh)
    assert container.file_name == "Gửi kế hoạch tiêm chủng.eml"
    assert container.members.get().number == "12/KH-UBND"
    assert container.members.get().way == "mail"
    assert mailbox.flags[number] == {r"\Seen"}
    take_in_mailbox()
    assert Document.objects.count() == 2


def test_an_unknown_sender_is_refused_and_nothing_is_kept(mailbox, people):
    number = mailbox.put(letter("ai-do@khac.example"))
    take_in_mailbox()
    assert not Document.objects.exists()
    assert mailbox.flags[number] == {r"\Seen", r"\Flagged"}
    assert refusals() == ["sender"]
    assert "ai-do" not in str(list(AuditRow.objects.values_list("data", flat=True)))


@pytest.mark.parametrize(
    "results", ["mx.lamson.example; dmarc=fail", "mx.lamson.example; spf=fail; dkim=none", "mx; spf=pass; dmarc=fail"]
)
def test_a_forged_sender_is_refused(mailbox, people, results):
    mailbox.put(letter(people.binh.email, Authentication_Results=results))
    take_in_mailbox()
    assert refusals() == ["sender"]
    assert not Document.objects.exists()


def test_a_letter_of_two_senders_is_refused(mailbox, people):
    mailbox.put(letter(f"{people.binh.email}, {people.an.email}"))
    take_in_mailbox()
    assert refusals() == ["sender"]


def test_who_hands_in_for_several_bodies_names_one(mailbox, people, province):
    give_role(people.binh, province.science, "contributor")
    mailbox.put(letter(people.binh.email))
    mailbox.put(letter(people.binh.email, to=f"van-ban+{province.science.code}@lamson.example"))
    mailbox.put(letter(people.binh.email, to=f"van-ban+{province.interior.code}@lamson.example"))
    take_in_mailbox()
    assert Document.objects.get().body == province.science
    assert refusals() == ["sender", "sender"]


def test_a_letter_that_is_too_large_is_not_fetched(mailbox, people, settings):
    settings.UPLOAD_BYTES = 200
    mailbox.put(letter(people.binh.email))
    take_in_mailbox()
    assert refusals() == ["too_large"]


def test_after_a_cut_the_same_letter_is_no_second_document(mailbox, people):
    mailbox.put(letter(people.binh.email))
    mailbox.cut_off = True
    take_in_mailbox()
    mailbox.cut_off = False
    take_in_mailbox()
    assert Document.objects.count() == 1
    assert mailbox.flags[1] == {r"\Seen"}


@pytest.mark.parametrize("address", ["imap://x:y@127.0.0.1:1/INBOX", ""])
def test_a_server_that_does_not_answer_is_asked_next_time(settings, db, address):
    settings.MAILBOX = address
    take_in_mailbox()
    assert not Document.objects.exists()


def test_a_wrong_password_or_folder_is_no_fault_of_the_job(mailbox, settings, people):
    mailbox.put(letter(people.binh.email))
    right = settings.MAILBOX
    settings.MAILBOX = right.replace("van-ban:", "van-ban:sai")
    mailbox.password = "khác"
    take_in_mailbox()
    mailbox.password = Mailbox.password
    settings.MAILBOX = right.replace("INBOX", "khong-co")
    take_in_mailbox()
    assert not Document.objects.exists()


def test_a_server_that_only_takes_login_is_served_too(mailbox, people, settings):
    mailbox.has_plain, mailbox.password = False, "plain-words"
    settings.MAILBOX = settings.MAILBOX.replace(quote(Mailbox.password), "plain-words")
    mailbox.put(letter(people.binh.email))
    take_in_mailbox()
    assert Document.objects.count() == 1
