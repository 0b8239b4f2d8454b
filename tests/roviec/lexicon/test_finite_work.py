"""Verbs of work that comes to an end."""

from __future__ import annotations

import pytest

from roviec.lexicon.finite_work import BEFORE_FINITE_WORK, FINITE_WORK
from roviec.lexicon.phrases import fold_word


def folded(words):
    return tuple(fold_word(word) for word in words.split())


@pytest.mark.parametrize(
    ("words", "length"), [("xây dựng kế hoạch", 2), ("cấp kinh phí", 1), ("theo dõi việc tiêm", 0)]
)
def test_work_that_ends_is_told_from_work_that_lasts(words, length):
    assert FINITE_WORK.length_at(folded(words), 0) == length


@pytest.mark.parametrize(
    "words", ["chủ trì", "chủ động", "khẩn trương", "kịp thời", "tập trung", "trực tiếp", "nghiên cứu", "tiếp tục"]
)
def test_words_before_the_main_verb_are_passed_over(words):
    assert BEFORE_FINITE_WORK.length_at(folded(f"{words} xây dựng"), 0) == 2
