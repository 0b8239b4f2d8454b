"""The bodies that a person has roles on, and the one of them that they work for now; asked once a request.

What is offered and shown first is decided by this; which rows somebody may see, never: that is ``people.access``.
"""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest

from roviec_web.bodies.models import Body
from roviec_web.people.access import Permission, permissions_of, roles_in_force
from roviec_web.people.models import Role
from roviec_web.people.routes import person_of

CHOSEN: Final = "working_body"
"""Key of the session: code of the body; absent while somebody works for all of theirs."""
MOST_OFFERED: Final = 99


def roles_of(request: HttpRequest) -> list[Role]:
    """The person's roles in force, as a substitute too."""
    kept = vars(request)
    if "roles_of_person" not in kept:
        kept["roles_of_person"] = list(roles_in_force(person_of(request)))
    roles: list[Role] = kept["roles_of_person"]
    return roles


def bodies_of(request: HttpRequest, permission: Permission | None = None) -> list[Body]:
    """The bodies of these roles, from the top down; of those alone that give a permission, where one is asked for."""
    roles = [role for role in roles_of(request) if permission is None or permission in permissions_of(role)]
    bodies = {role.body_id: role.body for role in roles}
    return sorted(bodies.values(), key=lambda body: (body.path.count("."), body.folded))[:MOST_OFFERED]


def working_body(request: HttpRequest) -> Body | None:
    """The one that was chosen, while a role on it is in force; ``None``: all of them."""
    code = request.session.get(CHOSEN)
    return next((body for body in bodies_of(request) if body.code == code), None) if code else None
