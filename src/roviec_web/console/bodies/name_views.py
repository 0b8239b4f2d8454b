"""Names of documents: those that wait to be confirmed, and those that were."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from roviec_web.bodies.actions import confirm_alias, dismiss_question, remove_alias
from roviec_web.bodies.models import Body, NameQuestion
from roviec_web.bodies.queries.lists import aliases_within, get_alias, get_question
from roviec_web.bodies.queries.tree import open_questions
from roviec_web.console.bodies.forms import ConfirmForm
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to
from roviec_web.people.routes import needs, person_of

SHOWN: Final = 30


@needs(Permission.ALIAS_CONFIRM)
@require_GET
def list_names(request: HttpRequest) -> HttpResponse:
    """What waits, and what was confirmed last."""
    return _page(request, person_of(request))


@needs(Permission.ALIAS_CONFIRM)
@require_POST
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """Say whom a name means."""
    user = person_of(request)
    question = get_question(code, bodies_visible_to(user, Permission.ALIAS_CONFIRM))
    form = ConfirmForm(request.POST, user=user)
    body = _chosen(question, form) if form.is_valid() else None
    if body is None:
        fault = "; ".join(str(text) for texts in form.errors.values() for text in texts)
        return _page(
            request, user, faulty=question, fault=fault or _("Hãy chọn một cơ quan, hoặc gõ tên cơ quan khác.")
        )
    confirm_alias(text=question.text, body=body, within=question.within, acting_user=user)
    said = {"text": question.text, "name": body.name}
    messages.success(request, _("Từ nay “%(text)s” là %(name)s.") % said)
    return redirect("console:body.names")


@needs(Permission.ALIAS_CONFIRM)
@require_POST
def dismiss(request: HttpRequest, code: str) -> HttpResponse:
    """Say that a name means nobody here."""
    user = person_of(request)
    question = get_question(code, bodies_visible_to(user, Permission.ALIAS_CONFIRM))
    dismiss_question(question=question, acting_user=user)
    messages.success(request, _("Sẽ không hỏi lại “%(text)s”.") % {"text": question.text})
    return redirect("console:body.names")


@needs(Permission.BODY_MANAGE)
@require_POST
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take back a spelling that was confirmed by mistake."""
    user = person_of(request)
    alias = get_alias(code, bodies_visible_to(user, Permission.BODY_MANAGE))
    text = alias.text
    remove_alias(alias=alias, acting_user=user)
    messages.success(request, _("Đã bỏ tên “%(text)s”.") % {"text": text})
    return redirect("console:body.names" if may_confirm(user) else "console:body.list")


def may_confirm(user: Person) -> bool:
    """Whether the page of names is open to a person."""
    return bodies_visible_to(user, Permission.ALIAS_CONFIRM).exists()


def _chosen(question: NameQuestion, form: ConfirmForm) -> Body | None:
    """The other body where one was typed, else the candidate that was marked."""
    other: Body | None = form.cleaned_data["other"]
    marked = form.cleaned_data["candidate"]
    return other or next((body for body in question.candidates.all() if body.code == marked), None)


def _page(request: HttpRequest, user: Person, faulty: NameQuestion | None = None, fault: str = "") -> HttpResponse:
    visible = bodies_visible_to(user, Permission.ALIAS_CONFIRM)
    questions = list(open_questions(visible)[: SHOWN + 1])
    aliases = list(aliases_within(visible)[:SHOWN])
    shown = {
        "questions": questions[:SHOWN],
        "has_more": len(questions) > SHOWN,
        "aliases": [
            (alias, alias.within is not None and may(user, Permission.BODY_MANAGE, alias.within)) for alias in aliases
        ],
        "faulty": faulty.pk if faulty else None,
        "fault": fault,
    }
    return render(request, "console/bodies/names.html", shown, status=400 if fault else 200)
