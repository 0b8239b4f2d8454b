"""Saved views that a person may open, and those that they may change."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, roles_in_force, visible_to
from roviec_web.people.models import Person, SavedView


def saved_views_for(user: Person, listing: str) -> QuerySet[SavedView]:
    """Their own of a list, and those of the bodies on which they have a role: on that very body, not above it."""
    bodies = roles_in_force(user).values("body")
    found = SavedView.objects.filter(Q(person=user) | Q(body__in=bodies), listing=listing)
    return found.select_related("body").order_by("body__path", "name", "pk")


def get_saved_view_for(user: Person, code: str) -> SavedView:
    """One that the person may rename or delete: their own, or one of a body where they share views.

    Raises:
        NotFoundError: there is none of that code, or none of these: the same words.
    """
    own = SavedView.objects.filter(person=user, code=code).first()
    shared = visible_to(SavedView.objects.select_related("body"), user, Permission.VIEW_SHARE)
    view = own or shared.filter(code=code).first()
    if view is None:
        raise NotFoundError(_("Không có bộ lọc đã lưu này, hoặc bạn không có quyền sửa."))
    return view
