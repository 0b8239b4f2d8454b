"""Files made from documents that a person may see."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from roviec_web.documents.models import Document, Rendition
from roviec_web.kit.errors import NotFoundError

EXPORTS: Final = (Rendition.Kind.XLSX, Rendition.Kind.DOCX, Rendition.Kind.ICS, Rendition.Kind.JSON)
"""The plan in other forms, made by the job that compiles."""


def get_rendition(document: Document, kind: str, number: int = 0) -> Rendition:
    """One file made from a document that went through the access rule.

    Raises:
        NotFoundError: there is none.
    """
    found = Rendition.objects.filter(document=document, kind=kind, number=number).first()
    if found is None:
        raise NotFoundError(_("Không có tệp này."))
    return found


def pages_of(document: Document) -> list[Rendition]:
    """The pictures of its pages, in order; their address is ``console:document.page``."""
    return list(Rendition.objects.filter(document=document, kind=Rendition.Kind.PAGE))
