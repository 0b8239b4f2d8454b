"""A list of bodies is kept for a look, then imported whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from roviec_web.bodies.actions.bulk import NewBody, Stay, insert_bodies, record_many
from roviec_web.bodies.actions.steps import put_in_step, save_body
from roviec_web.bodies.errors import BodyFactError
from roviec_web.bodies.models import Body, BodyImport
from roviec_web.bodies.queries.imports import Addition, Change, ImportPlan, plan_import
from roviec_web.bodies.rights import check_may_manage
from roviec_web.kit.audit import Actor

KEPT: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Imported:
    """What was written."""

    added: int
    changed: int
    unchanged: int


@transaction.atomic
def keep_import(*, data: bytes, file_name: str, into: Body, acting_user: Actor | None) -> BodyImport:
    """Keep an uploaded list for a day, so that what is imported is what was looked at."""
    check_may_manage(acting_user, into)
    BodyImport.objects.filter(kept_at__lt=timezone.now() - KEPT).delete()
    actor = acting_user.pk if acting_user else None
    return BodyImport.objects.create(body=into, file_name=file_name[:255], data=data, actor_id=actor)


@transaction.atomic
def import_bodies(*, data: bytes, file_name: str, into: Body, acting_user: Actor | None) -> Imported:
    """Write a list of bodies under one (nhập danh sách); a second time it changes nothing.

    Raises:
        BodyFactError: there is a fault in any row (``data["faults"]``); nothing is written then.
    """
    check_may_manage(acting_user, into)
    Body.objects.select_for_update().get(pk=into.pk)  # two imports into one body wait for each other
    plan = plan_import(data, file_name, into=into)
    if plan.faults:
        raise BodyFactError(_first_fault(plan), field="file", faults=[fault.message for fault in plan.faults])
    made = insert_bodies([_new(addition) for addition in plan.additions])
    changed = [_change(change) for change in plan.changes]
    if made or changed:
        record_many(
            "body.import",
            [*made.values(), *changed],
            parent=into,
            acting_user=acting_user,
            file=file_name,
            added=len(made),
            changed=len(changed),
        )
    return Imported(len(made), len(changed), plan.unchanged)


def _first_fault(plan: ImportPlan) -> str:
    count = len(plan.faults)
    more = ngettext("Danh sách có %(count)d lỗi.", "Danh sách có %(count)d lỗi.", count) % {"count": count}
    return f"{more} {plan.faults[0].message} " + _("Chưa ghi gì cả.")


def _new(addition: Addition) -> NewBody:
    row = addition.row
    above = addition.above if isinstance(addition.above, Body) else str(addition.above)
    return NewBody(
        str(row.row),
        addition.kind,
        row.name,
        (Stay(above, row.starts_on),),
        row.abbreviation,
        row.identifier,
        row.unit_code,
        row.starts_on,
        row.ends_on,
    )


def _change(change: Change) -> Body:
    """Set the facts that differ; name and first day stand in the histories too."""
    body = Body.objects.select_for_update().get(pk=change.body.pk)
    for name in change.facts:
        setattr(body, name, getattr(change.row, name))
    if "abbreviation" in change.facts:
        body.names.filter(name=body.name).update(abbreviation=body.abbreviation)
    if "starts_on" in change.facts:
        for rows in (body.names.all(), body.places.all()):
            first = rows[0]
            first.starts_on = body.starts_on
            first.save(update_fields=["starts_on"])
    put_in_step(body)
    save_body(body)
    return body
