"""Names of bodies as the plan has them, and which bodies they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from roviec_web.bodies.queries.naming import Match, match_names
from roviec_web.documents.actions.review.matching import review_match
from roviec_web.documents.queries.recipients import get_candidate, likely_bodies
from roviec_web.documents.queries.review import Review, get_review_for
from roviec_web.documents.reviewing.names import BodyName, names_of
from roviec_web.people.access import Permission, may
from roviec_web.people.routes import needs, person_of

NAMES_A_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class Row:
    """A name of the plan with what it means."""

    name: BodyName
    match: Match

    @property
    def state(self) -> str:
        """``said`` by a reviewer, ``class``, ``sure``, ``doubtful`` or ``unknown``."""
        return "said" if self.name.said else str(self.match.certainty)

    @property
    def body_name(self) -> str:
        """The body that it means, as far as anybody knows."""
        if self.name.said:
            return self.name.said["body_name"]
        return self.match.body.name if self.match.body else ""


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_names(request: HttpRequest, code: str) -> HttpResponse:
    """Every name once; those that nobody knows first."""
    review = get_review_for(person_of(request), code)
    order = ["unknown", "doubtful", "class", "said", "sure"]
    rows = sorted(_rows(review), key=lambda row: order.index(row.state))
    start = max(int(request.GET.get("from", "0")), 0) if request.GET.get("from", "0").isdigit() else 0
    context: dict[str, Any] = {
        "document": review.document,
        "may_review": review.may_review,
        "rows": rows[start : start + NAMES_A_PAGE],
        "open_count": sum(row.state in {"unknown", "doubtful"} for row in rows),
        "count": len(rows),
        "next": start + NAMES_A_PAGE if len(rows) > start + NAMES_A_PAGE else None,
        "previous": max(start - NAMES_A_PAGE, 0) if start else None,
    }
    return render(request, "console/review/names.html", context)


@needs(Permission.DOCUMENT_REVIEW)
@require_http_methods(["GET", "POST"])
def match(request: HttpRequest, code: str) -> HttpResponse:
    """Choose the body of a name; confirmed once, no document asks again."""
    user = person_of(request)
    review = get_review_for(user, code, Permission.DOCUMENT_REVIEW)
    sent = request.POST if request.method == "POST" else request.GET
    name = sent.get("name", "")[:300]
    if request.method == "POST" and request.POST.get("body"):
        body = get_candidate(review.document, request.POST["body"])
        everywhere = bool(request.POST.get("everywhere"))
        review_match(document=review.document, name=name, body=body, everywhere=everywhere, acting_user=user)
        messages.success(request, _("Đã ghi: “%(name)s” là %(body)s.") % {"name": name, "body": body.name})
        return HttpResponseRedirect(reverse("console:review.names", args=[code]))
    words = sent.get("q", "")[:200]
    context = {
        "document": review.document,
        "name": name,
        "words": words,
        "candidates": likely_bodies(name, review.document, words),
        "may_confirm": may(user, Permission.ALIAS_CONFIRM, review.document.body),
        "is_missing": request.method == "POST",
    }
    return render(request, "console/review/match.html", context, status=400 if request.method == "POST" else 200)


def _rows(review: Review) -> list[Row]:
    names = names_of(review.plan)
    document = review.document
    texts = [name.text for name in names]
    found = match_names(texts, document_body=document.body, written_on=document.issued_on)
    return [Row(name, found[name.text]) for name in names]
