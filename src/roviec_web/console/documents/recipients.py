"""The distribution list as the page of a document shows it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries.receipts import receipts_of


def recipients_of(document: Document) -> list[dict[str, Any]]:
    """Each recipient with the body that is meant and how far it is, in words."""
    return [{"receipt": receipt, "state": state_of(receipt)} for receipt in receipts_of(document)]


def state_of(receipt: Receipt) -> tuple[str, str]:
    """The word of a recipient's state, with its day, and its look."""
    if receipt.acknowledged_at:
        who = receipt.acknowledged_by_name
        return _("Đã xác nhận %(day)s, %(who)s") % {"day": _day(receipt.acknowledged_at), "who": who}, "good"
    if receipt.opened_at:
        return _("Đã mở %(day)s") % {"day": _day(receipt.opened_at)}, "info"
    if receipt.sent_at:
        return _("Đã gửi %(day)s") % {"day": _day(receipt.sent_at)}, "wait"
    return _("Chưa gửi"), ""


def _day(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%d/%m/%Y %H:%M}"
