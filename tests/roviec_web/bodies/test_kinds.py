"""The built-in kinds."""

from __future__ import annotations

from roviec_web.bodies.kinds import BUILT_IN_KINDS, COMMUNE, COUNTRY
from roviec_web.bodies.models import BodyKind


def test_codes_stand_once_and_every_value_is_one_of_the_model():
    codes = [kind.code for kind in BUILT_IN_KINDS]
    assert len(codes) == len(set(codes)) > 40
    assert {kind.branch for kind in BUILT_IN_KINDS} == set(BodyKind.Branch.values)
    assert all(COUNTRY <= kind.level <= COMMUNE and kind.name and kind.name_en for kind in BUILT_IN_KINDS)
