"""Levels: from the style of a marker, its ordinal and the clauses that are open."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from plain_cases import read_cases
from repairing import outlined, sketch

from roviec.lexicon.numbering import Marker, read_marker
from roviec.outline.levels import depth_of


@dataclass(frozen=True)
class Open:
    """A clause that is open above the one that is to be placed."""

    marker: Marker
    invites: bool


def marker(text: str) -> Marker:
    found = read_marker(f"{text} Việc này.")
    assert found is not None
    return found


def depth(text: str, *above: str, invites: bool = True) -> int:
    """Depth of a marker under open clauses; only the innermost one may invite a list."""
    stack = [Open(marker(words), index == len(above) - 1 and invites) for index, words in enumerate(above)]
    return depth_of(marker(text), stack)


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/levels.txt"))
def test_the_context_gives_the_level(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


def test_the_next_of_a_style_stands_beside_the_one_before() -> None:
    assert depth("II.", "I.", "1.", "a)") == 0
    assert depth("2.", "I.", "1.", "a)") == 1
    assert depth("b)", "I.", "1.", "a)") == 2


def test_a_bullet_goes_below_what_is_open() -> None:
    assert depth("-", "I.", "1.") == 2
    assert depth("-", "I.", "1.", "-") == 2


def test_a_plus_goes_below_a_dash_and_never_above_it() -> None:
    assert depth("+", "1.", "-") == 2
    assert depth("-", "1.", "-", "+") == 1


def test_the_first_number_goes_below_a_point_only_where_the_point_invites_it() -> None:
    assert depth("1.", "1.", "a)", invites=True) == 2
    assert depth("1.", "1.", "a)", invites=False) == 0


def test_a_dotted_number_goes_below_the_number_that_it_begins_with() -> None:
    assert depth("2.1.", "2.", "a)", "1.") == 1


def test_a_section_goes_below_nothing_and_a_number_below_no_point_or_dash_that_invites_none() -> None:
    assert depth("I.", "1.") == 0
    assert depth("II.", "1.", "a)") == 0
    assert depth("1.", "-", invites=False) == 0
    assert depth("1.", "a)", invites=False) == 0


def test_an_open_stack_of_any_depth_stops_growing() -> None:
    stack: list[Open] = []
    for index in range(200):
        new = marker("1." if index % 2 else "a)")
        del stack[depth_of(new, stack) :]
        stack.append(Open(new, invites=True))
    assert len(stack) < 40
