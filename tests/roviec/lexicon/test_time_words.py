"""Words that tell deadlines from dates."""

from __future__ import annotations

from roviec.lexicon import time_words
from roviec.lexicon.phrases import phrases


def test_no_word_both_settles_work_and_says_that_it_is_over():
    assert not set(phrases(time_words.SETTLING_VERBS)) & set(phrases(time_words.HAPPENED))


def test_verbs_before_and_behind_overlap_in_reporting():
    assert {"báo cáo", "kiểm tra"} <= set(phrases(time_words.RECURRING_VERBS)) & set(phrases(time_words.STEADY_VERBS))
