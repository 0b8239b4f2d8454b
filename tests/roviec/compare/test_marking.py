"""Markers of two clauses."""

from __future__ import annotations

import pytest

from roviec.compare.marking import is_renumbered, is_restyled, ordinal_of


@pytest.mark.parametrize(
    ("marker", "ordinal"),
    [
        ("1.", 1),
        ("đ)", 5),
        ("IV.", 4),
        ("2.3.", 3),
        ("Điều 7.", 7),
        ("12", 12),
        ("-", None),
        (None, None),
        ("x y", None),
    ],
)
def test_the_place_in_the_sequence(marker, ordinal):
    assert ordinal_of(marker) == ordinal


@pytest.mark.parametrize(
    ("old", "new", "renumbered", "restyled"),
    [
        ("1.", "1.", False, False),
        ("1.", "2.", True, False),
        ("1.", "1)", False, True),
        ("1.", "a)", False, True),
        ("2.1.", "3.1.", False, False),
        ("2.1.", "3.2.", True, False),
        ("-", "-", False, False),
        ("-", "+", False, True),
        ("-", "1.", False, True),
        ("3", "4", True, False),
        (None, None, False, False),
        (None, "1.", False, True),
    ],
)
def test_another_number_and_another_style_are_two_things(old, new, renumbered, restyled):
    assert is_renumbered(old, new) is renumbered
    assert is_restyled(old, new) is restyled
