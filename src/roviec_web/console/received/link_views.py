"""The page behind a one-time link: the document, and one button. Programs that look at links in letters press none."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from roviec_web.console.documents.serving import hand_out
from roviec_web.documents.actions.receipts import PURPOSE, acknowledge_by_link, open_receipt
from roviec_web.documents.names import fitting_name
from roviec_web.documents.queries.receipts import get_receipt_by_link
from roviec_web.kit.errors import ActionError, NotFoundError
from roviec_web.people.actions.links import look_at_link
from roviec_web.people.routes import public


@never_cache
@public
@require_http_methods(["GET", "POST"])
def show(request: HttpRequest, secret: str) -> HttpResponse:
    """What was sent; a POST with a name acknowledges it and uses the link up."""
    receipt = get_receipt_by_link(look_at_link(secret=secret, purpose=PURPOSE))
    context = {"receipt": receipt, "document": receipt.document, "secret": secret}
    if request.method == "POST":
        try:
            context["receipt"] = acknowledge_by_link(secret=secret, name=request.POST.get("name", ""))
        except ActionError as refusal:
            return _page(request, {**context, "fault": refusal.message}, 400)
        return _page(request, {**context, "done": True}, 200)
    return _page(request, context, 200)


@never_cache
@public
@require_POST
def download(request: HttpRequest, secret: str) -> HttpResponseBase:
    """The document as it came; by POST, so that nobody but a person opens it. The link stays good for its answer."""
    del request
    receipt = get_receipt_by_link(look_at_link(secret=secret, purpose=PURPOSE))
    original = receipt.document.original
    if original is None:
        raise NotFoundError(_("Không có tệp này."))
    response = hand_out(original.sha256, fitting_name(receipt.document.file_name, original.form))
    open_receipt(receipt=receipt, acting_user=None)
    return response


def _page(request: HttpRequest, context: dict[str, object], status: int) -> HttpResponse:
    return render(request, "console/received/by_link.html", context, status=status)
