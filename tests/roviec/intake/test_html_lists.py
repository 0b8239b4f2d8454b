"""Numbers and bullets as a browser sets them."""

from __future__ import annotations

import pytest

from roviec.intake.html_lists import has_marker, next_marker, open_list


@pytest.mark.parametrize(
    ("attributes", "markers"),
    [
        ({}, ["1. ", "2. ", "3. "]),
        ({"start": "9"}, ["9. ", "10. ", "11. "]),
        ({"type": "a"}, ["a) ", "b) ", "c) "]),
        ({"type": "A", "start": "25"}, ["Y. ", "Z. ", "27. "]),
        ({"type": "I", "start": "3"}, ["III. ", "IV. ", "V. "]),
        ({"style": "list-style-type: lower-roman"}, ["i. ", "ii. ", "iii. "]),
        ({"style": "list-style:none"}, ["", "", ""]),
        ({"start": "nhiều"}, ["1. ", "2. ", "3. "]),
    ],
)
def test_numbered_lists(attributes, markers):
    found = open_list("ol", attributes, None)
    assert [next_marker(found, {}) for _ in markers] == markers


def test_an_item_may_set_the_number():
    found = open_list("ol", {}, None)
    assert [next_marker(found, item) for item in ({}, {"value": "7"}, {})] == ["1. ", "7. ", "8. "]


def test_bullets_inside_bullets_are_plus_signs():
    outer = open_list("ul", {}, None)
    inner = open_list("ul", {}, outer)
    assert (next_marker(outer, {}), next_marker(inner, {})) == ("- ", "+ ")
    assert next_marker(open_list("ul", {}, open_list("ol", {}, None)), {}) == "- "
    assert next_marker(open_list("ul", {"type": "none"}, None), {}) == ""


def test_an_item_outside_a_list_has_no_marker():
    assert next_marker(None, {}) == ""


@pytest.mark.parametrize("text", ["- a", "+ a", "• a", "1. a", "1.2. a", "a) b", "đ) b", "IV. MỤC", "(1) a", "2/ a"])
def test_own_markers(text):
    assert has_marker(text)


@pytest.mark.parametrize("text", ["Sở Y tế", "an toàn", "2026 là năm", "I là số", ""])
def test_no_markers(text):
    assert not has_marker(text)
