"""A person says once whom a spelling means; from then on it is sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.bodies import events
from roviec_web.bodies.actions.steps import clean, tidy
from roviec_web.bodies.errors import BodyFactError
from roviec_web.bodies.models import Alias, Body, NameQuestion
from roviec_web.bodies.rights import check_may_confirm, check_may_manage
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor
from roviec_web.kit.folding import fold

_MOST_LETTERS: Final = 300


@transaction.atomic
def confirm_alias(*, text: str, body: Body, within: Body, acting_user: Actor | None) -> Alias:
    """Keep whom documents mean by a spelling.

    Args:
        text: as the document writes it.
        body: whom it means.
        within: the subtree whose documents mean it so; the person must have the right to confirm names there.
        acting_user: ``None`` is the system.

    Returns:
        The alias; a spelling that was confirmed for another body in that subtree is changed to this one.
    """
    check_may_confirm(acting_user, within)
    folded = fold(text)[:_MOST_LETTERS]
    if not folded:
        raise BodyFactError(_("Hãy ghi tên cần xác nhận."), field="text")
    before = Alias.objects.select_for_update().filter(folded=folded, within=within).first()
    alias = before or Alias(folded=folded, within=within)
    was = before.body.code if before else None
    alias.body, alias.text = body, tidy(text)
    alias.confirmed_by_name = acting_user.name if acting_user else ""
    alias.confirmed_at = timezone.now()
    clean(alias)
    alias.save()
    audit.record(
        "body.confirm_alias",
        acting_user=acting_user,
        target=body,
        body_path=within.path,
        data={"text": alias.text, "within": within.code, "before": was},
    )
    NameQuestion.objects.filter(folded=folded, within=within).delete()
    events.tell(events.ALIAS_CONFIRMED, body, text=alias.text, within=within.code)
    return alias


@transaction.atomic
def remove_alias(*, alias: Alias, acting_user: Actor | None) -> None:
    """Take back a spelling that was confirmed by mistake."""
    check_may_manage(acting_user, alias.within)
    audit.record(
        "body.remove_alias",
        acting_user=acting_user,
        target=alias.body,
        body_path=alias.within.path if alias.within else "",
        data={"text": alias.text},
    )
    events.tell(events.ALIAS_REMOVED, alias.body, text=alias.text)
    alias.delete()


@transaction.atomic
def ask_names(*, doubtful: Iterable[tuple[str, Sequence[Body]]], within: Body) -> int:
    """Keep names that may mean several bodies, for a person to answer; how many are new.

    Called by the system when it has compiled a document: a name is asked once a body, whatever number of documents
    writes it.

    Args:
        doubtful: names with their candidates (``queries.naming.match_names``).
        within: the body whose documents they stand in.
    """
    asked = 0
    for text, candidates in doubtful:
        folded = fold(text)[:_MOST_LETTERS]
        if not folded:
            continue
        question, new = NameQuestion.objects.get_or_create(
            folded=folded, within=within, defaults={"text": tidy(text)[:_MOST_LETTERS]}
        )
        question.candidates.set(candidates)
        asked += new
    return asked


@transaction.atomic
def dismiss_question(*, question: NameQuestion, acting_user: Actor | None) -> None:
    """Say that a name means no body here; it is not asked again."""
    check_may_confirm(acting_user, question.within)
    question.dismissed_at = timezone.now()
    question.save(update_fields=["dismissed_at"])
    audit.record(
        "body.dismiss_name",
        acting_user=acting_user,
        target=question.within,
        body_path=question.within.path,
        data={"text": question.text},
    )
