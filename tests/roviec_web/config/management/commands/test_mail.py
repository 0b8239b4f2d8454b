"""``roviec-web mail``: a person says whether a message went."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from roviec_web.kit.models import AuditRow, OutboxMessage
from roviec_web.kit.outbox import send_mail_later

pytestmark = pytest.mark.django_db

State = OutboxMessage.State


@pytest.fixture(autouse=True)
def message():
    send_mail_later(key="k1", to="an@lamson.example", subject="Lời mời", text="…")
    OutboxMessage.objects.update(state=State.FAILED, fault="554 not here")


def test_it_lists_what_waits(capsys):
    call_command("mail", "list")
    shown = capsys.readouterr().out
    assert "k1" in shown
    assert "554 not here" in shown
    assert "1 thư đang chờ quyết định." in shown


@pytest.mark.parametrize(("word", "state"), [("sent", State.SENT), ("again", State.DUE)])
def test_a_word_settles_it_and_is_audited(word, state):
    call_command("mail", word, "k1")
    assert OutboxMessage.objects.get().state == state
    row = AuditRow.objects.get()
    assert (row.action, row.data) == ("mail.settle", {"key": "k1", "went": word == "sent"})


@pytest.mark.parametrize("key", [["k2"], []])
def test_a_key_of_no_message_is_refused(key):
    with pytest.raises(CommandError, match="roviec-web mail list"):
        call_command("mail", "again", *key)
