"""Kinds of bodies."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from roviec_web.bodies.actions import add_kind, name_kind, remove_kind
from roviec_web.bodies.queries.lists import get_kind, kinds_with_counts
from roviec_web.console.bodies.forms import KindForm, KindNameForm
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission, paths_of
from roviec_web.people.routes import needs, person_of


@needs(Permission.BODY_VIEW)
@require_GET
def list_kinds(request: HttpRequest) -> HttpResponse:
    """Every kind."""
    operates = bool(paths_of(person_of(request), Permission.SITE_OPERATE))
    return render(request, "console/bodies/kinds.html", {"kinds": kinds_with_counts(), "operates": operates})


@needs(Permission.SITE_OPERATE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A kind of one's own."""
    form = KindForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            kind = add_kind(acting_user=person_of(request), **form.cleaned_data)
        except ActionError as error:
            form.add_error("name", error.message)
        else:
            messages.success(request, _("Đã thêm loại “%(name)s”.") % {"name": kind.name})
            return redirect("console:body_kind.list")
    return render(request, "console/bodies/kind.html", {"form": form}, status=400 if form.is_bound else 200)


@needs(Permission.SITE_OPERATE)
@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, code: str) -> HttpResponse:
    """Other names of a kind."""
    kind = get_kind(code)
    form = KindNameForm(request.POST or None, initial={"name": kind.name, "name_en": kind.name_en})
    if request.method == "POST" and form.is_valid():
        name_kind(kind=kind, acting_user=person_of(request), **form.cleaned_data)
        messages.success(request, _("Đã lưu tên loại “%(name)s”.") % {"name": kind.name})
        return redirect("console:body_kind.list")
    shown = {"form": form, "kind": kind}
    return render(request, "console/bodies/kind.html", shown, status=400 if form.is_bound else 200)


@needs(Permission.SITE_OPERATE)
@require_POST
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take a kind away that nobody is of."""
    kind = get_kind(code)
    remove_kind(kind=kind, acting_user=person_of(request))
    messages.success(request, _("Đã bỏ loại “%(name)s”.") % {"name": kind.name})
    return redirect("console:body_kind.list")
