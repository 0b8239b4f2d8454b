"""The password of a locked file: given by a person on the page of the document, used once by its job."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.documents import events
from roviec_web.documents.models import Document, GivenPassword
from roviec_web.documents.passwords import LIVES_S, LONGEST, opened_password, sealed_password
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person


@dataclass(frozen=True, slots=True)
class Given:
    """A password that was given, and by whom."""

    password: str = field(repr=False)
    by: Person | None


def unlock_document(*, document: Document, password: str, acting_user: Person) -> None:
    """Have a locked document compiled again, with its password.

    The password is in no event, no argument of a job and no row of the audit: it waits sealed in a row of its own
    that the job takes out before it reads the file, and that no backup has.

    Raises:
        NotAllowedError: the person may not upload for its body.
        StateError: it is not locked, or is being read; or there is no password.
    """
    if not may(acting_user, Permission.DOCUMENT_UPLOAD, document.body):
        raise NotAllowedError(_("Bạn không có quyền biên dịch lại văn bản của cơ quan này."))
    if not 0 < len(password) <= LONGEST:
        raise StateError(_("Hãy nhập mật khẩu của tệp, nhiều nhất %(most)d chữ.") % {"most": LONGEST})
    with transaction.atomic():
        row = Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        if not row.is_locked or row.state in {Document.State.WAITING, Document.State.COMPILING}:
            raise StateError(_("Văn bản này không chờ mật khẩu. Hãy tải lại trang."))
        if row.state != Document.State.COMPILED:
            row.state = Document.State.WAITING
        row.fault = ""
        row.save(update_fields=["state", "fault"])
        GivenPassword.objects.update_or_create(
            document=row,
            defaults={
                "sealed": sealed_password(password, document=row.code),
                "by": acting_user,
                "given_at": timezone.now(),
            },
        )
        audit.record("document.unlock", acting_user=acting_user, target=row, body_path=document.body.path)
        emit(events.COMPILE_WANTED, {"document": row.code})


def take_password(*, document: Document) -> Given | None:
    """The password that was given for a document, which is gone with it; ``None`` where there is none that holds."""
    with transaction.atomic():
        row = GivenPassword.objects.select_for_update(of=("self",)).filter(document=document).first()
        if row is None:
            return None
        by, password = row.by, opened_password(row.sealed, document=document.code)
        row.delete()
    return Given(password, by) if password is not None else None


def note_wrong_password(*, document: Document, given: Given) -> None:
    """Write down that a password did not open the file; never which."""
    audit.record("document.unlock_failed", acting_user=given.by, target=document, body_path=document.body.path)


def forget_passwords() -> int:
    """Take out what no job came for in time; how many."""
    before = timezone.now() - timedelta(seconds=LIVES_S)
    count, _each = GivenPassword.objects.filter(given_at__lt=before).delete()
    return count
