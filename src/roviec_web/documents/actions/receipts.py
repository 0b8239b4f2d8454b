"""Sending a document to its recipients, and what they do with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.bodies.actions.aliases import confirm_alias
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.classes import members_of_words
from roviec_web.documents import events
from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries.receipts import may_acknowledge, people_told
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.kit.outbox import send_mail_later
from roviec_web.people.access import Permission, may
from roviec_web.people.actions.links import make_link, use_link
from roviec_web.people.models import OneTimeLink, Person

PURPOSE: Final = OneTimeLink.Purpose.RECEIPT


@transaction.atomic
def set_recipient(*, receipt: Receipt, body: Body, everywhere: bool = False, acting_user: Person) -> None:
    """Say which body a recipient is.

    Args:
        receipt: of a document that was not sent to it yet.
        body: that it is.
        everywhere: keep its name as an alias too, so that no later document of this body asks again.
        acting_user: who says it.
    Raises:
        NotAllowedError: the person may not upload for the body of the document.
        NotFoundError: ``everywhere``, and the person may not confirm names for this body.
        StateError: it was sent already.
    """
    document = receipt.document
    _check_may_send(document, acting_user)
    if receipt.sent_at is not None:
        raise StateError(_("Văn bản đã gửi cho nơi nhận này nên không đổi được cơ quan."))
    receipt.body, receipt.is_group = body, False
    receipt.save(update_fields=["body", "is_group"])
    if everywhere:
        confirm_alias(text=receipt.name, body=body, within=document.body, acting_user=acting_user)
    audit.record(
        "receipt.match",
        acting_user=acting_user,
        target=receipt,
        body_path=document.body.path,
        data={"document": document.code, "name": receipt.name, "body": body.code, "everywhere": everywhere},
    )


@transaction.atomic
def send_document(
    *, document: Document, receipts: Sequence[Receipt], emails: Mapping[str, str], acting_user: Person
) -> list[Receipt]:
    """Send a document to some of its recipients: the people of a body are told, an address gets a one-time link.

    Args:
        document: that was compiled.
        receipts: of its distribution list; what was sent already is left alone, a class is sent to each of its bodies.
        emails: by the code of a receipt, an address for who has no account here.
        acting_user: who sends.

    Returns:
        Those that it was sent to now.

    Raises:
        NotAllowedError: the person may not upload for the body of the document.
        StateError: it is not compiled, or a recipient has neither a body nor an address.
    """
    _check_may_send(document, acting_user)
    if document.state != Document.State.COMPILED:
        raise StateError(_("Chỉ gửi được văn bản đã biên dịch."))
    sent = [
        receipt
        for chosen in receipts
        for receipt in (_members(chosen) if chosen.is_group and not emails.get(chosen.code) else [chosen])
        if receipt.sent_at is None
    ]
    for receipt in sent:
        receipt.email = emails.get(receipt.code, "")
        _send(receipt, document, acting_user)
    if sent:
        codes = [receipt.code for receipt in sent]
        audit.record(
            "document.send",
            acting_user=acting_user,
            target=document,
            body_path=document.body.path,
            data={"receipts": codes},
        )
        emit(events.SENT, {"document": document.code, "receipts": codes})
    return sent


@transaction.atomic
def open_receipt(*, receipt: Receipt, acting_user: Person | None) -> None:
    """Write down that a recipient opened the document; only the first time, and only somebody of theirs."""
    if acting_user is not None and not may_acknowledge(acting_user, receipt):
        return
    if Receipt.objects.filter(pk=receipt.pk, opened_at=None).update(opened_at=timezone.now()):
        _record("receipt.open", receipt, acting_user)


@transaction.atomic
def acknowledge_receipt(*, receipt: Receipt, acting_user: Person) -> None:
    """Acknowledge for the body that received; nobody does it for them, whatever they may do elsewhere.

    Raises:
        NotAllowedError: the person holds no role on that body by which they speak for it.
        StateError: it was acknowledged.
    """
    if not may_acknowledge(acting_user, receipt):
        raise NotAllowedError(_("Chỉ người của cơ quan nhận mới xác nhận được."))
    _acknowledge(receipt, acting_user.name, acting_user)


@transaction.atomic
def acknowledge_by_link(*, secret: str, name: str) -> Receipt:
    """Acknowledge by a one-time link, which is used up by it.

    Raises:
        SpentLinkError: the link does not hold any more.
        StateError: no name, or acknowledged already.
    """
    if not name.strip():
        raise StateError(_("Hãy ghi họ tên người xác nhận."))
    link = use_link(secret=secret, purpose=PURPOSE)
    receipt = Receipt.objects.select_related("document__body").get(code=link.subject)
    _acknowledge(receipt, name.strip()[:120], None)
    return receipt


def _acknowledge(receipt: Receipt, name: str, acting_user: Person | None) -> None:
    now = timezone.now()
    rows = Receipt.objects.filter(pk=receipt.pk, acknowledged_at=None, sent_at__isnull=False)
    if not rows.update(acknowledged_at=now, acknowledged_by_name=name):
        raise StateError(_("Văn bản này đã được xác nhận trước đó."))
    Receipt.objects.filter(pk=receipt.pk, opened_at=None).update(opened_at=now)
    _record("receipt.acknowledge", receipt, acting_user)
    emit(events.ACKNOWLEDGED, {"document": receipt.document.code, "receipt": receipt.code})


def _record(action: str, receipt: Receipt, acting_user: Person | None) -> None:
    """Under the body that received: its people look there; the sender sees the row of the distribution list."""
    path = receipt.body.path if receipt.body else receipt.document.body.path
    data = {"document": receipt.document.code, "by_link": acting_user is None}
    audit.record(action, acting_user=acting_user, target=receipt, body_path=path, data=data)


def _check_may_send(document: Document, acting_user: Person) -> None:
    if not may(acting_user, Permission.DOCUMENT_UPLOAD, document.body):
        raise NotAllowedError(_("Bạn không có quyền gửi văn bản của cơ quan này."))


def _members(group: Receipt) -> list[Receipt]:
    """The bodies that a class means, as rows; as of the day of the document, and who goes on for them today."""
    document, today = group.document, timezone.localdate()
    members = members_of_words(group.name, _top(document.body), written_on=document.issued_on or today, on=today)
    if not members:
        raise StateError(
            _("“%(name)s” chưa liệt kê được thành từng cơ quan. Hãy ghi thư điện tử của nơi nhận này.")
            % {"name": group.name}
        )
    bodies = {successor.body.pk: successor.body for member in members for successor in member.successors}
    listed = set(Receipt.objects.filter(document=document).exclude(body=None).values_list("body", flat=True))
    rows = [
        Receipt.objects.get_or_create(
            document=document, name=body.name[:300], defaults={"body": body, "group": group, "note": group.note}
        )[0]
        for body in bodies.values()
        if body.pk not in listed and body.pk != document.body_id
    ]
    Receipt.objects.filter(pk=group.pk).update(sent_at=timezone.now())
    return rows


def _top(body: Body) -> Body:
    """The body whose classes a document means: that of its own province, or the highest above it."""
    codes = body.path.split(".")[:-1]
    above = Body.objects.filter(code__in=codes).select_related("kind").order_by("path")
    return next((each for each in above if each.kind.level == 1), above[0])


def _send(receipt: Receipt, document: Document, acting_user: Person) -> None:
    if receipt.body is None and not receipt.email:
        raise StateError(
            _("Nơi nhận “%(name)s” chưa khớp với cơ quan nào. Hãy chọn cơ quan, hoặc ghi thư điện tử.")
            % {"name": receipt.name}
        )
    receipt.sent_at, receipt.sent_by_name = timezone.now(), acting_user.name
    receipt.full_clean(exclude=["opened_at", "acknowledged_at", "acknowledged_by_name"])
    receipt.save()
    if receipt.email:
        secret = make_link(purpose=PURPOSE, subject=receipt.code, email=receipt.email, made_by=acting_user)
        _write_letter(receipt, document, receipt.email, f"/received/by-link/{secret}/")
    for person in people_told(receipt.body) if receipt.body else ():
        _write_letter(receipt, document, person.email, f"/received/{receipt.code}/")


def _write_letter(receipt: Receipt, document: Document, to: str, path: str) -> None:
    named = document.number or document.file_name
    text = _(
        "%(issuer)s gửi %(name)s văn bản %(number)s.\n%(title)s\n\n"
        "Mở văn bản và xác nhận đã nhận tại:\n%(address)s\n\nThư này do hệ thống Rõ Việc gửi tự động."
    ) % {
        "issuer": document.body.name,
        "name": receipt.name,
        "number": named,
        "title": document.title,
        "address": f"{settings.SITE_ADDRESS}{path}",
    }
    subject = _("Văn bản %(number)s gửi %(name)s") % {"number": named, "name": receipt.name}
    send_mail_later(key=f"receipt:{receipt.code}:{to}"[:120], to=to, subject=subject[:200], text=text)
