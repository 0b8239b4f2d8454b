"""The table of administrative units holds together."""

from __future__ import annotations

from collections import Counter

import pytest

from roviec_web.bodies.units.table import communes_of, find_province, new_provinces, read_units


def test_counts_are_the_official_ones():
    counts = Counter((unit.is_new, unit.level) for unit in read_units())
    assert counts == {(True, 1): 34, (True, 3): 3321, (False, 1): 63, (False, 2): 696, (False, 3): 10035}


def test_every_old_commune_goes_on_and_every_new_one_comes_from_somewhere():
    units = read_units()
    new = {unit.code for unit in units if unit.is_new and unit.level == 3}
    onward = {code for unit in units if not unit.is_new and unit.level > 1 for code in unit.onward}
    assert onward == new
    assert all(unit.onward for unit in units if not unit.is_new and unit.level == 3)


def test_what_stands_above_a_unit_is_there():
    units = read_units()
    known = {(unit.is_new, unit.code) for unit in units if unit.level < 3}
    assert all((unit.is_new, unit.above) in known for unit in units if unit.above)


@pytest.mark.parametrize("text", ["92", "Cần Thơ", "can tho", "Thành phố Cần Thơ", "thành phố cần thơ"])
def test_a_province_is_found(text):
    unit = find_province(text)
    assert unit is not None
    assert unit.name == "Thành phố Cần Thơ"
    assert len(communes_of(unit)) == 103


def test_a_province_that_is_no_more_is_not_found():
    assert find_province("Sóc Trăng") is None
    assert len(new_provinces()) == 34
