"""What a keeper does with somebody's account; each is one button, behind a fresh sign-in."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from roviec_web.console.people.forms import DeletionDayForm
from roviec_web.console.people.inviting import tell_invited
from roviec_web.people.access import Permission
from roviec_web.people.actions.accounts import activate_person, deactivate_person, reset_factors, set_deletion_day
from roviec_web.people.actions.invitations import invite_again
from roviec_web.people.queries.people import first_body_of, get_person_for
from roviec_web.people.routes import freshly_signed_in, needs, person_of

_MANAGE = Permission.PERSON_MANAGE


@freshly_signed_in
@needs(_MANAGE)
@require_POST
def deactivate(request: HttpRequest, code: str) -> HttpResponse:
    """Stop the account."""
    user = person_of(request)
    person = deactivate_person(person=get_person_for(user, code, _MANAGE), acting_user=user)
    messages.success(request, _("Đã ngừng tài khoản của %(name)s.") % {"name": person.name})
    return redirect("console:person.show", code=code)


@freshly_signed_in
@needs(_MANAGE)
@require_POST
def activate(request: HttpRequest, code: str) -> HttpResponse:
    """Open it again."""
    user = person_of(request)
    person = activate_person(person=get_person_for(user, code, _MANAGE), acting_user=user)
    messages.success(request, _("Đã mở lại tài khoản của %(name)s. Bạn hãy giao vai trò mới.") % {"name": person.name})
    return redirect("console:person.show", code=code)


@freshly_signed_in
@needs(_MANAGE)
@require_POST
def drop_factors(request: HttpRequest, code: str) -> HttpResponse:
    """Take away lost factors."""
    user = person_of(request)
    person = get_person_for(user, code, _MANAGE)
    reset_factors(person=person, acting_user=user)
    messages.success(request, _("Đã gỡ yếu tố thứ hai của %(name)s và báo cho họ.") % {"name": person.name})
    return redirect("console:person.show", code=code)


@freshly_signed_in
@needs(_MANAGE)
@require_POST
def invite_anew(request: HttpRequest, code: str) -> HttpResponse:
    """Send the link again."""
    user = person_of(request)
    person = get_person_for(user, code, _MANAGE)
    tell_invited(request, person, invite_again(person=person, body=first_body_of(user, person), acting_user=user))
    return redirect("console:person.show", code=code)


@freshly_signed_in
@needs(_MANAGE)
@require_POST
def choose_deletion_day(request: HttpRequest, code: str) -> HttpResponse:
    """Set when the data of who left are taken out."""
    user = person_of(request)
    person = get_person_for(user, code, _MANAGE)
    form = DeletionDayForm(request.POST)
    if form.is_valid():
        set_deletion_day(person=person, day=form.cleaned_data["day"], acting_user=user)
        messages.success(request, _("Đã đặt ngày xóa dữ liệu."))
    else:
        messages.error(request, _("Bạn hãy chọn một ngày."))
    return redirect("console:person.show", code=code)
