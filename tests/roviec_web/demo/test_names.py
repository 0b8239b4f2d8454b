"""Invented names: enough of them, none twice, the same for the same seed."""

from __future__ import annotations

from random import Random

from roviec_web.demo.names import FIRST_PROVINCE, person_name, place_names, province_names
from roviec_web.demo.sizes import SIZES


def test_there_are_enough_names_for_the_largest_province():
    most = -(-SIZES["L"].communes // SIZES["L"].provinces)
    names = place_names(Random(1), most)
    assert len(names) == len(set(names)) == most


def test_a_seed_gives_its_names_and_another_gives_others():
    assert place_names(Random(1), 40) == place_names(Random(1), 40)
    assert place_names(Random(1), 40) != place_names(Random(2), 40)


def test_names_that_are_taken_are_left_out():
    taken = frozenset(place_names(Random(1), 30))
    assert not taken & set(place_names(Random(1), 200, taken=taken))


def test_the_first_province_is_that_of_the_sample_plan(examples):
    names = province_names(Random(1), SIZES["L"].provinces)
    assert names[0] == FIRST_PROVINCE
    assert len(set(names)) == 34
    assert f"TỈNH {FIRST_PROVINCE.upper()}" in (examples / "tiem-chung-2026.txt").read_text(encoding="utf-8")


def test_people_have_three_names():
    assert all(len(person_name(Random(seed)).split()) == 3 for seed in range(50))
