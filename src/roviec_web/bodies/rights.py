"""Whether somebody may change a body. The rule stands in ``people.access``, which is above and puts it in here.

An action asks for itself, so that no door (page, command, API, import) can forget to. Without a rule nobody may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from django.utils.translation import gettext as _

from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Body
from roviec_web.kit.audit import Actor

Rule: TypeAlias = Callable[[Actor, str], bool]
"""Whether a person may manage the body with this path; the path ``""`` is the top of everything."""


def _nobody(actor: Actor, path: str) -> bool:
    del actor, path
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
    if acting_user is not None and not all(_rules[0](acting_user, path) for path in _paths(bodies)):
        raise NoSuchBodyError(_("Không có cơ quan này, hoặc anh/chị không có quyền với cơ quan này."))


def _paths(bodies: Iterable[Body | None]) -> list[str]:
    return [body.path if body else "" for body in bodies]
