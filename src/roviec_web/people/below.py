"""What the apps below ask of this one without knowing it: the access rule, and for whom a substitute acts."""

from __future__ import annotations

from roviec_web.bodies.rights import install_rule
from roviec_web.kit.audit import Actor, tell_substitutes_by
from roviec_web.people.access import Permission, may_at, standing_in_at
from roviec_web.people.models import Person


def install() -> None:
    """Put the rules in (once, when the apps are ready)."""
    install_rule(may_do)
    tell_substitutes_by(substituted)


def may_do(actor: Actor, act: str, path: str) -> bool:
    """Whether somebody may do an act, named as its permission, at the body with this path."""
    return isinstance(actor, Person) and may_at(actor, Permission(act), path)


def substituted(actor: Actor, path: str) -> str:
    """For whom somebody acts at the body with this path; empty for themselves."""
    return standing_in_at(actor, path) if isinstance(actor, Person) else ""
