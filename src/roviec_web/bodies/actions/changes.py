"""A body gets another name, another parent; what was decided for a later day takes effect on it."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.bodies import events
from roviec_web.bodies.actions.steps import check_alive, clean, lock_body, put_in_step, save_body, tidy, turn_over
from roviec_web.bodies.errors import BodyTreeError
from roviec_web.bodies.models import Body, BodyName, BodyPlace
from roviec_web.bodies.queries.days import parent_on
from roviec_web.bodies.rights import check_may_manage
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor


@transaction.atomic
def rename_body(
    *,
    body: Body,
    name: str,
    on: date,
    acting_user: Actor | None,
    abbreviation: str = "",
    version: int | None = None,
) -> Body:
    """Give a body a new name (đổi tên) from a day on; it stays the same body, and its old name is still found.

    Args:
        body: which.
        name: the new one.
        on: first day; a day to come is kept and takes effect then.
        acting_user: ``None`` is the system.
        abbreviation: of the new name.
        version: that the person saw.
    """
    standing = lock_body(body, version)
    check_may_manage(acting_user, standing)
    check_alive(standing, on)
    before = standing.name
    turn_over(BodyName.objects.all(), standing, on)
    row = BodyName(body=standing, name=tidy(name), abbreviation=tidy(abbreviation), starts_on=on)
    clean(row)
    row.save()
    put_in_step(standing)
    save_body(standing)
    audit.record(
        "body.rename",
        acting_user=acting_user,
        target=standing,
        body_path=standing.path,
        data={"before": before, "after": row.name, "on": on.isoformat()},
    )
    events.tell(events.RENAMED, standing, on=on.isoformat())
    return standing


@transaction.atomic
def move_body(
    *, body: Body, parent: Body | None, on: date, acting_user: Actor | None, version: int | None = None
) -> Body:
    """Put a body, with all under it, under another (chuyển cơ quan chủ quản) from a day on.

    Who moves it must manage it and the new parent.

    Raises:
        BodyTreeError: the new parent stands under the body, or is its parent already.
    """
    standing = lock_body(body, version)
    check_may_manage(acting_user, standing, parent)
    check_alive(standing, on)
    before = standing.path
    _check_place(standing, parent, on)
    turn_over(BodyPlace.objects.all(), standing, on)
    BodyPlace.objects.create(body=standing, parent=parent, starts_on=on)
    put_in_step(standing)
    save_body(standing)
    audit.record(
        "body.move",
        acting_user=acting_user,
        target=standing,
        body_path=standing.path,
        data={"before": before, "parent": parent.code if parent else None, "on": on.isoformat()},
    )
    events.tell(events.MOVED, standing, on=on.isoformat(), before=before)
    return standing


def _check_place(body: Body, parent: Body | None, on: date) -> None:
    """Refuse a place that is no change, that does not exist on the day, or that would close a ring."""
    if parent is None:
        return
    check_alive(parent, on, "parent")
    if parent_on(body, on) == parent:
        raise BodyTreeError(_("“%(name)s” đã thuộc “%(parent)s” rồi.") % {"name": body, "parent": parent})
    above: Body | None = parent
    seen: set[int] = set()
    while above is not None and above.pk not in seen:
        seen.add(above.pk)
        # On the day, and as it stands decided for later days: neither may lead back to the body.
        last = above.places.order_by(F("starts_on").asc(nulls_first=True)).last()
        if body.pk in {above.pk, last.parent_id if last else None}:
            raise BodyTreeError(
                _("Không đặt “%(name)s” vào dưới “%(parent)s” được, vì “%(parent)s” đang ở dưới nó.")
                % {"name": body, "parent": parent}
            )
        above = parent_on(above, on)


@transaction.atomic
def take_effect() -> int:
    """Bring the names and places that were decided for a day that has come into force; how many bodies changed.

    Parents come before what is under them, so that paths are made from paths that hold. Running it twice does nothing.
    """
    today = timezone.localdate()
    begun = Q(starts_on__lte=today) & (Q(ends_on__isnull=True) | Q(ends_on__gt=today))
    names = BodyName.objects.filter(begun).exclude(name=F("body__name"), abbreviation=F("body__abbreviation"))
    places = BodyPlace.objects.filter(begun).exclude(parent=F("body__parent"))
    wanted = {*names.values_list("body_id", flat=True), *places.values_list("body_id", flat=True)}
    changed = 0
    for pk in Body.objects.filter(pk__in=wanted).order_by("path").values_list("pk", flat=True):
        body = Body.objects.select_for_update().get(pk=pk)
        before = (body.name, body.abbreviation, body.parent_id)
        put_in_step(body)
        if before != (body.name, body.abbreviation, body.parent_id):
            save_body(body)
            audit.record("body.take_effect", acting_user=None, target=body, body_path=body.path)
            changed += 1
    return changed
