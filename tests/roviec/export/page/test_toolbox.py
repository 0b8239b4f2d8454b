"""The filter and the list of keys."""

from __future__ import annotations

from page_sheets import sheet_of, words_of

from roviec.export.page.toolbox import put_filter, put_keys


def test_the_filter_asks_for_words_body_kind_and_severity():
    html = put_filter(sheet_of())
    for name in ("find", "filter-body", "filter-kind", "filter-severity", "clear"):
        assert f'id="{name}"' in html
    assert '<option value="2" lang="vi">Sở Y tế</option>' in html
    assert html.startswith('<details id="filter" hidden>')


def test_not_operated_and_without_a_deadline_are_kinds_of_their_own():
    html = put_filter(sheet_of())
    assert 'value="halted"' in html
    assert 'value="undated"' in html


def test_each_key_is_explained():
    said = words_of(put_keys(sheet_of(language="en")))
    assert said.startswith("With the keyboard j k next item, item before Enter to the same place")
    assert said.endswith("? this list Close")
