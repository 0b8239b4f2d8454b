"""Names with a dash: see ``tests/cases/words/dashed_names.txt``."""

from __future__ import annotations

import pytest
from word_cases import read_words

from roviec.lexicon.dashed_names import DASHED_NAME


@pytest.mark.parametrize(("name", "_"), read_words("dashed_names", "one name"))
def test_a_name_is_known_over_the_break(name, _):
    assert DASHED_NAME.search(name.replace(" - ", " \n- ", 1))
    assert DASHED_NAME.search(name.upper().replace(" - ", " \n– ", 1))


@pytest.mark.parametrize(("name", "_"), read_words("dashed_names", "two things: the dash begins a line of its own"))
def test_other_words_are_no_name(name, _):
    assert DASHED_NAME.search(name.replace(" - ", " \n- ", 1)) is None
