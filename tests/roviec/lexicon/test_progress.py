"""States as offices type them."""

from __future__ import annotations

import pytest

from roviec.lexicon.folding import fold
from roviec.lexicon.progress import _TYPED, STATES, state_of, word_for


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("Hoàn thành", "done"),
        ("ĐÃ XONG.", "done"),
        ("đã hoàn thành ", "done"),
        ("Đang làm", "in_progress"),
        ("chua lam", "not_started"),
        ("Tạm dừng", "paused"),
        ("In progress", "in_progress"),
        ("gần xong", None),
        ("", None),
        ("Hoàn thành 50%", None),
    ],
)
def test_words_mean_one_state_or_none(typed, state):
    assert state_of(typed) == state


def test_no_words_mean_two_states():
    typed = [fold(word) for words in _TYPED.values() for word in words.replace("\n", "|").split("|") if word.strip()]
    assert len(typed) == len(set(typed))


def test_every_word_of_the_list_is_understood():
    for code, vi, en in STATES:
        assert state_of(vi) == state_of(en) == code
        assert (word_for(code, "vi"), word_for(code, "en")) == (vi, en)
