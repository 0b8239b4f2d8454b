"""A message is sent once, by a real SMTP server; where nobody knows whether it went, nobody sends it again."""

from __future__ import annotations

import socket
import threading
from datetime import timedelta

import pytest
from aiosmtpd.controller import Controller
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from roviec_web.kit.models import OutboxMessage
from roviec_web.kit.outbox import ATTEMPTS, IN_FLIGHT, send_mail_later, send_one, settle, unsettled

pytestmark = pytest.mark.django_db

State = OutboxMessage.State


class Mailbox:
    """Keeps what comes; answers to the content what it is told to."""

    def __init__(self):
        self.kept = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802 - aiosmtpd's name
        self.kept.append(envelope)
        return self.answer


@pytest.fixture
def mailbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    kept = Mailbox()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    yield kept
    controller.stop()


def write(key="invitation:1") -> OutboxMessage:
    return send_mail_later(key=key, to="an@lamson.example", subject="Lời mời", text="Kính gửi đồng chí An.")


def the_message() -> OutboxMessage:
    return OutboxMessage.objects.get()


def test_it_arrives_once(mailbox):
    write()
    assert send_one()
    assert not send_one()
    assert the_message().state == State.SENT
    assert the_message().sent_at is not None
    (envelope,) = mailbox.kept
    assert envelope.rcpt_tos == ["an@lamson.example"]
    assert b"Auto-Submitted: auto-generated" in envelope.content


def test_a_second_message_of_the_same_occasion_is_not_written():
    assert write().pk == write().pk
    assert OutboxMessage.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_it_must_stand_in_the_transaction_of_the_change():
    with pytest.raises(RuntimeError, match="outside a transaction"):
        write()


@pytest.mark.django_db(transaction=True)
def test_nothing_leaves_where_the_change_is_taken_back(mailbox):
    with transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert not send_one()
    assert mailbox.kept == []


def test_what_is_no_address_is_refused_when_it_is_written():
    with pytest.raises(ValidationError):
        send_mail_later(key="k", to="an", subject="Lời mời", text="…")


def test_a_subject_is_one_line():
    written = send_mail_later(key="k", to="an@lamson.example", subject="Lời mời\nBcc: x@x.example", text="…")
    assert written.subject == "Lời mời Bcc: x@x.example"


def test_a_server_that_is_down_is_tried_again_with_pauses(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    write()
    assert send_one()
    row = the_message()
    assert (row.state, row.attempts) == (State.DUE, 1)
    assert row.due_at > timezone.now()
    assert not send_one()


def test_an_answer_that_says_no_is_tried_again_and_then_given_up(mailbox):
    mailbox.answer = "554 not here"
    write()
    for _ in range(ATTEMPTS):
        OutboxMessage.objects.update(due_at=timezone.now())
        assert send_one()
    row = the_message()
    assert row.state == State.FAILED
    assert "not here" in row.fault
    assert [message.key for message in unsettled()] == ["invitation:1"]


def test_a_server_that_falls_silent_after_the_content_leaves_it_unknown(settings):
    """The worst case: it may have arrived. It is not sent again until a person says that it did not."""
    listener = socket.create_server(("127.0.0.1", 0))
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = listener.getsockname()
    thread = threading.Thread(target=take_and_hang_up, args=(listener,))
    thread.start()
    write()
    assert send_one()
    thread.join()
    listener.close()
    row = the_message()
    assert row.state == State.UNKNOWN
    assert row.fault
    OutboxMessage.objects.update(due_at=timezone.now() - IN_FLIGHT)
    assert not send_one()
    assert [message.key for message in unsettled()] == ["invitation:1"]


def take_and_hang_up(listener: socket.socket) -> None:
    """Speak SMTP up to the end of the content, then close without an answer."""
    caller, _ = listener.accept()
    with caller, caller.makefile("rb") as lines:
        caller.sendall(b"220 hello\r\n")
        for line in lines:
            if line.upper().startswith(b"DATA"):
                caller.sendall(b"354 go on\r\n")
                break
            caller.sendall(b"250 OK\r\n")
        for line in lines:
            if line == b".\r\n":
                return


def test_a_kill_while_it_is_sent_leaves_it_unknown():
    write()
    OutboxMessage.objects.update(state=State.UNKNOWN, attempts=1, due_at=timezone.now())
    assert not send_one()
    assert unsettled() == []
    OutboxMessage.objects.update(due_at=timezone.now() - IN_FLIGHT - timedelta(seconds=1))
    assert len(unsettled()) == 1


def test_a_person_settles_what_is_unknown(mailbox):
    write()
    OutboxMessage.objects.update(state=State.UNKNOWN)
    assert settle(key="invitation:1", went=False)
    assert send_one()
    assert len(mailbox.kept) == 1
    assert not settle(key="invitation:1", went=True)


def test_a_person_says_that_it_went(mailbox):
    write()
    OutboxMessage.objects.update(state=State.UNKNOWN)
    assert settle(key="invitation:1", went=True)
    assert not send_one()
    assert the_message().state == State.SENT
    assert the_message().text == ""


def test_the_text_of_what_was_sent_is_not_kept(mailbox):
    write()
    assert send_one()
    assert the_message().text == ""
