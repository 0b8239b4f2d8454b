"""The table of administrative units, read."""

from __future__ import annotations

import csv
import gzip
import io
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Final

from roviec_web.bodies.kinds import COMMUNE, PROVINCE
from roviec_web.kit.folding import fold

CHANGED_ON: Final = date(2025, 7, 1)
"""First day of the new units: Resolution 202/2025/QH15, Law 72/2025/QH15 on the organisation of local government."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of one era."""

    is_new: bool
    """Since 1 July 2025; else until 30 June 2025."""
    level: int
    """``kinds.PROVINCE``, ``DISTRICT`` or ``COMMUNE``."""
    code: str
    """Of the General Statistics Office; a new unit can bear the code of an old one."""
    name: str
    """"Tỉnh Cà Mau", "Xã Hồ Thị Kỷ"."""
    above: str
    """Code of the unit above it, of the same era; empty for a province."""
    onward: tuple[str, ...]
    """Codes of the new units that go on for an old one, the largest part first; empty for a new one, and for districts
    with communes of their own."""


@lru_cache(maxsize=1)
def read_units() -> tuple[Unit, ...]:
    """Every unit of both eras."""
    packed = files("roviec_web.bodies.units").joinpath("units.csv.gz").read_bytes()
    rows = csv.DictReader(io.StringIO(gzip.decompress(packed).decode()))
    return tuple(
        Unit(
            row["era"] == "new",
            int(row["level"]),
            row["code"],
            row["name"],
            row["above"],
            tuple(row["onward"].split()),
        )
        for row in rows
    )


def new_provinces() -> tuple[Unit, ...]:
    """The 34 provinces and cities of today, by name."""
    found = [unit for unit in read_units() if unit.is_new and unit.level == PROVINCE]
    return tuple(sorted(found, key=lambda unit: fold(unit.name)))


def find_province(text: str) -> Unit | None:
    """The province of today with a code or a name, with or without "tỉnh", "thành phố" and accents."""
    asked = fold(text)
    for unit in new_provinces():
        name = fold(unit.name)
        if asked in {unit.code, name, name.removeprefix("tinh ").removeprefix("thanh pho ")}:
            return unit
    return None


def communes_of(province: Unit) -> tuple[Unit, ...]:
    """The communes of today of a province of today."""
    return tuple(unit for unit in read_units() if unit.is_new and unit.level == COMMUNE and unit.above == province.code)
