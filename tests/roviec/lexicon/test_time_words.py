"""Words that tell deadlines from dates: see ``tests/cases/words/time_words.txt``."""

from __future__ import annotations

from datetime import date

import pytest
from word_cases import read_words

from roviec.lexicon import time_words
from roviec.lexicon.phrases import phrases
from roviec.plan.deadlines import FoundDeadline, find_deadlines

ISSUED_ON = date(2026, 3, 10)


def test_no_word_both_settles_work_and_says_that_it_is_over():
    assert not set(phrases(time_words.SETTLING_VERBS)) & set(phrases(time_words.HAPPENED))


def test_verbs_before_and_behind_overlap_in_reporting():
    assert {"báo cáo", "kiểm tra"} <= set(phrases(time_words.RECURRING_VERBS)) & set(phrases(time_words.STEADY_VERBS))


def words_of(group: str) -> list[tuple[str, str]]:
    return read_words("time_words", group)


def found_in(text: str) -> tuple[FoundDeadline, ...]:
    return tuple(find_deadlines(text, issued_on=ISSUED_ON))


@pytest.mark.parametrize(
    ("text", "_"),
    [
        *words_of('a noun that "hằng ngày", "hằng tháng" only describes: no deadline'),
        *words_of("a noun before a range of years: they are not the time of work"),
        *words_of("what has happened by a day is no work for it"),
        *words_of("a figure to be reached by the end of a year is an aim"),
    ],
)
def test_a_time_that_describes_a_noun_is_no_deadline(text, _):
    assert found_in(text) == ()


@pytest.mark.parametrize(("text", "day"), words_of("work that comes back on a day of the month or of the year"))
def test_work_comes_back_on_its_day(text, day):
    assert [(found.rrule or "").rpartition("BYMONTHDAY=")[2] for found in found_in(text)] == [day]


@pytest.mark.parametrize(("text", "_"), words_of("a verb before a range of years: they are its time"))
def test_a_range_of_years_behind_a_verb_is_its_time(text, _):
    assert [(found.start, found.end) for found in found_in(text)] == [(date(2026, 1, 1), date(2028, 12, 31))]


def test_nine_months_in_words_come_back():
    assert [found.rrule for found in found_in("Họp chín tháng một lần")] == ["FREQ=MONTHLY;INTERVAL=9"]


@pytest.mark.parametrize(
    ("count", "end"),
    [
        *(("một", "2026-04-10"), ("hai", "2026-05-10"), ("ba", "2026-06-10"), ("bốn", "2026-07-10")),
        *(("năm", "2026-08-10"), ("sáu", "2026-09-10"), ("bảy", "2026-10-10"), ("tám", "2026-11-10")),
        *(("chín", "2026-12-10"), ("mười", "2027-01-10")),
    ],
)
def test_a_term_counted_in_words_ends(count, end):
    assert [str(found.end) for found in found_in(f"Báo cáo trong {count} tháng kể từ ngày ký.")] == [end]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trong năm học 2026-2027, các trường dạy bơi.", 1),
        ("Đầu năm học 2026-2027: kiểm tra lối thoát nạn.", 1),
        ("Trong năm học 2026-2027 có nhiều đổi mới.", 0),
    ],
)
def test_a_school_year_at_the_head_of_a_clause_is_its_time_if_a_mark_follows(text, found):
    assert len(found_in(text)) == found
