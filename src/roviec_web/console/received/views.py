"""What was sent to the bodies of a person."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from roviec_web.console.documents.recipients import state_of
from roviec_web.console.documents.serving import hand_out
from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.console.received.listing import RECEIVED
from roviec_web.documents.actions.receipts import acknowledge_receipt, open_receipt
from roviec_web.documents.names import fitting_name
from roviec_web.documents.queries.receipts import get_receipt_for, may_acknowledge
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_list(request: HttpRequest) -> HttpResponse:
    """What came, the latest first."""
    context = list_context(request, RECEIVED)
    context["rows"] = [(row, state_of(row)) for row in context["page"].rows]
    return render(request, "console/received/list.html", context)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def export_list(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, RECEIVED, form)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show(request: HttpRequest, code: str) -> HttpResponse:
    """One of them; looking at it does not yet open the document itself."""
    receipt = get_receipt_for(person_of(request), code)
    context = {
        "receipt": receipt,
        "document": receipt.document,
        "state": state_of(receipt),
        "may_acknowledge": may_acknowledge(person_of(request), receipt),
    }
    return render(request, "console/received/show.html", context)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def download(request: HttpRequest, code: str) -> HttpResponseBase:
    """The document as it came; the first time by somebody of the body that received opens it."""
    receipt = get_receipt_for(person_of(request), code)
    original = receipt.document.original
    if original is None:
        raise NotFoundError(_("Không có tệp này."))
    response = hand_out(original.sha256, fitting_name(receipt.document.file_name, original.form))
    open_receipt(receipt=receipt, acting_user=person_of(request))
    return response


@require_POST
@needs(Permission.DOCUMENT_UPLOAD)
def acknowledge(request: HttpRequest, code: str) -> HttpResponse:
    """Say that it came."""
    receipt = get_receipt_for(person_of(request), code)
    acknowledge_receipt(receipt=receipt, acting_user=person_of(request))
    messages.success(request, _("Đã xác nhận nhận văn bản."))
    return HttpResponseRedirect(reverse("console:receipt.show", args=[code]))
