"""Documents that a person may see."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from roviec_web.documents.models import Document
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person


def documents_visible_to(user: Person, permission: Permission = Permission.DOCUMENT_VIEW) -> QuerySet[Document]:
    """Every document on whose body the person has the permission, with body and original at hand."""
    return visible_to(Document.objects.select_related("body", "original"), user, permission)


def get_document_for(user: Person, code: str, permission: Permission = Permission.DOCUMENT_VIEW) -> Document:
    """One of them.

    Raises:
        NotFoundError: there is none of that code, or none that the person may see: the same words.
    """
    return get_document_in(documents_visible_to(user, permission), code)


def get_document_in(visible: QuerySet[Document], code: str) -> Document:
    """One of the documents that a person may see, where more of them are asked for on the same page.

    Raises:
        NotFoundError: as above.
    """
    document = visible.filter(code=code).first()
    if document is None:
        raise NotFoundError(_("Không có văn bản này, hoặc bạn không có quyền xem."))
    return document
