"""Vì sao thấy: which role on which body lets somebody do something, or that none does; and who can."""

from __future__ import annotations

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from roviec_web.bodies.models import Body
from roviec_web.console.people.forms import WhyForm
from roviec_web.console.people.labels import PERMISSION_LABELS
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import get_body_for
from roviec_web.people.queries.people import get_person_by_email_for
from roviec_web.people.queries.reasons import explain, roles_reaching
from roviec_web.people.routes import needs, person_of

MOST_SHOWN: Final = 100


@needs(Permission.PERSON_VIEW)
@require_GET
def explain_access(request: HttpRequest) -> HttpResponse:
    """Answer for one person, or list everybody who may; only about bodies and people of one's own."""
    user = person_of(request)
    form = WhyForm(
        request.GET or None, user=user, labels=[(key.value, name) for key, name in PERMISSION_LABELS.items()]
    )
    shown: dict[str, Any] = {"form": form}
    if form.is_valid():
        try:
            shown |= _answer(user, form.cleaned_data)
        except NotFoundError as error:
            form.add_error(None, error.message)
    return render(request, "console/people/why.html", shown)


def _answer(user: Person, asked: dict[str, Any]) -> dict[str, Any]:
    permission = Permission(asked["permission"])
    body = _body(user, asked)
    said = {"body": body, "permission": PERMISSION_LABELS[permission]}
    if not asked["email"]:
        roles = list(roles_reaching(permission, body)[: MOST_SHOWN + 1])
        return {**said, "reaching": roles[:MOST_SHOWN], "has_more": len(roles) > MOST_SHOWN}
    person = get_person_by_email_for(user, asked["email"])
    return {**said, "asked_person": person, "answer": explain(person, permission, body)}


def _body(user: Person, asked: dict[str, Any]) -> Body:
    """The one that is named, or that of the document; both through the access rule."""
    if asked["document"]:
        body = get_document_for(user, asked["document"]).body
        return get_body_for(user, body.code, Permission.PERSON_VIEW)
    if asked["body"]:
        found: Body = asked["body"]
        return found
    raise NotFoundError(_("Bạn hãy chọn một cơ quan hoặc gõ mã một văn bản."))
