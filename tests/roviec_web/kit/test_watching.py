"""Administrators hear once of a worker that vanished, in their language, though no worker sends mail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit import heartbeat
from roviec_web.kit.jobs import carry_out
from roviec_web.kit.models import Heartbeat
from roviec_web.kit.watching import Operator, tell_if_missed, worker_state

pytestmark = pytest.mark.django_db

OLD = timedelta(minutes=2)


@pytest.fixture(autouse=True)
def mailbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def two_operators() -> list[Operator]:
    return [Operator("an@lamson.example", "vi"), Operator("chi@lamson.example", "en")]


def one_vanishes() -> None:
    heartbeat.begin("farm:1:aa")
    Heartbeat.objects.update(at=timezone.now() - OLD)


def test_nothing_is_told_while_all_is_well(django_assert_num_queries):
    heartbeat.begin("farm:1:aa")
    with django_assert_num_queries(1):
        assert not worker_state().is_missed
    tell_if_missed(two_operators)
    assert mail.outbox == []


def test_each_administrator_gets_one_message_in_their_language():
    one_vanishes()
    tell_if_missed(two_operators)
    tell_if_missed(two_operators)
    assert [message.to for message in mail.outbox] == [["an@lamson.example"], ["chi@lamson.example"]]
    vietnamese, english = mail.outbox
    assert vietnamese.subject == "Rõ Việc: tiến trình nền không chạy"
    assert english.subject == "Rõ Việc: the background worker is not running"
    assert "farm:1:aa" in vietnamese.body


def test_jobs_that_nobody_takes_up_are_told():
    carry_out.enqueue(job="x", arguments={})
    tell_if_missed(two_operators)
    assert mail.outbox == []
    DBTaskResult.objects.update(enqueued_at=timezone.now() - OLD)
    tell_if_missed(two_operators)
    assert "đang chờ mà không tiến trình nào nhận" in mail.outbox[0].body


def test_another_worker_that_goes_on_is_said():
    one_vanishes()
    heartbeat.begin("barn:1:bb")
    tell_if_missed(two_operators)
    assert "Các tiến trình nền khác vẫn chạy" in mail.outbox[0].body
