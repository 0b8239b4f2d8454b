"""The phrases that are sought in every document."""

from __future__ import annotations

import pytest

from roviec.lexicon.commas import NEVER_PARTED
from roviec.lexicon.confusions import CONFUSIONS
from roviec.lexicon.letter_case import FIXED_NAMES
from roviec.lint.sought import SOUGHT


@pytest.mark.parametrize(
    "phrase", [CONFUSIONS[0].wrong, ", ".join(NEVER_PARTED[0]), " ".join(NEVER_PARTED[0]), FIXED_NAMES[0].lower()]
)
def test_those_of_the_tables_are_sought(phrase):
    assert phrase in SOUGHT
    assert list(SOUGHT.spot(f"({phrase})")[phrase]) == [1]
