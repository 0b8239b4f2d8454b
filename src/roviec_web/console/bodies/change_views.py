"""A body is made, corrected, renamed, moved, ended: a form each, on the version that was read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from roviec_web.bodies.actions import correct_body, create_body, end_body, move_body, rename_body
from roviec_web.bodies.models import Body
from roviec_web.console.bodies.forms import CorrectForm, EndForm, FactsForm, MoveForm, RenameForm
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission
from roviec_web.people.queries.bodies import get_body_for
from roviec_web.people.routes import needs, person_of


def take_form(
    request: HttpRequest, body: Body, form: forms.Form, act: Callable[[], Body], words: dict[str, str]
) -> HttpResponse:
    """Show a form, or do what it says; a refusal is told at the form, which keeps what was typed.

    Args:
        request: GET shows the form, POST sends it.
        body: whose page the person came from.
        form: bound when it was sent.
        act: does it, and gives the body to go on with.
        words: ``title``, ``button``, ``done``, ``lead``.
    """
    if request.method == "POST" and form.is_valid():
        try:
            changed = act()
        except ActionError as error:
            if error.status == 404:
                raise
            field = str(error.data.get("field", ""))
            form.add_error(field if field in form.fields else None, error.message)
        else:
            messages.success(request, words["done"] % {"name": changed.name})
            return redirect("console:body.show", code=changed.code)
    status = 409 if form.is_bound else 200
    shown: dict[str, Any] = {"form": form, "body": body, **words}
    return render(request, "console/bodies/form.html", shown, status=status)


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def create(request: HttpRequest, code: str) -> HttpResponse:
    """A body under this one."""
    user = person_of(request)
    parent = get_body_for(user, code, Permission.BODY_MANAGE)
    form = FactsForm(request.POST or None)
    words = {
        "title": _("Thêm cơ quan dưới “%(name)s”") % {"name": parent.name},
        "button": _("Thêm cơ quan"),
        "done": _("Đã thêm “%(name)s”."),
        "lead": "",
    }
    return take_form(
        request, parent, form, lambda: create_body(parent=parent, acting_user=user, **form.cleaned_data), words
    )


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def correct(request: HttpRequest, code: str) -> HttpResponse:
    """What was entered wrongly is put right."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    names = ("name", "abbreviation", "identifier", "unit_code", "starts_on", "version")
    initial = {**{name: getattr(body, name) for name in names}, "kind": body.kind.code}
    form = CorrectForm(request.POST or None, initial=initial)
    words = {
        "title": _("Sửa thông tin của “%(name)s”") % {"name": body.name},
        "button": _("Lưu thông tin"),
        "done": _("Đã lưu thông tin của “%(name)s”."),
        "lead": _("Chỉ để sửa chỗ ghi sai. Nếu cơ quan đổi tên theo quyết định, hãy dùng “Đổi tên” để giữ tên cũ."),
    }
    return take_form(request, body, form, lambda: correct_body(body=body, acting_user=user, **form.cleaned_data), words)


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, code: str) -> HttpResponse:
    """A new name from a day on."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    form = RenameForm(request.POST or None, initial={"version": body.version})
    words = {
        "title": _("Đổi tên “%(name)s”") % {"name": body.name},
        "button": _("Đổi tên"),
        "done": _("Đã ghi tên mới của “%(name)s”."),
        "lead": _("Tên cũ vẫn tìm được, và vẫn đúng cho văn bản trước ngày đổi tên."),
    }
    return take_form(request, body, form, lambda: rename_body(body=body, acting_user=user, **form.cleaned_data), words)


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def move(request: HttpRequest, code: str) -> HttpResponse:
    """Another parent from a day on."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    form = MoveForm(request.POST or None, user=user, initial={"version": body.version})
    words = {
        "title": _("Chuyển “%(name)s” sang cơ quan cấp trên khác") % {"name": body.name},
        "button": _("Chuyển"),
        "done": _("Đã ghi nơi mới của “%(name)s”."),
        "lead": _("Các cơ quan bên dưới đi theo. Quyền của mọi người theo vị trí mới từ ngày đó."),
    }
    return take_form(request, body, form, lambda: move_body(body=body, acting_user=user, **form.cleaned_data), words)


@needs(Permission.BODY_MANAGE)
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, code: str) -> HttpResponse:
    """An end without a successor."""
    user = person_of(request)
    body = get_body_for(user, code, Permission.BODY_MANAGE)
    form = EndForm(request.POST or None, initial={"version": body.version})
    words = {
        "title": _("Kết thúc “%(name)s”") % {"name": body.name},
        "button": _("Kết thúc cơ quan"),
        "done": _("Đã ghi ngày kết thúc của “%(name)s”."),
        "lead": _("Chỉ khi không có cơ quan nào kế tục. Nếu có, hãy dùng “Sáp nhập, chia tách”."),
    }
    return take_form(request, body, form, lambda: end_body(body=body, acting_user=user, **form.cleaned_data), words)
