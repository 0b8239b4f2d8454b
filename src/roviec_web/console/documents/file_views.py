"""Files of a document: the original, the plan in other forms, the pictures of its pages."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from roviec_web.console.documents.serving import hand_out, show_picture
from roviec_web.documents.actions.reading import download_document
from roviec_web.documents.models import Rendition
from roviec_web.documents.names import fitting_name
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.documents.queries.files import get_rendition
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def download_original(request: HttpRequest, code: str) -> HttpResponseBase:
    """The bytes as they came, under a name whose ending says what they are."""
    document = get_document_for(person_of(request), code)
    if document.original is None:
        raise NotFoundError(_("Không có tệp này."))
    response = hand_out(document.original.sha256, fitting_name(document.file_name, document.original.form))
    download_document(document=document, what="original", acting_user=person_of(request))
    return response


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def download_export(request: HttpRequest, code: str, kind: str) -> HttpResponseBase:
    """The plan as a table, a Word file, a calendar or data."""
    document = get_document_for(person_of(request), code)
    made = get_rendition(document, kind)
    response = hand_out(made.sha256, f"{document.number or document.code}.{kind}".replace("/", "-"), made.media_type)
    download_document(document=document, what=kind, acting_user=person_of(request))
    return response


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_page(request: HttpRequest, code: str, number: int) -> HttpResponseBase:
    """The picture of one page."""
    document = get_document_for(person_of(request), code)
    page = get_rendition(document, Rendition.Kind.PAGE, number)
    return show_picture(request, page.sha256, page.media_type)
