"""Words of comparisons."""

from __future__ import annotations

from datetime import date
from string import Formatter

import pytest

from roviec.compare.comparison import ChangeKind, Typography
from roviec.compare.coverage import AddressFault, DifferenceKind, Fate, Reach, Role
from roviec.compare.wording import WORDS, day, how_much_later, say
from roviec.model.outlined import RegionKind


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("kind", ChangeKind),
        ("fate", Fate),
        ("typo", Typography),
        ("role", Role),
        ("reach", Reach),
        ("diff", DifferenceKind),
        ("aside", AddressFault),
        ("region", RegionKind),
    ],
)
def test_every_value_has_its_words(prefix, values):
    assert {f"{prefix}.{value}" for value in values} == {key for key in WORDS if key.startswith(f"{prefix}.")}


def test_both_languages_have_the_same_blanks():
    def blanks(words: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(words) if name} - {"s", "are"}

    assert [key for key, (vi, en) in WORDS.items() if blanks(vi) != blanks(en)] == []


def test_one_is_no_plural():
    assert say("unchanged_between", "en", n=1) == "1 unchanged passage"
    assert say("unchanged_between", "en", n=2) == "2 unchanged passages"


def test_days():
    assert day(date(2026, 3, 6), "vi") == "06/03/2026"
    assert day(date(2026, 3, 6), "en") == "2026-03-06"
    assert how_much_later(date(2026, 4, 30), date(2026, 5, 15), "vi") == "muộn hơn 15 ngày"
    assert how_much_later(date(2026, 4, 30), date(2026, 4, 29), "en") == "1 day earlier"
