"""A small invented province, made through the actions, and a second one that has nothing to do with it.

    lam_son = make_province()
    lam_son.health.name  # "Sở Y tế"

UBND tỉnh Lam Sơn ─ Văn phòng UBND tỉnh, Sở Y tế, Sở Nội vụ, Sở Khoa học và Công nghệ, UBND xã Hòa An, UBND xã Tân Lập,
UBND phường Đông Sơn; UBND tỉnh Trường Giang ─ its own Sở Y tế and UBND xã Tân Lập, of the same names.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from roviec_web.bodies.actions import create_body
from roviec_web.bodies.models import Body

BEGINNING = date(2020, 1, 1)
"""First day of every body here."""


class Province(NamedTuple):
    """UBND tỉnh Lam Sơn and what stands under it."""

    top: Body
    office: Body
    health: Body
    interior: Body
    science: Body
    hoa_an: Body
    tan_lap: Body
    dong_son: Body

    @property
    def departments(self) -> tuple[Body, ...]:
        """The office and the three departments."""
        return (self.office, self.health, self.interior, self.science)

    @property
    def communes(self) -> tuple[Body, ...]:
        """Two communes and a ward."""
        return (self.hoa_an, self.tan_lap, self.dong_son)


class OtherProvince(NamedTuple):
    """UBND tỉnh Trường Giang: another tree."""

    top: Body
    health: Body
    tan_lap: Body


def make_province() -> Province:
    """UBND tỉnh Lam Sơn with an office, three departments, two communes and a ward."""
    top = make_body("province-committee", "UBND tỉnh Lam Sơn", None, "UBND tỉnh", unit_code="97")
    return Province(
        top,
        make_body("province-office", "Văn phòng UBND tỉnh", top, "VP UBND tỉnh"),
        make_body("department", "Sở Y tế", top, "SYT"),
        make_body("department", "Sở Nội vụ", top, "SNV"),
        make_body("department", "Sở Khoa học và Công nghệ", top, "SKHCN"),
        make_body("commune-committee", "UBND xã Hòa An", top, unit_code="97001"),
        make_body("commune-committee", "UBND xã Tân Lập", top, unit_code="97002"),
        make_body("commune-committee", "UBND phường Đông Sơn", top, unit_code="97003"),
    )


def make_other_province() -> OtherProvince:
    """UBND tỉnh Trường Giang, with a department and a commune whose names Lam Sơn has too."""
    top = make_body("province-committee", "UBND tỉnh Trường Giang", None, unit_code="98")
    return OtherProvince(
        top,
        make_body("department", "Sở Y tế", top, "SYT"),
        make_body("commune-committee", "UBND xã Tân Lập", top, unit_code="98001"),
    )


def make_body(kind: str, name: str, parent: Body | None, abbreviation: str = "", *, unit_code: str = "") -> Body:
    """One body more, since ``BEGINNING``."""
    return create_body(
        kind=kind,
        name=name,
        parent=parent,
        abbreviation=abbreviation,
        unit_code=unit_code,
        starts_on=BEGINNING,
        acting_user=None,
    )
