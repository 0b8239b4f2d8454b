"""Links that let their holder do one thing once, within a short time."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import Any, Final

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.people.errors import SpentLinkError
from roviec_web.people.models import OneTimeLink, Person

LIFETIMES: Final = {
    OneTimeLink.Purpose.INVITATION: timedelta(days=3),
    OneTimeLink.Purpose.RECEIPT: timedelta(days=14),
}


def make_link(
    *,
    purpose: OneTimeLink.Purpose,
    subject: str,
    email: str,
    data: dict[str, Any] | None = None,
    made_by: Person | None,
) -> str:
    """Make one and give its secret, which is kept nowhere: 256 random bits for an address.

    Args:
        purpose: the one thing.
        subject: code of the object that it is for; older links for it are ended.
        email: whom it is sent to.
        data: what the thing needs.
        made_by: who has it sent.
    """
    secret = secrets.token_urlsafe(32)
    OneTimeLink.objects.filter(purpose=purpose, subject=subject, used_at__isnull=True).update(used_at=timezone.now())
    OneTimeLink.objects.create(
        digest=digest_of(secret),
        purpose=purpose,
        subject=subject,
        email=email,
        made_by=made_by,
        expires_at=timezone.now() + LIFETIMES[purpose],
        data=data or {},
    )
    return secret


def look_at_link(*, secret: str, purpose: OneTimeLink.Purpose) -> OneTimeLink:
    """What a link is for, without using it.

    Raises:
        SpentLinkError: it was used, is too old, is for something else, or never was.
    """
    live = OneTimeLink.objects.filter(purpose=purpose, used_at__isnull=True, expires_at__gt=timezone.now())
    link = live.filter(digest=digest_of(secret)).first()
    if link is None:
        raise SpentLinkError(
            _("Liên kết này đã dùng rồi hoặc đã quá hạn. Bạn hãy hỏi người đã gửi để nhận liên kết mới.")
        )
    return link


@transaction.atomic
def use_link(*, secret: str, purpose: OneTimeLink.Purpose) -> OneTimeLink:
    """Use it up.

    Of two uses at once one wins: the database changes the row for the first, and finds none to change for the second.

    Raises:
        SpentLinkError: as above.
    """
    link = look_at_link(secret=secret, purpose=purpose)
    now = timezone.now()
    if not OneTimeLink.objects.filter(pk=link.pk, used_at__isnull=True, expires_at__gt=now).update(used_at=now):
        raise SpentLinkError(
            _("Liên kết này đã dùng rồi hoặc đã quá hạn. Bạn hãy hỏi người đã gửi để nhận liên kết mới.")
        )
    link.used_at = now
    return link


def digest_of(secret: str) -> str:
    """What is kept of a secret: of 256 random bits a plain hash is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()
