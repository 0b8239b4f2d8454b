"""Rising runs."""

from __future__ import annotations

from itertools import combinations, pairwise

from growth import assert_linear
from hypothesis import given
from hypothesis import strategies as st

from roviec.compare.order import heaviest_rising, longest_rising

PLACES = st.permutations(range(7))


def rising(places):
    return all(one < other for one, other in pairwise(places))


def best(places, weights):
    """By trying every run."""
    runs = (run for size in range(len(places) + 1) for run in combinations(range(len(places)), size))
    return max(sum(weights[at] for at in run) for run in runs if rising([places[at] for at in run]))


def test_nothing_rises_in_nothing():
    assert longest_rising([]) == []
    assert heaviest_rising([], []) == []


@given(PLACES)
def test_the_longest_run(places):
    run = longest_rising(places)
    assert rising([places[at] for at in run])
    assert len(run) == best(places, [1] * len(places))


@given(PLACES, st.lists(st.integers(1, 50), min_size=7, max_size=7))
def test_the_heaviest_run(places, weights):
    run = heaviest_rising(places, weights)
    assert rising([places[at] for at in run])
    assert sum(weights[at] for at in run) == best(places, weights)


def test_of_two_that_changed_places_the_heavier_stays():
    assert heaviest_rising([1, 0], [5, 9]) == [1]
    assert heaviest_rising([1, 0], [9, 5]) == [0]


def test_time_grows_with_the_length():
    def work(count: int) -> None:
        places = [number * 7919 % count for number in range(count)]
        longest_rising(places)
        heaviest_rising(places, [1] * count)

    assert_linear(work, 10_007, 40_009)
