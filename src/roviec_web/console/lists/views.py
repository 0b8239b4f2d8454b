"""Saved views of a list: keeping what stands, naming anew, deleting. Opening one is opening the list's own address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from roviec_web.console.lists.asking import filters_of, kept_of
from roviec_web.console.lists.forms import SaveViewForm
from roviec_web.console.lists.registry import LISTS
from roviec_web.console.lists.saved import address_of, check_opens
from roviec_web.console.lists.screen import ListScreen
from roviec_web.console.working.bodies import bodies_of
from roviec_web.kit.errors import ActionError
from roviec_web.people.access import Permission
from roviec_web.people.actions.saved_views import delete_view, rename_view, save_view
from roviec_web.people.queries.saved_views import get_saved_view_for, saved_views_for
from roviec_web.people.routes import person_of, signed_in


@require_safe
@signed_in
def show(request: HttpRequest, listing: str) -> HttpResponse:
    """All views of a list, to be renamed and deleted."""
    return _page(request, check_opens(LISTS.get(listing), person_of(request)))


@require_POST
@signed_in
def save(request: HttpRequest, listing: str) -> HttpResponse:
    """Keep the filters that were sent, as far as the list knows them, and open them."""
    user = person_of(request)
    screen = check_opens(LISTS.get(listing), user)
    form = SaveViewForm(request.POST, bodies=bodies_of(request, Permission.VIEW_SHARE), auto_id="save_%s")
    if not form.is_valid():
        return _page(request, screen, form)
    asked = QueryDict(form.cleaned_data["query"])
    query = urlencode(kept_of(screen, filters_of(request, screen, asked), asked))
    name = form.cleaned_data["name"]
    try:
        view = save_view(listing=screen.name, name=name, query=query, body=form.body(), acting_user=user)
    except ActionError as refusal:
        form.add_error("name", refusal.message)
        return _page(request, screen, form)
    messages.success(request, _("Đã lưu bộ lọc “%(name)s”.") % {"name": view.name})
    return HttpResponseRedirect(address_of(screen, view))


@require_POST
@signed_in
def rename(request: HttpRequest, code: str) -> HttpResponse:
    """Call one otherwise."""
    user = person_of(request)
    screen = LISTS[get_saved_view_for(user, code).listing]
    try:
        view = rename_view(code=code, name=request.POST.get("name", ""), acting_user=user)
    except ValidationError:
        return _page(request, screen, faulty=code, fault=_("Hãy gõ tên của bộ lọc, nhiều nhất 80 chữ."))
    except ActionError as refusal:
        return _page(request, screen, faulty=code, fault=refusal.message)
    messages.success(request, _("Bộ lọc nay tên là “%(name)s”.") % {"name": view.name})
    return redirect("console:view.list", listing=view.listing)


@require_POST
@signed_in
def delete(request: HttpRequest, code: str) -> HttpResponse:
    """Delete one."""
    view = delete_view(code=code, acting_user=person_of(request))
    messages.success(request, _("Đã xóa bộ lọc “%(name)s”.") % {"name": view.name})
    return redirect("console:view.list", listing=view.listing)


def _page(
    request: HttpRequest,
    screen: ListScreen[Any],
    form: SaveViewForm | None = None,
    *,
    faulty: str = "",
    fault: str = "",
) -> HttpResponse:
    """Every view with whether it may be changed; above them the form that was refused, where one was."""
    user = person_of(request)
    keeps = {body.pk for body in bodies_of(request, Permission.VIEW_SHARE)}
    views = saved_views_for(user, screen.name)
    context = {
        "screen": screen,
        "rows": [(view, address_of(screen, view), view.body is None or view.body_id in keeps) for view in views],
        "save_form": form,
        "faulty": faulty,
        "fault": fault,
    }
    return render(request, "console/lists/views.html", context, status=400 if form or fault else 200)
