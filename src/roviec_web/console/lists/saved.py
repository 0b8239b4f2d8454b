"""The saved views of a list: what the list shows of them, and which list they are of."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from roviec_web.console.lists.forms import SaveViewForm
from roviec_web.console.lists.screen import ListScreen
from roviec_web.console.working.bodies import bodies_of
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, paths_of
from roviec_web.people.models import Person, SavedView
from roviec_web.people.queries.saved_views import saved_views_for
from roviec_web.people.routes import person_of

MOST_SHOWN: Final = 30
"""Above a list; the page of views has all of them."""


def views_context(
    request: HttpRequest, screen: ListScreen[Any], kept: dict[str, str], *, is_own: bool
) -> dict[str, Any]:
    """The views as links, the one that stands marked, and the form that keeps what stands.

    Args:
        request: whose list it is.
        screen: the list.
        kept: what its address says now.
        is_own: whether that is more than what the list begins with.
    """
    views = list(saved_views_for(person_of(request), screen.name)[: MOST_SHOWN + 1])
    shown = [(view, address_of(screen, view), _is_standing(view, kept)) for view in views[:MOST_SHOWN]]
    may_save = is_own and not any(is_current for _view, _address, is_current in shown)
    return {
        "views": shown,
        "has_more_views": len(views) > MOST_SHOWN,
        "save_form": save_form(request, {"query": urlencode(kept)}) if may_save else None,
    }


def save_form(request: HttpRequest, initial: dict[str, str]) -> SaveViewForm:
    """Empty, for what stands in the address."""
    return SaveViewForm(initial=initial, bodies=bodies_of(request, Permission.VIEW_SHARE), auto_id="save_%s")


def address_of(screen: ListScreen[Any], view: SavedView) -> str:
    """Of the list with the filters of a view."""
    return f"{reverse(screen.route)}?{view.query}"


def _is_standing(view: SavedView, kept: dict[str, str]) -> bool:
    """Who has one body has no scope to choose; that of a colleague with several says nothing to them."""
    said = dict(parse_qsl(view.query))
    if "scope" not in kept:
        said.pop("scope", None)
    return said == kept


def check_opens(screen: ListScreen[Any] | None, user: Person) -> ListScreen[Any]:
    """The list, for who may open it.

    Raises:
        NotFoundError: there is no such list, or none for this person: the same words.
    """
    if screen is None or not paths_of(user, screen.permission):
        raise NotFoundError(_("Không có danh sách này, hoặc bạn không có quyền xem."))
    return screen
