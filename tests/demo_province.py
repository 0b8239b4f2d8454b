"""A demonstration small enough to be made in a test."""

from __future__ import annotations

from random import Random

from roviec_web.demo.bodies import Province, make_provinces
from roviec_web.demo.sizes import Size

TINY = Size("tiny", provinces=1, communes=4, documents=6, people=3, nation=False)
TWO = Size("two", provinces=2, communes=5, documents=4, people=2, nation=True)


def tiny_province(seed: int = 1) -> Province:
    """One province with its thirty offices and four communes."""
    (province,) = make_provinces(Random(seed), TINY)
    return province
