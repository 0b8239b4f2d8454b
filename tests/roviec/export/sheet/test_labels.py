"""What the workbook says in its two languages."""

from __future__ import annotations

import string

import pytest

from roviec.export.sheet.labels import _LABELS, say


@pytest.mark.parametrize("key", _LABELS)
def test_both_languages_speak_of_the_same_things(key):
    vi, en = _LABELS[key]
    assert {name for _, name, *_ in string.Formatter().parse(vi)} == {
        name for _, name, *_ in string.Formatter().parse(en)
    }
    assert vi
    assert en


@pytest.mark.parametrize("key", [key for key in _LABELS if key.endswith(("_wrong", "_hint"))])
def test_words_of_a_validation_fit_what_spreadsheets_show(key):
    states = "Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng"
    assert all(len(words.format(states=states)) <= 225 for words in _LABELS[key])


@pytest.mark.parametrize("key", [key for key in _LABELS if key.endswith("_sheet")])
def test_names_of_sheets_are_short_enough(key):
    assert all(len(words) <= 31 and not set(words) & set(r"[]:*?/\ ".strip()) for words in _LABELS[key])


def test_values_stand_in_their_places():
    assert say("inherited", "en", path="II.1") == "The deadline stands in II.1."
    assert say("nothing", "vi") == "Văn bản không có việc nào."
