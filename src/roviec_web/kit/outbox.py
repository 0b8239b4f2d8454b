"""The only way anything leaves the machine: e-mail, written in the transaction that wants it sent.

A message is sent once. Before the server is spoken to it is marked *unknown*; only an answer makes it *sent* or *due*
again. A time-out or a kill in between leaves it *unknown*: nobody can tell whether it went, so it is never tried again
blindly. A person settles it (``settle``).
"""

from __future__ import annotations

import hashlib
import logging
import smtplib
from datetime import timedelta
from typing import Any, Final

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from roviec_web.kit.models import OutboxMessage
from roviec_web.kit.retry import FAULT_LETTERS, pause_after

ATTEMPTS: Final = 8
IN_FLIGHT: Final = timedelta(minutes=2)
"""As long as a message may be *unknown* because it is being sent right now."""
State = OutboxMessage.State

_log = logging.getLogger(__name__)


class _RefusedError(Exception):
    """The message did not leave: no connection, or an answer that says no."""


def send_mail_later(*, key: str, to: str, subject: str, text: str) -> OutboxMessage:
    """Have an e-mail sent once the transaction stands; a second one of the same occasion is not written.

    Args:
        key: of the occasion, with its receiver: ``invitation:4kq0c7zt2m:an@example.vn``.
        to: one address.
        subject: one line.
        text: plain text.

    Raises:
        RuntimeError: there is no transaction.
        ValidationError: no address, or a subject of several lines.
    """
    if not transaction.get_connection().in_atomic_block:
        message = f"{key} is written outside a transaction"
        raise RuntimeError(message)
    known = OutboxMessage.objects.filter(key=key).first()
    if known is not None:
        return known
    written = OutboxMessage(key=key, to=to, subject=" ".join(subject.split()), text=text)
    written.full_clean()
    written.save()
    return written


def send_one() -> bool:
    """Send one message that is due; whether there was one."""
    claimed = _claim()
    if claimed is None:
        return False
    try:
        _send(claimed)
    except _RefusedError as error:
        _put_off(claimed, error)
    except Exception as error:  # noqa: BLE001 - of any other fault nobody knows what the server did
        _log.exception("nobody knows whether a message left", extra={"key": claimed.key})
        _unknown(claimed).update(fault=f"{type(error).__name__}: {error}"[:FAULT_LETTERS])
    else:
        _unknown(claimed).update(**_gone())
    return True


def settle(*, key: str, went: bool) -> bool:
    """Say of an *unknown* message whether it went; if not, it is sent again. Whether there was one."""
    rows = OutboxMessage.objects.filter(key=key, state__in=[State.UNKNOWN, State.FAILED])
    return bool(rows.update(**(_gone() if went else {"state": State.DUE, "due_at": timezone.now(), "attempts": 0})))


def _gone() -> dict[str, Any]:
    """Of a message that left, only that it did is kept: its text may hold a one-time link."""
    return {"state": State.SENT, "sent_at": timezone.now(), "text": "", "fault": ""}


def unsettled() -> list[OutboxMessage]:
    """Messages that wait for a person's word: *failed*, or *unknown* for longer than sending takes."""
    unknown = OutboxMessage.objects.filter(state=State.UNKNOWN, due_at__lt=timezone.now() - IN_FLIGHT)
    return list((unknown | OutboxMessage.objects.filter(state=State.FAILED)).order_by("id"))


def _claim() -> OutboxMessage | None:
    now = timezone.now()
    due = OutboxMessage.objects.filter(state=State.DUE, due_at__lte=now).order_by("due_at", "id")
    if not due.exists():  # a transaction would take SQLite's one lock, at every turn
        return None
    with transaction.atomic():
        row = due.select_for_update(skip_locked=True).first()
        if row is None:
            return None
        row.state, row.attempts, row.due_at = State.UNKNOWN, row.attempts + 1, now
        row.save(update_fields=["state", "attempts", "due_at"])
        return row


def _send(claimed: OutboxMessage) -> None:
    """Raises ``_RefusedError`` where it is sure that nothing left, anything else where it is not."""
    connection = get_connection()
    try:
        connection.open()
    except Exception as error:
        raise _RefusedError(str(error)) from error
    try:
        _hand_over(connection, claimed)
    except (
        smtplib.SMTPRecipientsRefused,
        smtplib.SMTPSenderRefused,
        smtplib.SMTPDataError,
        smtplib.SMTPNotSupportedError,
    ) as error:
        raise _RefusedError(str(error)) from error
    finally:
        connection.close()


def _hand_over(connection: BaseEmailBackend, claimed: OutboxMessage) -> None:
    # The same occasion has the same Message-ID: a mailbox that gets it twice can tell.
    mark = hashlib.sha256(claimed.key.encode()).hexdigest()[:32]
    headers = {"Message-ID": f"<{mark}@ro-viec>", "Auto-Submitted": "auto-generated"}
    connection.send_messages([EmailMessage(claimed.subject, claimed.text, to=[claimed.to], headers=headers)])


def _put_off(claimed: OutboxMessage, error: _RefusedError) -> None:
    given_up = claimed.attempts >= ATTEMPTS
    _log.warning("message not taken", extra={"key": claimed.key, "attempt": claimed.attempts, "fault": str(error)})
    _unknown(claimed).update(
        state=State.FAILED if given_up else State.DUE,
        due_at=timezone.now() + pause_after(claimed.attempts),
        fault=str(error)[:FAULT_LETTERS],
    )


def _unknown(claimed: OutboxMessage) -> QuerySet[OutboxMessage]:
    return OutboxMessage.objects.filter(pk=claimed.pk, state=State.UNKNOWN)
