"""Who may give which role to whom, and keep whose account: what the actions on people ask."""

from __future__ import annotations

from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, in_force, may, roles_in_force
from roviec_web.people.errors import LastKeeperError, NoSuchPersonError, PersonRefusedError, RoleRefusedError
from roviec_web.people.models import Person, Role, RoleKind


def check_may_grant(*, kind: RoleKind | str, body: Body, person: Person, acting_user: Person) -> None:
    """Refuse a role that is more than the giver may give.

    An administrator appoints on their bodies, but not themselves: two people are needed for that. Who stands in for an
    administrator appoints no other administrator.

    Raises:
        NotFoundError: the giver keeps no people on that body; in the words of a body that does not exist.
        RoleRefusedError: they do, but may not give this.
    """
    check_keeps(body, acting_user)
    if person.pk == acting_user.pk:
        raise RoleRefusedError(_("Không ai tự giao vai trò cho mình. Bạn hãy nhờ một quản trị viên khác."))
    if kind == RoleKind.ADMINISTRATOR and not _keeps_in_own_right(acting_user, body):
        raise RoleRefusedError(_("Người thay quản trị viên không giao vai trò quản trị viên cho người khác."))


def check_keeps(body: Body, acting_user: Person) -> None:
    """Refuse who does not keep the people of a body.

    Raises:
        NotFoundError: in the words of a body that does not exist.
    """
    if not may(acting_user, Permission.PERSON_MANAGE, body):
        raise NotFoundError(_("Không có cơ quan này, hoặc bạn không có quyền xem."))


def _keeps_in_own_right(user: Person, body: Body) -> bool:
    own = roles_in_force(user).filter(kind=RoleKind.ADMINISTRATOR, standing_in_for__isnull=True)
    return any(body.path.startswith(role.body.path) for role in own)


def check_keeps_person(person: Person, acting_user: Person) -> None:
    """Refuse who may not keep an account: it takes every body on which the person has a role.

    Raises:
        NoSuchPersonError: the keeper has to do with none of these bodies.
        PersonRefusedError: with some only, or it is the keeper's own account.
    """
    if person.pk == acting_user.pk:
        raise PersonRefusedError(_("Không ai tự làm việc này với tài khoản của mình. Bạn hãy nhờ quản trị viên khác."))
    bodies = [role.body for role in in_force(person.roles.select_related("body"))]
    bodies = bodies or [role.body for role in person.roles.select_related("body")]
    kept = [may(acting_user, Permission.PERSON_MANAGE, body) for body in bodies]
    if not any(kept):
        raise NoSuchPersonError(_("Không có người này, hoặc bạn không có quyền xem."))
    if not all(kept):
        raise PersonRefusedError(
            _("Người này còn vai trò ở cơ quan ngoài phạm vi của bạn. Quản trị viên cấp trên làm được việc này.")
        )


def check_leaves_a_keeper(*ending: Role) -> None:
    """Refuse to end roles where a body would be left without any administrator.

    Raises:
        LastKeeperError: names the body.
    """
    going = [role.pk for role in ending]
    for role in ending:
        if role.kind != RoleKind.ADMINISTRATOR or role.standing_in_for_id:
            continue
        others = in_force(Role.objects.filter(kind=RoleKind.ADMINISTRATOR, standing_in_for__isnull=True))
        others = others.exclude(pk__in=going).select_related("body")
        if not any(role.body.path.startswith(other.body.path) for other in others):
            raise LastKeeperError(
                _("%(body)s sẽ không còn quản trị viên nào. Bạn hãy giao vai trò này cho người khác trước.")
                % {"body": role.body.name}
            )
