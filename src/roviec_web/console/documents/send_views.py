"""Sending a document to its recipients, and saying which body a recipient is."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from roviec_web.console.documents.recipients import recipients_of
from roviec_web.documents.actions.receipts import send_document, set_recipient
from roviec_web.documents.models import Document, Receipt
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.documents.queries.receipts import get_recipient_of, receipts_of
from roviec_web.documents.queries.recipients import candidates_for, get_candidate
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission, may
from roviec_web.people.routes import needs, person_of


@require_http_methods(["GET", "POST"])
@needs(Permission.DOCUMENT_UPLOAD)
def send(request: HttpRequest, code: str) -> HttpResponse:
    """Choose recipients, then send to them."""
    person = person_of(request)
    document = get_document_for(person, code, Permission.DOCUMENT_UPLOAD)
    if request.method == "GET":
        return _page(request, document)
    chosen = [each for each in receipts_of(document) if each.code in request.POST.getlist("to")]
    emails = {each.code: request.POST.get(f"email-{each.code}", "").strip() for each in chosen}
    fault = _fault_of(chosen, emails)
    if fault:
        return _page(request, document, fault)
    try:
        sent = send_document(document=document, receipts=chosen, emails=emails, acting_user=person)
    except ActionError as refusal:
        return _page(request, document, refusal.message)
    told = ngettext("Đã gửi tới %(count)d nơi nhận.", "Đã gửi tới %(count)d nơi nhận.", len(sent))
    messages.success(request, told % {"count": len(sent)})
    return HttpResponseRedirect(reverse("console:document.show", args=[code]))


@require_http_methods(["GET", "POST"])
@needs(Permission.DOCUMENT_UPLOAD)
def choose_body(request: HttpRequest, code: str, recipient: str) -> HttpResponse:
    """Say which body a recipient is: out of those that are likely, or found by a word of their names."""
    person = person_of(request)
    document = get_document_for(person, code, Permission.DOCUMENT_UPLOAD)
    receipt = get_recipient_of(document, recipient)
    if request.method == "POST":
        body = get_candidate(document, request.POST.get("body", ""))
        everywhere = bool(request.POST.get("everywhere"))
        set_recipient(receipt=receipt, body=body, everywhere=everywhere, acting_user=person)
        messages.success(request, _("Đã ghi: “%(name)s” là %(body)s.") % {"name": receipt.name, "body": body.name})
        return HttpResponseRedirect(reverse("console:document.send", args=[code]))
    words = request.GET.get("q", "")[:200]
    context: dict[str, Any] = {
        "document": document,
        "receipt": receipt,
        "words": words,
        "candidates": candidates_for(receipt, document, words),
        "may_confirm": may(person, Permission.ALIAS_CONFIRM, document.body),
    }
    return render(request, "console/documents/choose_body.html", context)


def _page(request: HttpRequest, document: Document, fault: str = "") -> HttpResponse:
    typed = {name.removeprefix("email-"): str(value) for name, value in request.POST.items()}
    recipients = recipients_of(document, chosen=request.POST.getlist("to"), emails=typed)
    context = {"document": document, "recipients": recipients, "fault": fault, "mails": settings.SENDS_MAIL}
    return render(request, "console/documents/send.html", context, status=400 if fault else 200)


def _fault_of(chosen: list[Receipt], emails: dict[str, str]) -> str:
    if not chosen:
        return _("Hãy chọn ít nhất một nơi nhận.")
    for each in chosen:
        if not (settings.SENDS_MAIL or each.body or each.is_group):
            return _(
                "Hệ thống này không gửi thư, nên chưa gửi được tới “%(name)s”. Hãy chọn cơ quan của nơi nhận này."
            ) % {"name": each.name}
        try:
            if emails[each.code]:
                validate_email(emails[each.code])
        except ValidationError:
            return _("Thư điện tử của “%(name)s” không đúng dạng ten@co-quan.vn.") % {"name": each.name}
    return ""
