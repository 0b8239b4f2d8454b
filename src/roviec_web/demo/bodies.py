"""The bodies of the demonstration: a country or one province, its thirty offices, its communes, by the actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Final

from roviec_web.bodies.actions import create_body
from roviec_web.bodies.models import Body
from roviec_web.demo.names import place_names, province_names
from roviec_web.demo.offices import OFFICES
from roviec_web.demo.sizes import Size

BEGINNING: Final = date(2025, 7, 1)
"""First day of communes and departments as they are now."""
_WARDS: Final = 0.2
"""Share of communes that are wards (phường)."""
_FIRST_UNIT: Final = 60_000
"""Beyond every code of an administrative unit that was given out."""


@dataclass(frozen=True, slots=True)
class Province:
    """One province of the demonstration."""

    name: str
    top: Body
    offices: tuple[Body, ...]
    communes: tuple[Body, ...]

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Itself, then all under it."""
        return (self.top, *self.offices, *self.communes)


def make_provinces(random: Random, size: Size) -> tuple[Province, ...]:
    """Write the bodies of a size, top down."""
    nation = _make("government", "Chính phủ (dùng thử)", None) if size.nation else None
    names = province_names(random, size.provinces)
    shares = [size.communes // size.provinces + (at < size.communes % size.provinces) for at in range(size.provinces)]
    return tuple(
        _make_province(random, nation, name, place, share)
        for place, (name, share) in enumerate(zip(names, shares, strict=True))
    )


def _make_province(random: Random, nation: Body | None, name: str, place: int, communes: int) -> Province:
    top = _make("province-committee", f"Ủy ban nhân dân tỉnh {name}", nation, f"UBND tỉnh {name}")
    offices = tuple(
        _make(office.kind, office.name.format(province=name), top, office.abbreviation) for office in OFFICES
    )
    return Province(name, top, offices, tuple(_make_communes(random, top, name, place, communes)))


def _make_communes(random: Random, top: Body, province: str, place: int, count: int) -> list[Body]:
    names = place_names(random, count, taken=frozenset({province}))
    made = []
    for number, name in enumerate(names):
        form = "phường" if random.random() < _WARDS else "xã"
        code = str(_FIRST_UNIT + place * 200 + number)
        made.append(
            _make("commune-committee", f"Ủy ban nhân dân {form} {name}", top, f"UBND {form} {name}", unit_code=code)
        )
    return made


def _make(kind: str, name: str, parent: Body | None, abbreviation: str = "", *, unit_code: str = "") -> Body:
    return create_body(
        kind=kind,
        name=name,
        parent=parent,
        abbreviation=abbreviation,
        unit_code=unit_code,
        starts_on=BEGINNING,
        acting_user=None,
    )
