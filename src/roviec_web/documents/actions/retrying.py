"""Trying again to read a document."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.documents import events
from roviec_web.documents.models import Document
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person


def retry_document(*, document: Document, acting_user: Person) -> None:
    """Have a document that could not be read compiled again.

    Raises:
        NotAllowedError: the person may not upload for its body.
        StateError: it did not fail.
    """
    if not may(acting_user, Permission.DOCUMENT_UPLOAD, document.body):
        raise NotAllowedError(_("Bạn không có quyền biên dịch lại văn bản của cơ quan này."))
    with transaction.atomic():
        taken = Document.objects.filter(pk=document.pk, state=Document.State.FAILED).update(
            state=Document.State.WAITING, fault=""
        )
        if not taken:
            raise StateError(_("Văn bản này không ở tình trạng đọc hỏng nên không cần biên dịch lại."))
        audit.record("document.retry", acting_user=acting_user, target=document, body_path=document.body.path)
        emit(events.COMPILE_WANTED, {"document": document.code})
