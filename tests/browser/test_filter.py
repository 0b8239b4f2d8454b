"""The filter: words without accents, body, kind, severity."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page, example_html):
    return open_page(example_html("an-toan-mua-lu-2026.txt"), place="#tasks")


def seen(page, selector):
    return page.locator(selector).evaluate_all("all => all.filter(one => one.getClientRects().length).length")


def test_words_are_found_without_their_accents_and_with_their_clauses(page):
    before = seen(page, ".task")
    page.locator("#find").fill("Duong day NONG")
    shown = page.locator(".task:visible .words").all_text_contents()
    assert 0 < len(shown) < before
    assert all("đường dây nóng" in words.lower() for words in shown)
    assert seen(page, ".clause") > 0
    page.locator("#find").fill("nóng đường dây")
    assert seen(page, ".task") == 0
    page.locator("#find").fill("đường  dây nóng ")
    assert page.locator(".task:visible .words").all_text_contents() == shown
    assert str(page.locator("#filter-count").text_content()).startswith("Còn ")


def test_nothing_found_says_what_to_do_and_clear_brings_all_back(page):
    before = seen(page, ".entry")
    page.locator("#find").fill("không có từ này xyz")
    assert seen(page, ".entry") == 0
    assert "Hãy bỏ bớt điều kiện" in page.locator("#filter-count").text_content()
    page.locator("#clear").click()
    assert seen(page, ".entry") == before
    assert not page.locator("#outcome").is_visible()


def test_a_body_has_its_tasks_alone_in_every_section(page):
    page.locator("#filter-body").select_option(index=1)
    name = page.locator("#filter-body option:checked").text_content()
    assert 0 < seen(page, ".task") < page.locator(".task").count()
    page.locator(".tabs a[href='#bodies']").click()
    groups = page.locator(".bodies tbody:visible .name").all_text_contents()
    assert name in groups
    assert len(groups) < page.locator(".bodies tbody").count()


def test_tasks_that_are_not_operated_are_a_kind_and_say_why(page):
    page.locator("#filter-kind").select_option("halted")
    shown = page.locator(".task:visible")
    assert shown.count() == 2
    assert all("Không vận hành" in words for words in shown.all_text_contents())


def test_a_severity_leaves_its_findings(open_page, faulty_html):
    page = open_page(faulty_html, place="#findings")
    page.locator("#filter-severity").select_option("error")
    assert seen(page, "#findings .finding") == 30
    assert seen(page, "#findings .finding:not(.error)") == 0
    assert seen(page, "#findings h3") == 1
    page.locator(".tabs a[href='#tasks']").click()
    assert seen(page, "#tasks .task") == 0
    assert seen(page, "#tasks .finding.error") > 0


def test_the_assigned_tasks_without_a_deadline_are_one_click_away(page):
    page.locator(".tabs a[href='#deadlines']").click()
    said = int(page.locator("#deadlines .note").text_content().split()[0])
    page.locator("#show-undated").click()
    page.wait_for_function("() => location.hash === '#tasks'")
    assert seen(page, ".task") == said


def test_a_link_to_what_the_filter_hides_takes_the_filter_away(page):
    page.locator("#find").fill("khong co tu nay")
    page.evaluate("location.hash = 't20'")
    page.wait_for_function("() => document.getElementById('t20').getClientRects().length")
