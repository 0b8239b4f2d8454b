"""How much of everything a size has, from one province to the country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Size:
    """Counts; documents are those of the whole site."""

    name: str
    provinces: int
    communes: int
    """In all provinces together, shared out as evenly as can be."""
    documents: int
    people: int
    """Besides the five that a person tries the site as."""
    nation: bool
    """Whether the provinces stand under one body of the whole country."""

    @property
    def bodies(self) -> int:
        """Country, provinces, their departments, their communes."""
        return self.nation + self.provinces * (1 + DEPARTMENTS_A_PROVINCE) + self.communes


DEPARTMENTS_A_PROVINCE: Final = 30
SIZES: Final = {
    "XS": Size("XS", provinces=1, communes=8, documents=12, people=6, nation=False),
    "S": Size("S", provinces=1, communes=62, documents=200, people=40, nation=False),
    "M": Size("M", provinces=6, communes=580, documents=1_200, people=240, nation=True),
    "L": Size("L", provinces=34, communes=3_321, documents=6_800, people=1_360, nation=True),
}
"""S is one province with the communes that the sample plan names; L is the country (4,376 bodies); XS is for tests."""
