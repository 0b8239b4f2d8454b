"""Kinds that an office adds, names, takes away."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.bodies.actions.steps import clean, tidy
from roviec_web.bodies.errors import BodyFactError
from roviec_web.bodies.models import Body, BodyKind
from roviec_web.bodies.rights import check_may_operate
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor
from roviec_web.kit.folding import fold


@transaction.atomic
def add_kind(*, name: str, name_en: str, branch: str, level: int, acting_user: Actor | None) -> BodyKind:
    """Add a kind of body; its code is made from its name and stays.

    Raises:
        BodyFactError: there is one of that name.
    """
    check_may_operate(acting_user)
    code = fold(name).replace(" ", "-")[:40]
    if BodyKind.objects.filter(code=code).exists() or BodyKind.objects.filter(name=tidy(name)).exists():
        raise BodyFactError(_("Đã có loại cơ quan “%(name)s”.") % {"name": tidy(name)}, field="name")
    kind = BodyKind(code=code, name=tidy(name), name_en=tidy(name_en), branch=branch, level=level)
    clean(kind)
    kind.save()
    audit.record("body_kind.add", acting_user=acting_user, target=kind, data={"name": kind.name})
    return kind


@transaction.atomic
def name_kind(*, kind: BodyKind, name: str, name_en: str, acting_user: Actor | None) -> BodyKind:
    """Give a kind other names; its code, which classes of bodies stand on, stays."""
    check_may_operate(acting_user)
    before = kind.name
    kind.name, kind.name_en = tidy(name), tidy(name_en)
    clean(kind)
    kind.save()
    audit.record("body_kind.name", acting_user=acting_user, target=kind, data={"before": before, "after": kind.name})
    return kind


@transaction.atomic
def remove_kind(*, kind: BodyKind, acting_user: Actor | None) -> None:
    """Take away a kind of one's own that no body is of.

    Raises:
        BodyFactError: it is built in, or bodies are of it.
    """
    check_may_operate(acting_user)
    if kind.built_in or Body.objects.filter(kind=kind).exists():
        raise BodyFactError(_("“%(name)s” là loại có sẵn, hoặc đang có cơ quan thuộc loại này.") % {"name": kind.name})
    audit.record("body_kind.remove", acting_user=acting_user, target=kind, data={"name": kind.name})
    kind.delete()
