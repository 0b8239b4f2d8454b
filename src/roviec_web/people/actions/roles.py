"""Roles on bodies: given, ended, held for a time by a substitute."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.people.access import Permission, in_force, may
from roviec_web.people.errors import RoleRefusedError
from roviec_web.people.events import ROLE_ENDED, ROLE_GRANTED
from roviec_web.people.models import Person, Role, RoleKind
from roviec_web.people.rights import check_keeps, check_leaves_a_keeper, check_may_grant

LONGEST_SUBSTITUTION: Final = timedelta(days=184)
"""Half a year; who is away for longer hands over."""


@transaction.atomic
def grant_role(
    *,
    person: Person,
    body: Body,
    kind: RoleKind | str,
    starts_on: date | None = None,
    ends_on: date | None = None,
    acting_user: Person | None,
) -> Role:
    """Give a role on a body and everything under it.

    Args:
        person: who gets it.
        body: where.
        kind: which.
        starts_on: first day; today where it is not given.
        ends_on: first day on which it no longer holds; ``None``: until it is ended.
        acting_user: ``None`` is the operator's command.

    Raises:
        NotFoundError: the giver keeps no people on that body.
        RoleRefusedError: more than they may give, a role that the person has, a person who left, days that do not fit.
        ValidationError: no such kind of role.
    """
    if acting_user is not None:
        check_may_grant(kind=kind, body=body, person=person, acting_user=acting_user)
    day = starts_on or timezone.localdate()
    _check_days(day, ends_on)
    if not person.is_active:
        raise RoleRefusedError(_("Tài khoản của người này đã ngừng hoạt động."))
    same = person.roles.filter(body=body, kind=kind, standing_in_for__isnull=True)
    if any(role.ends_on is None or role.ends_on > day for role in same):
        raise RoleRefusedError(_("Người này đã có vai trò đó ở cơ quan này."))
    role = Role(person=person, body=body, kind=kind, starts_on=day, ends_on=ends_on, granted_by=acting_user)
    return _written(role, "role.grant", acting_user)


@transaction.atomic
def end_role(*, role: Role, acting_user: Person) -> Role:
    """End a role, and those of its substitutes, today.

    Raises:
        NotFoundError: the person keeps no people on that body, and it is not their own substitute.
        RoleRefusedError: it has ended.
        LastKeeperError: nobody would be left to keep the body.
    """
    stands_for_me = role.standing_in_for is not None and role.standing_in_for.person_id == acting_user.pk
    if not stands_for_me:
        check_keeps(role.body, acting_user)
    today = timezone.localdate()
    if role.ends_on is not None and role.ends_on <= today:
        raise RoleRefusedError(_("Vai trò này đã kết thúc."))
    check_leaves_a_keeper(role)
    close(role, on=today)
    audit.record("role.end", acting_user=acting_user, target=role, body_path=role.body.path, data=_said(role))
    emit(ROLE_ENDED, {"role": role.code, "person": role.person.code, "body": role.body.code, "kind": role.kind})
    return role


@transaction.atomic
def name_substitute(*, role: Role, person: Person, starts_on: date, ends_on: date, acting_user: Person) -> Role:
    """Let somebody hold a role for a time beside its holder; the audit shows for whom they act.

    Raises:
        NotFoundError: it is neither the person's own role nor one on a body whose people they keep.
        RoleRefusedError: a substitute of a substitute, the holder themselves, days that do not fit.
    """
    if role.person_id != acting_user.pk:
        check_keeps(role.body, acting_user)
    _check_days(starts_on, ends_on)
    if role.standing_in_for_id:
        raise RoleRefusedError(_("Người thay không cử người thay khác."))
    if person.pk == role.person_id or not person.is_active:
        raise RoleRefusedError(_("Bạn hãy chọn một người khác, có tài khoản đang hoạt động."))
    if not in_force(Role.objects.filter(pk=role.pk), starts_on).exists() or (role.ends_on and ends_on > role.ends_on):
        raise RoleRefusedError(_("Vai trò này không có hiệu lực trong cả thời gian đó."))
    if ends_on - starts_on > LONGEST_SUBSTITUTION:
        raise RoleRefusedError(_("Thay quá nửa năm thì cần bàn giao, không phải cử người thay."))
    substitute = Role(
        person=person,
        body=role.body,
        kind=role.kind,
        starts_on=starts_on,
        ends_on=ends_on,
        standing_in_for=role,
        granted_by=acting_user,
    )
    return _written(substitute, "role.substitute", acting_user)


def close(role: Role, *, on: date) -> None:
    """End a role and those of its substitutes on a day; one that had not begun yet never will."""
    Role.objects.filter(standing_in_for=role, ends_on__gt=on).update(ends_on=on)
    role.ends_on = on
    role.save(update_fields=["ends_on"])


def may_end(role: Role, user: Person) -> bool:
    """Whether to offer it."""
    stands_for_me = role.standing_in_for is not None and role.standing_in_for.person_id == user.pk
    return stands_for_me or may(user, Permission.PERSON_MANAGE, role.body)


def _check_days(starts_on: date, ends_on: date | None) -> None:
    if ends_on is not None and ends_on <= starts_on:
        raise RoleRefusedError(_("Ngày kết thúc phải sau ngày bắt đầu."))
    if ends_on is not None and ends_on <= timezone.localdate():
        raise RoleRefusedError(_("Ngày kết thúc đã qua."))


def _written(role: Role, action: str, acting_user: Person | None) -> Role:
    role.full_clean()
    role.save()
    audit.record(action, acting_user=acting_user, target=role, body_path=role.body.path, data=_said(role))
    emit(ROLE_GRANTED, {"role": role.code, "person": role.person.code, "body": role.body.code, "kind": role.kind})
    return role


def _said(role: Role) -> dict[str, str]:
    """What the audit keeps of a role."""
    said = {
        "person": role.person.code,
        "name": role.person.name,
        "kind": str(role.kind),
        "body": role.body.code,
        "from": role.starts_on.isoformat(),
        "until": role.ends_on.isoformat() if role.ends_on else "",
        "standing_in_for": role.standing_in_for.person.name if role.standing_in_for else "",
    }
    return {key: value for key, value in said.items() if value}
