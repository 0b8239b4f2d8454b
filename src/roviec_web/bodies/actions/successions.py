"""Bodies that go on in others: merged, split, taken over under another name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.bodies import events
from roviec_web.bodies.actions.lives import close_body
from roviec_web.bodies.actions.steps import check_alive, clean, lock_body, save_body, tidy
from roviec_web.bodies.errors import BodyTreeError
from roviec_web.bodies.models import Body, Succession
from roviec_web.bodies.rights import check_may_manage
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor


@transaction.atomic
def record_succession(
    *,
    kind: Succession.Kind | str,
    before: Sequence[Body],
    after: Sequence[Body],
    on: date,
    acting_user: Actor | None,
    decision: str = "",
    with_all_under: bool = False,
) -> Succession:
    """Let bodies go on in others from a day.

    A body of ``before`` that is not in ``after`` ends that day; one that stands in both goes on (a department that
    takes up another keeps its own history).

    Args:
        kind: *merge*: several into one; *split*: one into several; *rename*: one into another one.
        before: those that were.
        after: those that go on; they exist on that day.
        on: first day of the new state.
        acting_user: ``None`` is the system; else who manages every body named.
        decision: number, date and issuer of what decided it.
        with_all_under: end what stands under those that end, too.
    """
    kind = Succession.Kind(kind)
    check_may_manage(acting_user, *before, *after)
    _check_shape(kind, before, after)
    for body in after:
        check_alive(body, on, "after")
    ending = [lock_body(body, None) for body in before if body not in after]
    ended = [each for body in ending for each in close_body(body, on, with_all_under=with_all_under)]
    succession = Succession(kind=kind, on=on, decision=tidy(decision))
    clean(succession)
    succession.save()
    succession.before.set(before)
    succession.after.set(after)
    data: dict[str, Any] = {
        "before": [body.code for body in before],
        "after": [body.code for body in after],
        "on": on.isoformat(),
    }
    audit.record(
        "body.succeed",
        acting_user=acting_user,
        target=succession,
        body_path=after[0].path,
        data={**data, "kind": str(kind), "decision": succession.decision},
    )
    for each in ended:
        events.tell(events.ENDED, each, on=on.isoformat())
    events.tell(events.SUCCEEDED, succession=succession.code, **data)
    return succession


def _check_shape(kind: Succession.Kind, before: Sequence[Body], after: Sequence[Body]) -> None:
    """Refuse a merger of one, a split into one, and the like."""
    many, one = (before, after) if kind is Succession.Kind.MERGE else (after, before)
    if kind is Succession.Kind.RENAME:
        fits = len(before) == len(after) == 1 and list(before) != list(after)
    else:
        fits = len(set(many)) > 1 and len(set(one)) == 1
    if not fits:
        raise BodyTreeError(_SHAPES[kind]())


_SHAPES = {
    Succession.Kind.MERGE: lambda: _("Sáp nhập cần từ hai cơ quan trước và đúng một cơ quan sau."),
    Succession.Kind.SPLIT: lambda: _("Chia tách cần đúng một cơ quan trước và từ hai cơ quan sau."),
    Succession.Kind.RENAME: lambda: _("Đổi tên, chuyển chức năng cần đúng một cơ quan trước và một cơ quan khác sau."),
}


@transaction.atomic
def undo_succession(*, succession: Succession, acting_user: Actor | None) -> list[Body]:
    """Take back a succession that was recorded by mistake; the bodies that it ended stand again."""
    before, after = list(succession.before.all()), list(succession.after.all())
    check_may_manage(acting_user, *before, *after)
    revived = [lock_body(body, None) for body in before if body not in after and body.ends_on == succession.on]
    for body in revived:
        body.ends_on = None
        save_body(body)
    audit.record(
        "body.undo_succession",
        acting_user=acting_user,
        target=succession,
        body_path=before[0].path,
        data={"before": [body.code for body in before], "after": [body.code for body in after]},
    )
    events.tell(events.CORRECTED, succession=succession.code, bodies=[body.code for body in revived])
    succession.delete()
    return revived
