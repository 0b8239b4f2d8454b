"""Headings that name bodies: see ``tests/cases/bodies.yml``."""

from __future__ import annotations

import pytest
from body_cases import names_of, read_cases
from growth import assert_linear_in

from roviec.plan.body_headings import heading_bodies


@pytest.mark.parametrize(("text", "names"), read_cases("heading"))
def test_a_heading_names_bodies_or_none(text, names):
    assert names_of(heading_bodies(text)) == names


@pytest.mark.parametrize(("text", "names"), read_cases("place"))
def test_where_bodies_are_named_a_first_word_is_enough(text, names):
    assert names_of(heading_bodies(text, by_place=True)) == names


@pytest.mark.parametrize(
    "text", ["các " * 20_000, "Sở Y tế, " * 5_000, "Tổ " * 400, "Trách nhiệm của " * 90, "", " ", ":"]
)
def test_hostile_headings_are_read_quickly_and_without_an_error(text):
    assert_linear_in(heading_bodies, text)
    assert_linear_in(lambda words: heading_bodies(words, by_place=True), text)


@pytest.mark.parametrize("level", ["tỉnh", "huyện", "cơ sở", "trung ương"])
def test_a_level_sorts_the_bodies_below_it_and_is_none(level):
    assert heading_bodies(f"Cấp {level}", by_place=True) == ()
