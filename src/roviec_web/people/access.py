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
    DOCUMENT_OVERTURN = "document.overturn"
    """To say that a task was marked "không vận hành" by mistake; of a document that one may read."""
    ALIAS_CONFIRM = "alias.confirm"
    AUDIT_VIEW = "audit.view"
    VIEW_SHARE = "view.share"
    SITE_OPERATE = "site.operate"


_VIEW: Final = frozenset({Permission.BODY_VIEW, Permission.DOCUMENT_VIEW})
_EDIT: Final = _VIEW | {Permission.DOCUMENT_UPLOAD}

PERMISSIONS: Final[dict[RoleKind, frozenset[Permission]]] = {
    RoleKind.VIEWER: _VIEW,
    RoleKind.CONTRIBUTOR: _EDIT,
    RoleKind.EDITOR: _EDIT,
    RoleKind.APPROVER: _VIEW,
    RoleKind.PUBLISHER: _VIEW,
    RoleKind.PLANNER: _EDIT
    | {Permission.DOCUMENT_REVIEW, Permission.ALIAS_CONFIRM, Permission.PERSON_VIEW, Permission.VIEW_SHARE},
    RoleKind.OVERSEER: _VIEW | {Permission.PERSON_VIEW},
    RoleKind.AUDITOR: _VIEW | {Permission.PERSON_VIEW, Permission.AUDIT_VIEW},
    RoleKind.ADMINISTRATOR: frozenset(
        {
            Permission.BODY_VIEW,
            Permission.BODY_MANAGE,
            Permission.PERSON_VIEW,
            Permission.PERSON_MANAGE,
            Permission.ALIAS_CONFIRM,
            Permission.VIEW_SHARE,
            Permission.DOCUMENT_OVERTURN,
            Permission.SITE_OPERATE,
        }
    ),
}
"""What each role may do. An administrator keeps the house: who runs bodies and people reads no documents by that."""


SITE_WIDE: Final = frozenset({Permission.SITE_OPERATE})
"""What concerns the whole installation: it comes from a role on a body that has none above it, and from no other."""


def in_force(roles: QuerySet[Role], on: date | None = None) -> QuerySet[Role]:
    """Those that hold on a day (today). A substitute's holds no longer than the role that it stands in for."""
    day = on or timezone.localdate()
    until = Q(ends_on__isnull=True) | Q(ends_on__gt=day)
    own = Q(standing_in_for__isnull=True)
    original = Q(standing_in_for__ends_on__isnull=True) | Q(standing_in_for__ends_on__gt=day)
    return roles.filter(until, own | original, starts_on__lte=day, person__is_active=True)


def roles_in_force(user: Person, on: date | None = None) -> QuerySet[Role]:
    """The roles that a person holds on a day (today), as a substitute too; none of a person who left."""
    return in_force(Role.objects.filter(person=user), on).select_related("body")


def permissions_of(role: Role) -> frozenset[Permission]:
    """What a role lets its holder do while it is in force."""
    return PERMISSIONS[RoleKind(role.kind)]


def kinds_with(permission: Permission) -> tuple[RoleKind, ...]:
    """The roles that give a permission."""
    return tuple(kind for kind, allowed in PERMISSIONS.items() if permission in allowed)


def paths_of(user: Person, permission: Permission, on: date | None = None) -> tuple[str, ...]:
    """The tops of the subtrees in which a person may do something; none inside another."""
    if not user.is_authenticated:
        return ()
    roles = roles_in_force(user, on).filter(kind__in=kinds_with(permission))
    if permission in SITE_WIDE:
        roles = roles.filter(body__parent__isnull=True)
    tops: list[str] = []
    for path in sorted(roles.values_list("body__path", flat=True).distinct()):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tuple(tops)


def visible_to(
    queryset: QuerySet[_Row], user: Person, permission: Permission, *, body: str = "body", path: str = ""
) -> QuerySet[_Row]:
    """The rows on whose body a person may do something.

    Args:
        queryset: of any model that leads to a body.
        user: who asks.
        permission: what for.
        body: the field that leads to the body (``"document__body"``); ``""`` where the rows are bodies.
        path: the field that holds the path itself, where rows name a body without leading to it (``"body_path"``).
    """
    field = f"{path or '__'.join(filter(None, [body, 'path']))}__startswith"
    tops = paths_of(user, permission)
    if not tops:
        return queryset.none()
    allowed = Q()
    for top in tops:
        allowed |= Q(**{field: top})
    return queryset.filter(allowed)


def may(user: Person, permission: Permission, body: Body) -> bool:
    """Whether a person may do something on a body: the same rule, for one."""
    return may_at(user, permission, body.path)


def may_at(user: Person, permission: Permission, path: str) -> bool:
    """The same for a body of which only the path is at hand; ``""`` is above all bodies, where nobody has a role."""
    return any(path.startswith(top) for top in paths_of(user, permission))


def standing_in_at(user: Person, path: str) -> str:
    """For whom a person stands in at a body, for the audit: those whose roles give what the person's own do not.

    Names behind commas; empty where the person's own roles would do.
    """
    roles = roles_in_force(user).select_related("body", "standing_in_for__person")
    covering = [role for role in roles if path.startswith(role.body.path)]
    own = frozenset[Permission]().union(*(permissions_of(role) for role in covering if not role.standing_in_for))
    names = [
        role.standing_in_for.person.name
        for role in covering
        if role.standing_in_for and not permissions_of(role) <= own
    ]
    return ", ".join(dict.fromkeys(names))
