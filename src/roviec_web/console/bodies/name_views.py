"""Names of documents: those that wait to be confirmed, and those that were."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from roviec_web.bodies.actions import confirm_alias, dismiss_question, remove_alias
from roviec_web.bodies.models import Body, NameQuestion
from roviec_web.bodies.queries.lists import get_alias, get_question
from roviec_web.console.bodies.forms import ConfirmForm
from roviec_web.console.bodies.listing import ALIASES, QUESTIONS, QuestionFilterForm
from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to
from roviec_web.people.routes import needs, person_of


@needs(Permission.ALIAS_CONFIRM)
@require_GET
def list_names(request: HttpRequest) -> HttpResponse:
    """What waits."""
    return render(request, "console/bodies/names.html", list_context(request, QUESTIONS))


@needs(Permission.ALIAS_CONFIRM)
@require_GET
def export_names(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, QUESTIONS, form)


@needs(Permission.ALIAS_CONFIRM)
@require_GET
def list_aliases(request: HttpRequest) -> HttpResponse:
    """What was confirmed, the last first; who keeps the bodies may take it back."""
    user = person_of(request)
    context = list_context(request, ALIASES)
    rows = context["page"].rows
    kept = bodies_visible_to(user, Permission.BODY_MANAGE).filter(pk__in={alias.within_id for alias in rows})
    keeps = set(kept.values_list("pk", flat=True))
    context["aliases"] = [(alias, alias.within_id in keeps) for alias in rows]
    return render(request, "console/bodies/aliases.html", context)


@needs(Permission.ALIAS_CONFIRM)
@require_GET
def export_aliases(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, ALIASES, form)


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
        told = fault or _("Hãy chọn một cơ quan, hoặc gõ tên cơ quan khác.")
        asked = QueryDict(request.POST.get("asked", ""))
        context = {**list_context(request, QUESTIONS, asked), "faulty": question, "fault": told}
        return render(request, "console/bodies/names.html", context, status=400)
    confirm_alias(text=question.text, body=body, within=question.within, acting_user=user)
    said = {"text": question.text, "name": body.name}
    messages.success(request, _("Từ nay “%(text)s” là %(name)s.") % said)
    return _back_to_list(request)


@needs(Permission.ALIAS_CONFIRM)
@require_POST
def dismiss(request: HttpRequest, code: str) -> HttpResponse:
    """Say that a name means nobody here."""
    user = person_of(request)
    question = get_question(code, bodies_visible_to(user, Permission.ALIAS_CONFIRM))
    dismiss_question(question=question, acting_user=user)
    messages.success(request, _("Sẽ không hỏi lại “%(text)s”.") % {"text": question.text})
    return _back_to_list(request)


@needs(Permission.BODY_MANAGE)
@require_POST
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take back a spelling that was confirmed by mistake."""
    user = person_of(request)
    alias = get_alias(code, bodies_visible_to(user, Permission.BODY_MANAGE))
    text = alias.text
    remove_alias(alias=alias, acting_user=user)
    messages.success(request, _("Đã bỏ tên “%(text)s”.") % {"text": text})
    return redirect("console:body.aliases" if may_confirm(user) else "console:body.list")


def may_confirm(user: Person) -> bool:
    """Whether the page of names is open to a person."""
    return bodies_visible_to(user, Permission.ALIAS_CONFIRM).exists()


def _chosen(question: NameQuestion, form: ConfirmForm) -> Body | None:
    """The other body where one was typed, else the candidate that was marked."""
    other: Body | None = form.cleaned_data["other"]
    marked = form.cleaned_data["candidate"]
    return other or next((body for body in question.candidates.all() if body.code == marked), None)


def _back_to_list(request: HttpRequest) -> HttpResponseRedirect:
    """To the list as it was narrowed; of what was sent only its filters are taken."""
    kept = QuestionFilterForm(QueryDict(request.POST.get("asked", ""))).kept()
    address = reverse("console:body.names")
    return HttpResponseRedirect(f"{address}?{urlencode(kept)}" if kept else address)
