"""Everything can be reached with the keyboard."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page, example_html):
    return open_page(example_html("tiem-chung-2026.txt"), place="#tasks")


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.className")


def test_j_and_k_walk_through_the_entries_and_the_source_follows(page):
    page.keyboard.press("j")
    assert focused(page) == "n0"
    page.keyboard.press("j")
    assert focused(page) == "n1"
    assert page.locator("#source .on").first.is_visible()
    page.keyboard.press("k")
    assert focused(page) == "n0"
    page.keyboard.press("k")
    assert focused(page) == "n0"


def test_enter_crosses_over_and_j_then_walks_in_the_source(page):
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    assert focused(page) == "source"
    page.keyboard.press("j")
    assert page.locator(".clause.on").get_attribute("id") == "n1"
    page.keyboard.press("Enter")
    assert focused(page) == "n1"


def test_enter_on_a_link_stays_the_links_own(page):
    page.locator(".tabs a[href='#bodies']").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.hash === '#bodies'")


def test_a_slash_finds_and_letters_are_then_only_letters(page):
    page.keyboard.press("/")
    assert focused(page) == "find"
    page.keyboard.type("jk?2")
    assert page.locator("#find").input_value() == "jk?2"
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert focused(page) != "find"


def test_a_slash_in_the_summary_opens_the_tasks(page):
    page.keyboard.press("1")
    page.wait_for_function("() => location.hash === '#summary'")
    assert not page.locator("#filter").is_visible()
    page.keyboard.press("/")
    assert page.locator("#find").is_visible()


def test_figures_open_sections(page):
    page.keyboard.press("6")
    page.wait_for_function("() => location.hash === '#findings'")
    assert page.locator("#findings").is_visible()
    page.keyboard.press("9")
    assert page.locator("#findings").is_visible()


def test_the_question_mark_explains_the_keys_and_escape_closes(page):
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("j")
    assert page.locator(".entry.on").count() == 0
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()


def test_escape_chooses_nothing(page):
    page.keyboard.press("j")
    assert page.locator(".on").count() > 0
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0


def test_the_first_stop_skips_the_document(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt"))
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#panel"


def test_focus_is_seen(page):
    page.locator(".tabs a[href='#bodies']").focus()
    page.keyboard.press("Tab")
    style = page.locator(":focus").evaluate("one => getComputedStyle(one).outlineStyle")
    assert style == "solid"
