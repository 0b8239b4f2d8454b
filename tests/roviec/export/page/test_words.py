"""Saying things so that the page can change its language."""

from __future__ import annotations

import json
from datetime import date

from roviec.export.page.labels import LABELS
from roviec.export.page.words import Words, dictionary, translatable


def test_the_words_carry_the_key_and_the_values_for_the_script():
    assert Words("vi").say("lead") == '<span data-t="lead">Chủ trì</span>'
    said = Words("en").say("line_n", n=7)
    assert said == '<span data-t="line_n" data-tv="{&quot;n&quot;:7}">line 7</span>'


def test_english_has_one_task_and_two_tasks():
    assert Words("en").plain("n_tasks", n=1) == "1 task"
    assert Words("en").plain("n_tasks", n=2) == "2 tasks"


def test_an_attribute_is_translatable_as_well():
    assert Words("vi").attribute("aria_label", "sections") == {
        "aria_label": "Các phần của trang",
        "data_a": "sections",
        "data_an": "aria-label",
    }


def test_an_element_of_nothing_but_words_needs_no_element_inside():
    assert Words("en").put("th", "task", scope="col") == '<th data-t="task" scope="col">Task</th>'
    assert translatable("task") == {"data_t": "task"}


def test_a_day_is_written_as_each_language_does_and_known_by_its_date():
    assert Words("vi").day(date(2026, 3, 1)) == '<time datetime="2026-03-01">01/03/2026</time>'
    assert Words("en").day(date(2026, 3, 1)) == '<time datetime="2026-03-01">2026-03-01</time>'


def test_the_dictionary_is_json_that_cannot_end_its_element():
    assert {key: tuple(pair) for key, pair in json.loads(dictionary()).items()} == LABELS
    assert not set(dictionary()) & set("<>&")


def test_both_languages_name_the_same_values():
    import string

    def names(words):
        return {name for _, name, _, _ in string.Formatter().parse(words) if name} - {"s"}

    assert [key for key, (vi, en) in LABELS.items() if names(vi) != names(en)] == []
