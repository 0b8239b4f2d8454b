"""The page opens anywhere: no request, no complaint, no scrolling sideways, small."""

from __future__ import annotations

import pytest
from page_samples import EXAMPLES, NARROW, WIDE

from roviec import compile_bytes
from roviec.export.html import plan_to_html

SECTIONS = ("summary", "tasks", "bodies", "deadlines", "clarity", "findings", "source")

pytestmark = pytest.mark.browser


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_wider_than_a_telephone_in_any_section(open_page, example_html, name):
    page = open_page(example_html(name), viewport=NARROW)
    for section in SECTIONS:
        page.locator(f".tabs a[href='#{section}']").click()
        page.locator(f"#{section}").wait_for(state="visible")
        assert overflow(page) == 0, section


@pytest.mark.corpus
def test_nothing_of_a_real_plan_is_wider_than_a_telephone(open_page, shared):
    for path in sorted((shared / "seeds").glob("*.txt")):
        page = open_page(plan_to_html(compile_bytes(path.read_bytes(), path.name)), viewport=NARROW)
        for section in SECTIONS:
            page.locator(f".tabs a[href='#{section}']").click()
            assert overflow(page) == 0, (path.name, section)


def test_the_check_itself_sees_a_page_that_is_too_wide(open_page):
    page = open_page("<!doctype html><title>x</title><body><div style='width:2000px'>x</div>", viewport=NARROW)
    assert overflow(page) > 0


@pytest.mark.parametrize("name", [name for name in EXAMPLES if not name.endswith(".pdf")])
def test_text_forms_weigh_less_than_400_kb(example_html, name):
    assert len(example_html(name).encode()) < 400_000


def test_a_page_without_its_script_shows_every_section(chromium, tmp_path, example_html):
    path = tmp_path / "page.html"
    path.write_text(example_html("phong-chay-2026.txt"), encoding="utf-8")
    context = chromium.new_context(java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    page.goto(path.as_uri())
    assert all(page.locator(f"#{section}").is_visible() for section in SECTIONS)
    assert not page.locator(".switches, #filter").first.is_visible()
    context.close()


def test_the_pictures_of_a_pdf_are_drawn_and_bear_the_words(open_page, example_html):
    page = open_page(example_html("tiem-chung-2026.pdf"))
    assert page.locator(".sheet img").count() == 10
    assert page.locator(".sheet img").first.evaluate("image => image.naturalWidth") > 800
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" in page.locator(".layer").first.text_content()


def test_one_main_action_and_every_control_has_a_name(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"))
    assert page.locator("button.main").count() == 1
    names = page.locator("button").evaluate_all("all => all.map(button => button.textContent.trim())")
    assert all(names)
