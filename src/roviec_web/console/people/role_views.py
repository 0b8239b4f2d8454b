"""Roles of a person: given, ended, stood in for; everything handed over."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from roviec_web.console.people.forms import GrantForm, HandOverForm, SubstituteForm
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission
from roviec_web.people.actions.handing_over import hand_over, plan_hand_over
from roviec_web.people.actions.roles import end_role, grant_role, name_substitute
from roviec_web.people.queries.people import get_person_for, get_role_for
from roviec_web.people.routes import freshly_signed_in, needs, person_of, signed_in


@freshly_signed_in
@needs(Permission.PERSON_MANAGE)
@require_http_methods(["GET", "POST"])
def grant(request: HttpRequest, code: str) -> HttpResponse:
    """A role more for somebody."""
    user = person_of(request)
    person = get_person_for(user, code, Permission.PERSON_MANAGE)
    form = GrantForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        try:
            grant_role(person=person, **form.cleaned_data, acting_user=user)
        except ActionError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, _("Đã giao vai trò cho %(name)s.") % {"name": person.name})
            return redirect("console:person.show", code=person.code)
    return render(request, "console/people/grant.html", {"form": form, "person": person})


@signed_in
@require_POST
def end(request: HttpRequest, code: str) -> HttpResponse:
    """End a role; a keeper any of their bodies, a holder that of their substitute."""
    user = person_of(request)
    role = end_role(role=get_role_for(user, code), acting_user=user)
    messages.success(request, _("Đã kết thúc vai trò của %(name)s.") % {"name": role.person.name})
    if role.standing_in_for is not None and role.standing_in_for.person_id == user.pk:
        return redirect("console:account.settings")
    return redirect("console:person.show", code=role.person.code)


@freshly_signed_in
@signed_in
@require_http_methods(["GET", "POST"])
def substitute(request: HttpRequest, code: str) -> HttpResponse:
    """Somebody holds a role for a time beside its holder."""
    user = person_of(request)
    role = get_role_for(user, code)
    form = SubstituteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            named = name_substitute(role=role, **form.cleaned_data, acting_user=user)
        except ActionError as error:
            if error.status == 404:
                raise
            form.add_error(None, error.message)
        else:
            said = {"name": named.person.name, "day": f"{named.ends_on:%d/%m/%Y}"}
            messages.success(request, _("%(name)s thay đến trước ngày %(day)s.") % said)
            return redirect("console:account.settings" if role.person_id == user.pk else "console:people.list")
    return render(request, "console/people/substitute.html", {"form": form, "role": role})


@freshly_signed_in
@needs(Permission.PERSON_MANAGE)
@require_http_methods(["GET", "POST"])
def give_over(request: HttpRequest, code: str) -> HttpResponse:
    """Everything of somebody to another: first the list, then the move."""
    user = person_of(request)
    leaving = get_person_for(user, code, Permission.PERSON_MANAGE)
    form = HandOverForm(request.POST or None)
    plan = plan_hand_over(leaving=leaving, acting_user=user)
    if request.method == "POST" and form.is_valid():
        try:
            done = hand_over(leaving=leaving, taking=form.cleaned_data["taking"], acting_user=user)
        except ActionError as error:
            form.add_error(None, error.message)
        else:
            said = {"count": len(done.moving), "name": form.cleaned_data["taking"].name}
            messages.success(request, _("Đã bàn giao %(count)s mục cho %(name)s.") % said)
            return redirect("console:person.show", code=leaving.code)
    return render(request, "console/people/hand_over.html", {"form": form, "person": leaving, "plan": plan})
