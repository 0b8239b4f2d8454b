"""Hand-over (bàn giao): everything that somebody is in charge of goes to another, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.people.access import Permission, in_force, may
from roviec_web.people.actions.roles import close, grant_role
from roviec_web.people.errors import NoSuchPersonError, PersonRefusedError
from roviec_web.people.events import PERSON_HANDED_OVER
from roviec_web.people.handing_over import Charge, Item, charges, register
from roviec_web.people.models import Person, Role


@dataclass(frozen=True, slots=True)
class HandOver:
    """What would go, or went, and what stays because it is not the giver's to move."""

    moving: tuple[tuple[Charge, Item], ...]
    staying: tuple[Item, ...]


def plan_hand_over(*, leaving: Person, acting_user: Person) -> HandOver:
    """The list before anything is moved.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person.
    """
    found = [(charge, item) for charge in charges() for item in charge.find(leaving)]
    kept = [may(acting_user, Permission.PERSON_MANAGE, item.body) for _charge, item in found]
    if not any(kept) and not _knows(leaving, acting_user):
        raise NoSuchPersonError(_("Không có người này, hoặc bạn không có quyền xem."))
    moving = tuple(pair for pair, is_kept in zip(found, kept, strict=True) if is_kept)
    staying = tuple(item for (_charge, item), is_kept in zip(found, kept, strict=True) if not is_kept)
    return HandOver(moving, staying)


@transaction.atomic
def hand_over(*, leaving: Person, taking: Person, acting_user: Person) -> HandOver:
    """Move it all.

    Raises:
        NoSuchPersonError: the keeper has nothing to do with the person who leaves.
        PersonRefusedError: to oneself, to the same person, to somebody who left, or nothing to move.
    """
    if leaving.pk == taking.pk or not taking.is_active:
        raise PersonRefusedError(_("Bạn hãy chọn người nhận là một người khác, có tài khoản đang hoạt động."))
    plan = plan_hand_over(leaving=leaving, acting_user=acting_user)
    if not plan.moving:
        raise PersonRefusedError(_("Người này không còn việc gì trong phạm vi của bạn để bàn giao."))
    for charge, item in plan.moving:
        charge.move(item, leaving, taking, acting_user)
    path = min((item.body.path for _charge, item in plan.moving), key=len)
    audit.record(
        "person.hand_over",
        acting_user=acting_user,
        target=leaving,
        body_path=path,
        data={"to": taking.code, "name": taking.name, "items": [item.label for _charge, item in plan.moving]},
    )
    emit(PERSON_HANDED_OVER, {"leaving": leaving.code, "taking": taking.code, "count": len(plan.moving)})
    return plan


def _knows(person: Person, acting_user: Person) -> bool:
    return any(may(acting_user, Permission.PERSON_MANAGE, role.body) for role in person.roles.select_related("body"))


def _roles_of(person: Person) -> list[Item]:
    """Their own; a substitute's ends by itself."""
    own = in_force(person.roles.filter(standing_in_for__isnull=True)).select_related("body")
    return [Item(role.code, f"{role.get_kind_display()} – {role.body.name}", role.body) for role in own]


def _move_role(item: Item, leaving: Person, taking: Person, acting_user: Person) -> None:
    """The new one begins as the old one ends, with its last day; who has the role already keeps it."""
    role = Role.objects.select_related("body").get(code=item.code, person=leaving)
    until = role.ends_on
    has_it = in_force(taking.roles.filter(body=role.body, kind=role.kind, standing_in_for__isnull=True)).exists()
    if not has_it:
        grant_role(person=taking, body=role.body, kind=role.kind, ends_on=until, acting_user=acting_user)
    close(role, on=timezone.localdate())


register(Charge("role", find=_roles_of, move=_move_role))
