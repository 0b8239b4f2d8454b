"""Reading that is written down."""

from __future__ import annotations

from django.db import transaction

from roviec_web.documents.models import Document
from roviec_web.kit import audit
from roviec_web.people.models import Person


def download_document(*, document: Document, what: str, acting_user: Person) -> None:
    """Write down that somebody took a file of a document with them.

    Args:
        document: whose.
        what: ``original``, or the kind of an export.
        acting_user: who.
    """
    with transaction.atomic():
        audit.record(
            "document.download",
            acting_user=acting_user,
            target=document,
            body_path=document.body.path,
            data={"what": what},
        )
