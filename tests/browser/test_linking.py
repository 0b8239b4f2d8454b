"""Both sides of the page know each other: by click, by key, by address."""

from __future__ import annotations

import pytest
from page_samples import NARROW

pytestmark = pytest.mark.browser

TASK = ".task.assigned:has(dd .due)"
"""An assigned task with a deadline: what it says of itself stands in several places of the source."""


def lit(page, inside):
    """Words that are lit up on one side."""
    return page.locator(f"{inside} .on").evaluate_all("all => all.map(one => one.textContent.trim()).filter(Boolean)")


def in_view(page, selector):
    return page.locator(selector).first.evaluate(
        "one => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"
    )


@pytest.mark.parametrize("name", ["tiem-chung-2026.txt", "tiem-chung-2026.docx", "tiem-chung-2026.pdf"])
def test_a_click_on_a_task_lights_up_its_words_in_the_source(open_page, example_html, name):
    page = open_page(example_html(name, findings=False), place="#tasks")
    task = page.locator(TASK).nth(5)
    words = task.locator(".words").text_content()
    task.locator(".what").click()
    shown = " ".join(lit(page, "#source"))
    assert " ".join(shown.split())[:40] in " ".join(words.split()) or words[:20] in shown
    assert in_view(page, "#source .on[data-r~='" + task.get_attribute("data-r") + "']")


@pytest.mark.parametrize("name", ["tiem-chung-2026.txt", "tiem-chung-2026.pdf"])
def test_a_click_in_the_source_finds_the_task_then_the_clause_around_it(open_page, example_html, name):
    page = open_page(example_html(name, findings=False))
    place = page.locator("#source .due[data-r~='t51']").first
    place.click()
    assert page.locator("#t51.on").is_visible()
    assert in_view(page, "#t51")
    page.locator("#source .due.on").first.click()
    page.wait_for_function("() => document.querySelector('.clause.on')")
    assert page.locator(".task.on").count() == 0


def test_an_inherited_lead_lights_up_with_the_task_and_does_not_mean_it(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt", findings=False), place="#tasks")
    heading = page.locator("#source .lead[data-x]").first
    ref = heading.get_attribute("data-x").split()[0]
    page.locator(f"#{ref} .what").click()
    assert "on" in heading.get_attribute("class")
    heading.click()
    assert page.locator(".entry.on").first.get_attribute("data-r") in heading.get_attribute("data-r").split()


def test_a_clause_lights_up_with_everything_below_it(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt", findings=False), place="#tasks")
    page.locator("#n0 .heading").click()
    shown = " ".join(lit(page, "#source"))
    assert "MỤC ĐÍCH, YÊU CẦU" in shown
    assert "Chủ động phòng bệnh cho trẻ em" in shown
    assert "ĐỐI TƯỢNG, PHẠM VI" not in shown


def test_a_finding_leads_to_its_place_and_back(open_page, faulty_html):
    page = open_page(faulty_html, place="#findings")
    finding = page.locator("#findings .finding").nth(3)
    ref = finding.get_attribute("data-r")
    finding.locator(".words").click()
    place = page.locator(f"#source .on[data-r~='{ref}']").first
    assert place.is_visible()
    page.locator("nav a[href='#summary']").click()
    page.locator(f"#source a.flag[href='#{ref}']").click()
    assert page.locator(f"#findings #{ref}.on").is_visible()


def test_on_a_telephone_a_place_opens_the_document_and_back_returns(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt", findings=False), viewport=NARROW)
    page.locator(".tabs a[href='#tasks']").click()
    page.locator("#t51 .place").click()
    assert page.locator("#source .on[data-r~='t51']").first.is_visible()
    assert not page.locator("#tasks").is_visible()
    page.locator("#back").click()
    page.wait_for_function("() => !document.getElementById('tasks').classList.contains('off')")
    page.locator(".tabs a[href='#source']").click()
    page.locator("#source [data-r~='t51']").first.click()
    page.wait_for_function("() => location.hash === '#t51'")
    assert page.locator("#t51").is_visible()


def test_an_address_opens_its_entry_and_the_browser_goes_back(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt", findings=False), place="#t51")
    assert page.locator("#t51.on").is_visible()
    page.locator(".tabs a[href='#bodies']").click()
    assert page.locator(".tabs a[aria-current]").get_attribute("href") == "#bodies"
    page.go_back()
    page.wait_for_function("() => !document.getElementById('tasks').classList.contains('off')")


def test_a_dot_of_the_timeline_lights_up_its_task(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.txt", findings=False), place="#deadlines")
    dot = page.locator(".dot").first
    dot.click()
    ref = dot.get_attribute("data-r")
    assert page.locator(f".due-table .entry.on[data-r='{ref}']").count() == 1
    assert lit(page, "#source")
