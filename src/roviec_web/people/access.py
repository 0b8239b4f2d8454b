"""The one access rule: a role on a body gives its permissions on that body and on everything under it.

Nothing else decides. Every view, export, attachment, count and suggestion takes its rows through ``visible_to``; what
it leaves out answers as what does not exist.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from django.db.models import Model, Q, QuerySet
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.people.models import Person, Role, RoleKind

if TYPE_CHECKING:
    from datetime import date

_Row = TypeVar("_Row", bound=Model)


class Permission(StrEnum):
    """What can be done; a route and an action each name one."""

    BODY_VIEW = "body.view"
    BODY_MANAGE = "body.manage"
    PERSON_VIEW = "person.view"
    PERSON_MANAGE = "person.manage"
    DOCUMENT_VIEW = "document.view"
    DOCUMENT_UPLOAD = "document.upload"
    DOCUMENT_REVIEW = "document.review"
    ALIAS_CONFIRM = "alias.confirm"
    AUDIT_VIEW = "audit.view"
    SITE_OPERATE = "site.operate"


_VIEW: Final = frozenset({Permission.BODY_VIEW, Permission.DOCUMENT_VIEW})
_EDIT: Final = _VIEW | {Permission.DOCUMENT_UPLOAD}

PERMISSIONS: Final[dict[RoleKind, frozenset[Permission]]] = {
    RoleKind.VIEWER: _VIEW,
    RoleKind.CONTRIBUTOR: _EDIT,
    RoleKind.EDITOR: _EDIT,
    RoleKind.APPROVER: _VIEW,
    RoleKind.PUBLISHER: _VIEW,
    RoleKind.PLANNER: _EDIT | {Permission.DOCUMENT_REVIEW, Permission.ALIAS_CONFIRM, Permission.PERSON_VIEW},
    RoleKind.OVERSEER: _VIEW | {Permission.PERSON_VIEW},
    RoleKind.AUDITOR: _VIEW | {Permission.PERSON_VIEW, Permission.AUDIT_VIEW},
    RoleKind.ADMINISTRATOR: frozenset(
        {
            Permission.BODY_VIEW,
            Permission.BODY_MANAGE,
            Permission.PERSON_VIEW,
            Permission.PERSON_MANAGE,
            Permission.ALIAS_CONFIRM,
            Permission.SITE_OPERATE,
        }
    ),
}
"""What each role may do. An administrator keeps the house: who runs bodies and people reads no documents by that."""


def roles_in_force(user: Person, on: date | None = None) -> QuerySet[Role]:
    """The roles that a person holds on a day (today), as a substitute too; none of a person who left."""
    day = on or timezone.localdate()
    held = Role.objects.filter(Q(ends_on__isnull=True) | Q(ends_on__gt=day), person=user, starts_on__lte=day)
    return held.filter(person__is_active=True).select_related("body")


def paths_of(user: Person, permission: Permission, on: date | None = None) -> tuple[str, ...]:
    """The tops of the subtrees in which a person may do something; none inside another."""
    if not user.is_authenticated:
        return ()
    kinds = [kind for kind, allowed in PERMISSIONS.items() if permission in allowed]
    paths = sorted(roles_in_force(user, on).filter(kind__in=kinds).values_list("body__path", flat=True).distinct())
    tops: list[str] = []
    for path in paths:
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tuple(tops)


def visible_to(queryset: QuerySet[_Row], user: Person, permission: Permission, *, body: str = "body") -> QuerySet[_Row]:
    """The rows on whose body a person may do something.

    Args:
        queryset: of any model that leads to a body.
        user: who asks.
        permission: what for.
        body: the field that leads to the body (``"document__body"``); ``""`` where the rows are bodies.
    """
    field = f"{body}__path__startswith" if body else "path__startswith"
    tops = paths_of(user, permission)
    if not tops:
        return queryset.none()
    allowed = Q()
    for top in tops:
        allowed |= Q(**{field: top})
    return queryset.filter(allowed)


def may(user: Person, permission: Permission, body: Body) -> bool:
    """Whether a person may do something on a body: the same rule, for one."""
    return any(body.path.startswith(top) for top in paths_of(user, permission))
