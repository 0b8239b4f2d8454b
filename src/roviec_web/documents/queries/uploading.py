"""The bodies for which a person brings documents."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, in_force, kinds_with, visible_to
from roviec_web.people.models import Person, Role

MOST_OFFERED: Final = 100


def bodies_to_upload_for(user: Person) -> list[Body]:
    """Those that the person's own roles stand on; the bodies below them are reached by their own pages."""
    roles = in_force(Role.objects.filter(person=user, kind__in=kinds_with(Permission.DOCUMENT_UPLOAD)))
    return list(Body.objects.filter(pk__in=roles.values("body")).order_by("path")[:MOST_OFFERED])


def get_body_to_upload_for(user: Person, code: str) -> Body:
    """A body on which, or above which, the person has the right to upload.

    Raises:
        NotFoundError: there is none of that code, or none that the person may upload for: the same words.
    """
    body = visible_to(Body.objects.all(), user, Permission.DOCUMENT_UPLOAD, body="").filter(code=code).first()
    if body is None:
        raise NotFoundError(_("Không có cơ quan này, hoặc bạn không có quyền tải văn bản lên."))
    return body
