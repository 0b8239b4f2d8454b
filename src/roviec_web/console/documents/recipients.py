"""The distribution list as pages show it: bodies of a class under the class, how far each is, how many in all."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries.receipts import receipts_of


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


@dataclass(frozen=True, slots=True)
class Recipient:
    """A row of the list."""

    receipt: Receipt
    state: ReceiptState
    is_chosen: bool
    """Ticked in a form that came back."""
    email: str
    """As it was typed there, else as it is kept."""
    members: list[Recipient] = field(default_factory=list)
    """The bodies of a class, once it was sent to."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """The whole list."""

    rows: list[Recipient]
    total: str
    """To how many it was sent and how many acknowledged, in words; empty where nothing was sent."""

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def open(self) -> list[Recipient]:
        """To whom it can still be sent."""
        return [row for row in self.rows if not row.receipt.sent_at]

    @property
    def sent(self) -> list[Recipient]:
        """To whom it was."""
        return [row for row in self.rows if row.receipt.sent_at]


def recipients_of(
    document: Document, *, chosen: Collection[str] = (), emails: dict[str, str] | None = None
) -> Recipients:
    """Each recipient with the body that is meant and how far it is.

    Args:
        document: that went through the access rule.
        chosen: codes of those that were ticked in a form that comes back.
        emails: what was typed there, by code.
    """
    receipts = receipts_of(document)
    typed = emails or {}
    rows = {
        one.pk: Recipient(one, state_of(one), one.code in chosen, typed.get(one.code, one.email)) for one in receipts
    }
    for row in rows.values():
        if row.receipt.group_id in rows:
            rows[row.receipt.group_id].members.append(row)
    tops = [row for row in rows.values() if row.receipt.group_id not in rows]
    return Recipients([_summed(row) for row in tops], _total(one for one in receipts if not one.is_group))


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


def _summed(row: Recipient) -> Recipient:
    """A class says of its bodies what they say together."""
    if not row.members:
        return row
    is_done = all(member.receipt.acknowledged_at for member in row.members)
    look = ReceiptState(_("Đã xác nhận"), "good", "") if is_done else row.state
    return Recipient(
        row.receipt,
        look._replace(detail=_total(member.receipt for member in row.members)),
        row.is_chosen,
        row.email,
        row.members,
    )


def _total(receipts: Iterable[Receipt]) -> str:
    sent = [one for one in receipts if one.sent_at]
    if not sent:
        return ""
    done = sum(one.acknowledged_at is not None for one in sent)
    told = ngettext("%(count)d nơi nhận, %(done)d đã xác nhận", "%(count)d nơi nhận, %(done)d đã xác nhận", len(sent))
    return told % {"count": len(sent), "done": done}


def _day(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%d/%m/%Y %H:%M}"
