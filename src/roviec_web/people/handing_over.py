"""Everything that somebody is in charge of, and how it goes to another when they change post.

Apps above add what is theirs, in a module that is loaded when the app is ready:

    register(Charge("document.review", find=open_reviews_of, move=give_reviews))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from roviec_web.bodies.models import Body
from roviec_web.people.models import Person


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that somebody is in charge of."""

    code: str
    """Of the object."""
    label: str
    """As the list says it: "Người lập kế hoạch – UBND tỉnh Lam Sơn"."""
    body: Body
    """Whose it is: who hands it over keeps the people of this body."""


@dataclass(frozen=True, slots=True)
class Charge:
    """A kind of thing to be in charge of."""

    name: str
    """Stable, dotted: ``role``."""
    find: Callable[[Person], Iterable[Item]]
    """What a person is in charge of now."""
    move: Callable[[Item, Person, Person, Person], None]
    """``move(item, leaving, taking, acting_user)``, inside the transaction; writes its own audit row."""


_CHARGES: Final[dict[str, Charge]] = {}


def register(charge: Charge) -> None:
    """Add a kind; a second one of the same name takes its place."""
    _CHARGES[charge.name] = charge


def charges() -> tuple[Charge, ...]:
    """All of them, by name."""
    return tuple(_CHARGES[name] for name in sorted(_CHARGES))
