"""Tells people that a worker is missed: a banner on every page, one e-mail to each administrator."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from roviec_web.kit import heartbeat, outbox
from roviec_web.kit.job_runs import waiting_since

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Operator:
    """Who is told: an administrator of the site."""

    email: str
    language: str


def worker_state() -> heartbeat.WorkerState:
    """Who works now. One question to the database while all is well, two where nobody works."""
    found = heartbeat.state(None)
    return found if found.alive else heartbeat.state(waiting_since())


def missed_since() -> datetime | None:
    """Since when nobody works, for the banner of every page; ``None`` while somebody does, or nothing is to be done."""
    found = worker_state()
    return (found.silent_since or found.waiting_since) if found.nobody_works else None


def tell_if_missed(operators: Callable[[], Iterable[Operator]]) -> None:
    """Send each administrator one e-mail for each worker that vanished, or for jobs that nobody takes up.

    The message goes at once, from whichever process noticed: the workers that would send it may be the ones missed.
    """
    found = worker_state()
    if not found.is_missed:
        return
    occasions = found.missed or (f"{found.waiting_since}",)
    with transaction.atomic():
        for occasion in occasions:
            for operator in operators():
                _write(operator, occasion, found)
    while outbox.send_one():
        pass


def _write(operator: Operator, occasion: str, found: heartbeat.WorkerState) -> None:
    with translation.override(operator.language):
        lines = [
            _("Một tiến trình nền của Rõ Việc không còn trả lời: %(worker)s.") % {"worker": occasion}
            if found.missed
            else _("Có công việc nền đang chờ mà không tiến trình nào nhận."),
            _("Văn bản tải lên chưa được biên dịch và thư chưa được gửi cho đến khi có tiến trình nền chạy lại.")
            if found.nobody_works
            else _("Các tiến trình nền khác vẫn chạy và nhận phần việc của nó."),
            _("Hãy xem nhật ký của máy chủ rồi khởi động lại: roviec-web worker (hoặc roviec-web serve)."),
            settings.SITE_ADDRESS,
        ]
        outbox.send_mail_later(
            key=f"worker-missed:{occasion}:{operator.email}"[:120],
            to=operator.email,
            subject=_("Rõ Việc: tiến trình nền không chạy"),
            text="\n\n".join(lines),
        )
