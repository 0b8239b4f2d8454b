"""A body begins, is corrected, ends."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from roviec_web.bodies import events
from roviec_web.bodies.actions.steps import (
    check_alive,
    clean,
    folded_name,
    kind_named,
    lock_body,
    path_under,
    put_in_step,
    row_in_force,
    save_body,
    shown,
    tidy,
)
from roviec_web.bodies.errors import BodyTimeError, BodyTreeError
from roviec_web.bodies.models import Body, BodyKind, BodyName, BodyPlace
from roviec_web.bodies.queries.days import children_on
from roviec_web.bodies.rights import check_may_manage
from roviec_web.bodies.search import index_bodies
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor


@transaction.atomic
def create_body(
    *,
    kind: BodyKind | str,
    name: str,
    parent: Body | None,
    acting_user: Actor | None,
    abbreviation: str = "",
    identifier: str = "",
    unit_code: str = "",
    starts_on: date | None = None,
) -> Body:
    """Make a body (cơ quan) under another.

    Args:
        kind: or its code (``bodies.kinds``).
        name: as decisions write it.
        parent: ``None`` for the top of a tree, which only the system may make.
        acting_user: ``None`` is the system.
        abbreviation: its own, besides those that documents form by rule.
        identifier: electronic identifier (mã định danh điện tử).
        unit_code: of the administrative unit that it governs.
        starts_on: first day; ``None``: unknown, so it stands on every day.
    """
    check_may_manage(acting_user, parent)
    if parent is not None and starts_on is not None and parent.ends_on is not None and parent.ends_on <= starts_on:
        check_alive(parent, starts_on, "starts_on")
    body = Body(
        kind=kind_named(kind),
        parent=parent,
        name=tidy(name),
        abbreviation=tidy(abbreviation),
        identifier=tidy(identifier),
        unit_code=tidy(unit_code),
        starts_on=starts_on,
    )
    body.path = path_under(parent, body.code)
    body.folded = folded_name(body.name, body.abbreviation)
    clean(body)
    body.save()
    BodyName.objects.create(body=body, name=body.name, abbreviation=body.abbreviation, starts_on=starts_on)
    BodyPlace.objects.create(body=body, parent=parent, starts_on=starts_on)
    index_bodies([body])
    audit.record(
        "body.create",
        acting_user=acting_user,
        target=body,
        body_path=body.path,
        data={"name": body.name, "kind": body.kind.code, "parent": parent.code if parent else None},
    )
    events.tell(events.CREATED, body)
    return body


@transaction.atomic
def correct_body(
    *,
    body: Body,
    acting_user: Actor | None,
    version: int | None = None,
    kind: BodyKind | str,
    name: str,
    abbreviation: str,
    identifier: str,
    unit_code: str,
    starts_on: date | None,
) -> Body:
    """Put right what was entered wrongly: no change of name (đổi tên) by a decision, which ``rename_body`` records."""
    standing = lock_body(body, version)
    check_may_manage(acting_user, standing)
    before = _facts(standing)
    last = row_in_force(list(standing.names.all()), timezone.localdate())
    last.name, last.abbreviation = tidy(name), tidy(abbreviation)
    last.save()
    _shift_start(standing, starts_on)
    standing.kind = kind_named(kind)
    standing.identifier, standing.unit_code = tidy(identifier), tidy(unit_code)
    put_in_step(standing)
    save_body(standing)
    audit.record(
        "body.correct",
        acting_user=acting_user,
        target=standing,
        body_path=standing.path,
        data={"before": before, "after": _facts(standing)},
    )
    events.tell(events.CORRECTED, standing)
    return standing


@transaction.atomic
def end_body(
    *,
    body: Body,
    on: date,
    acting_user: Actor | None,
    version: int | None = None,
    with_all_under: bool = False,
) -> Body:
    """End a body (chấm dứt hoạt động) without a successor.

    Args:
        body: which.
        on: first day on which it no longer exists.
        acting_user: ``None`` is the system.
        version: that the person saw.
        with_all_under: end what stands under it on that day too.

    Raises:
        BodyTreeError: bodies stand under it, and they were not to end with it.
    """
    standing = lock_body(body, version)
    check_may_manage(acting_user, standing)
    ended = close_body(standing, on, with_all_under=with_all_under)
    audit.record(
        "body.end",
        acting_user=acting_user,
        target=standing,
        body_path=standing.path,
        data={"on": on.isoformat(), "bodies": [each.code for each in ended]},
    )
    for each in ended:
        events.tell(events.ENDED, each, on=on.isoformat())
    return standing


def close_body(body: Body, on: date, *, with_all_under: bool) -> list[Body]:
    """End a locked body and, where wanted, all under it; the bodies that ended, from the top down."""
    if body.starts_on is not None and on <= body.starts_on:
        raise BodyTimeError(
            _("“%(name)s” chỉ có từ ngày %(day)s, nên phải kết thúc sau ngày đó.")
            % {"name": body, "day": shown(body.starts_on)},
            field="on",
        )
    if body.ends_on is not None:
        check_alive(body, max(on, body.ends_on))
    under = list(children_on(body, on))
    if under and not with_all_under:
        raise BodyTreeError(
            ngettext(
                "Dưới “%(name)s” còn %(count)s cơ quan. Hãy chuyển nó đi, hoặc chọn kết thúc cả các cơ quan bên dưới.",
                "Dưới “%(name)s” còn %(count)s cơ quan. Hãy chuyển chúng đi, "
                "hoặc chọn kết thúc cả các cơ quan bên dưới.",
                len(under),
            )
            % {"name": body, "count": len(under)},
            bodies=[child.code for child in under],
        )
    body.ends_on = on
    save_body(body)
    return [body, *(each for child in under for each in close_body(child, on, with_all_under=True))]


def _shift_start(body: Body, starts_on: date | None) -> None:
    """Let the life, the first name and the first place begin on another day."""
    first_turns = [
        row.ends_on for rows in (body.names, body.places) for row in rows.all()[:1] if row.ends_on is not None
    ]
    if starts_on is not None and first_turns and starts_on >= min(first_turns):
        raise BodyTimeError(
            _("Ngày bắt đầu phải trước thay đổi đầu tiên, ngày %(day)s.") % {"day": shown(min(first_turns))},
            field="starts_on",
        )
    for rows in (body.names, body.places):
        first = rows.all()[0]
        first.starts_on = starts_on
        first.save(update_fields=["starts_on"])
    body.starts_on = starts_on


def _facts(body: Body) -> dict[str, str | None]:
    return {
        "kind": body.kind.code,
        "name": body.name,
        "abbreviation": body.abbreviation,
        "identifier": body.identifier,
        "unit_code": body.unit_code,
        "starts_on": body.starts_on.isoformat() if body.starts_on else None,
    }
