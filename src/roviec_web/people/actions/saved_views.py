"""The filters of a list under a name: kept, named anew, deleted."""

from __future__ import annotations

from typing import Final

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit import audit
from roviec_web.people.access import Permission, may
from roviec_web.people.errors import ViewRefusedError
from roviec_web.people.models import Person, SavedView
from roviec_web.people.queries.saved_views import get_saved_view_for

MOST_VIEWS: Final = 20
"""Of one list, for a person or for a body."""


@transaction.atomic
def save_view(*, listing: str, name: str, query: str, body: Body | None = None, acting_user: Person) -> SavedView:
    """Keep filters for oneself, or for everybody of a body.

    Args:
        listing: name of the list.
        name: what they are called.
        query: the filters as they stand in the address.
        body: whose the view is; ``None``: one's own.
        acting_user: who.

    Raises:
        ValidationError: no name, or one that is too long.
        ViewRefusedError: the name is taken, there are too many, or one may not share views on the body.
    """
    if body is not None and not may(acting_user, Permission.VIEW_SHARE, body):
        raise ViewRefusedError(_("Bạn không lưu được bộ lọc dùng chung cho cơ quan này."))
    whose = {"person": None, "body": body} if body else {"person": acting_user, "body": None}
    view = SavedView(listing=listing, name=name.strip(), query=query, **whose)
    others = SavedView.objects.filter(listing=listing, **{key: value for key, value in whose.items() if value})
    if others.count() >= MOST_VIEWS:
        raise ViewRefusedError(
            _("Danh sách này đã có %(most)d bộ lọc đã lưu. Hãy xóa một bộ lọc không dùng nữa rồi lưu lại.")
            % {"most": MOST_VIEWS}
        )
    _check_name_is_free(view)
    view.full_clean()
    view.save()
    _record("view.save", view, acting_user, {"list": listing, "name": view.name, "query": query})
    return view


@transaction.atomic
def rename_view(*, code: str, name: str, acting_user: Person) -> SavedView:
    """Call a view otherwise.

    Raises:
        NotFoundError: it is somebody else's, or of a body where one shares no views, or gone.
        ValidationError: no name, or one that is too long.
        ViewRefusedError: the name is taken.
    """
    view = get_saved_view_for(acting_user, code)
    before, view.name = view.name, name.strip()
    if view.name == before:
        return view
    _check_name_is_free(view)
    view.full_clean()
    view.save(update_fields=["name"])
    _record("view.rename", view, acting_user, {"list": view.listing, "before": before, "after": view.name})
    return view


@transaction.atomic
def delete_view(*, code: str, acting_user: Person) -> SavedView:
    """Delete a view; the list itself stays as it is.

    Raises:
        NotFoundError: it is somebody else's, or of a body where one shares no views, or gone.
    """
    view = get_saved_view_for(acting_user, code)
    _record("view.delete", view, acting_user, {"list": view.listing, "name": view.name, "query": view.query})
    view.delete()
    return view


def _check_name_is_free(view: SavedView) -> None:
    same = SavedView.objects.filter(listing=view.listing, name=view.name, person=view.person, body=view.body)
    if same.exclude(pk=view.pk).exists():
        raise ViewRefusedError(_("Danh sách này đã có bộ lọc tên “%(name)s”. Hãy đặt tên khác.") % {"name": view.name})


def _record(action: str, view: SavedView, acting_user: Person, data: dict[str, str]) -> None:
    """A view of a body is told to the auditors of the body; one's own to nobody but oneself."""
    path = view.body.path if view.body else ""
    audit.record(action, acting_user=acting_user, target=view, body_path=path, data=data)
