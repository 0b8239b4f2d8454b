"""The bodies for which a person brings documents."""

from __future__ import annotations

from typing import Final

from roviec_web.bodies.models import Body
from roviec_web.people.access import Permission, in_force, kinds_with
from roviec_web.people.models import Person, Role

MOST_OFFERED: Final = 100


def bodies_to_upload_for(user: Person) -> list[Body]:
    """Those that the person's own roles stand on; the bodies below them are found by typing their names."""
    roles = in_force(Role.objects.filter(person=user, kind__in=kinds_with(Permission.DOCUMENT_UPLOAD)))
    return list(Body.objects.filter(pk__in=roles.values("body")).order_by("path")[:MOST_OFFERED])


def has_bodies_below(body: Body) -> bool:
    """Whether there is anything to choose below a body today."""
    return Body.objects.filter(path__startswith=body.path, ends_on=None).exclude(pk=body.pk).exists()
