"""Whether somebody may change a body, or say whom a name means. The rule stands in ``people.access``, which is above
and puts it in here.

An action asks for itself, so that no door (page, command, API, import) can forget to. Without a rule nobody may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from django.utils.translation import gettext as _

from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Body
from roviec_web.kit.audit import Actor

Rule: TypeAlias = Callable[[Actor, str, str], bool]
"""Whether a person may do an act at the body with this path; the path ``""`` is the top of everything."""

MANAGE: Final = "body.manage"
CONFIRM_ALIAS: Final = "alias.confirm"
OPERATE: Final = "site.operate"


def _nobody(actor: Actor, act: str, path: str) -> bool:
    del actor, act, path
    return False


_rules: list[Rule] = [_nobody]


def install_rule(rule: Rule) -> None:
    """Take the rule of ``people`` (called once, when the apps are ready)."""
    _rules[:] = [rule]


def check_may_manage(acting_user: Actor | None, *bodies: Body | None) -> None:
    """Refuse who may not manage each of the bodies; ``None`` stands for the top, above all bodies.

    Args:
        acting_user: ``None`` is the system: a command of the operator, a job.

    Raises:
        NoSuchBodyError: in the words of a body that does not exist.
    """
    _check(acting_user, MANAGE, bodies)


def check_may_confirm(acting_user: Actor | None, *bodies: Body | None) -> None:
    """Refuse who may not say whom a spelling means in the documents of these bodies."""
    _check(acting_user, CONFIRM_ALIAS, bodies)


def check_may_operate(acting_user: Actor | None) -> None:
    """Refuse who may not change what the whole site shares; that is said of the tops of trees."""
    tops = Body.objects.filter(parent__isnull=True).values_list("path", flat=True)
    if acting_user is not None and not any(_rules[0](acting_user, OPERATE, path) for path in tops):
        raise NoSuchBodyError(_("Không có trang này, hoặc bạn không có quyền xem."))


def _check(acting_user: Actor | None, act: str, bodies: Iterable[Body | None]) -> None:
    paths = [body.path if body else "" for body in bodies]
    if acting_user is not None and not all(_rules[0](acting_user, act, path) for path in paths):
        raise NoSuchBodyError(_("Không có cơ quan này, hoặc bạn không có quyền xem."))
