"""The distribution list as the page of a document shows it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries.receipts import receipts_of


def recipients_of(document: Document) -> list[dict[str, Any]]:
    """Each recipient with the body that is meant and how far it is, in words."""
    return [{"receipt": receipt, "state": state_of(receipt)} for receipt in receipts_of(document)]


class ReceiptState(NamedTuple):
    """How far a recipient is."""

    word: str
    look: str
    detail: str
    """When, and who acknowledged; empty where nothing was sent."""

    @property
    def text(self) -> str:
        """In one line, for a file."""
        return f"{self.word} {self.detail}".strip()


def state_of(receipt: Receipt) -> ReceiptState:
    """The word of a recipient's state, its look, its moment."""
    if receipt.acknowledged_at:
        moment = ", ".join(filter(None, [_day(receipt.acknowledged_at), receipt.acknowledged_by_name]))
        return ReceiptState(_("Đã xác nhận"), "good", moment)
    if receipt.opened_at:
        return ReceiptState(_("Đã mở"), "info", _day(receipt.opened_at))
    if receipt.sent_at:
        return ReceiptState(_("Đã gửi"), "wait", _day(receipt.sent_at))
    return ReceiptState(_("Chưa gửi"), "", "")


def _day(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%d/%m/%Y %H:%M}"
