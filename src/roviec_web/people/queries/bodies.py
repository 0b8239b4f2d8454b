"""Bodies that a person may see, or do something on."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person


def bodies_visible_to(user: Person, permission: Permission = Permission.BODY_VIEW) -> QuerySet[Body]:
    """Every body on which the person has the permission, with its kind at hand."""
    return visible_to(Body.objects.select_related("kind"), user, permission, body="")


def get_body_for(user: Person, code: str, permission: Permission = Permission.BODY_VIEW) -> Body:
    """One of them.

    Raises:
        NotFoundError: there is none of that code, or none that the person may see: the same words.
    """
    body = bodies_visible_to(user, permission).filter(code=code).first()
    if body is None:
        raise NotFoundError(_("Không có cơ quan này, hoặc bạn không có quyền xem."))
    return body
