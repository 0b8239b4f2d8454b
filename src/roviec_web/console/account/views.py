"""What a person sets about themselves: name, language, password, factors, sessions."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from roviec_web.console.account.forms import ProfileForm
from roviec_web.people.access import roles_in_force
from roviec_web.people.actions.own import change_profile, end_other_sign_ins, end_sign_in
from roviec_web.people.factors import factors_of, has_second_factor
from roviec_web.people.queries.people import sign_ins_of
from roviec_web.people.routes import one_factor, person_of, signed_in
from roviec_web.people.sessions import KEY


@signed_in
@require_http_methods(["GET", "POST"])
def show_settings(request: HttpRequest) -> HttpResponse:
    """Everything about one's own account on a page."""
    person = person_of(request)
    given = {"name": person.name, "position": person.position, "language": person.language}
    form = ProfileForm(request.POST or None, initial=given)
    if request.method == "POST" and form.is_valid():
        change_profile(**form.cleaned_data, acting_user=person)
        messages.success(request, _("Đã lưu."))
        return redirect("console:account.settings")
    shown = {
        "form": form,
        "roles": roles_in_force(person).select_related("body", "standing_in_for__person"),
        "factors": factors_of(person),
        "sign_ins": sign_ins_of(person),
        "this_sign_in": request.session.get(KEY),
    }
    return render(request, "console/account/settings.html", shown)


@one_factor
@require_GET
def show_protect(request: HttpRequest) -> HttpResponse:
    """Leads through setting up the second factor, which everybody needs before anything else."""
    if has_second_factor(person_of(request)):
        return redirect("console:home")
    return render(request, "console/account/protect.html")


@signed_in
@require_POST
def stop_sign_in(request: HttpRequest, code: str) -> HttpResponse:
    """End one session."""
    end_sign_in(code=code, acting_user=person_of(request))
    messages.success(request, _("Đã kết thúc phiên đăng nhập."))
    return redirect("console:account.settings")


@signed_in
@require_POST
def stop_other_sign_ins(request: HttpRequest) -> HttpResponse:
    """End every session but this one."""
    ended = end_other_sign_ins(this=request.session.get(KEY, ""), acting_user=person_of(request))
    messages.success(request, _("Đã kết thúc %(count)s phiên đăng nhập khác.") % {"count": ended})
    return redirect("console:account.settings")
