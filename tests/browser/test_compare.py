"""The pages of comparisons in Chromium: nothing asked for, nothing too wide, filter, keys, paper, axe-core."""

from __future__ import annotations

import io
import itertools

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from compare_samples import changed, compiled, covered
from page_samples import NARROW, WIDE

from roviec.compare import compare_versions
from roviec.compare.page import comparison_to_html, coverage_to_html

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOOKS = list(itertools.product((WIDE, NARROW), ("light", "dark")))


@pytest.fixture(scope="module")
def pages(examples):
    text = (examples / "tiem-chung-2026.txt").read_text(encoding="utf-8")
    other = changed(
        ("b) Thành lập 04 đoàn", "b) Thành lập 06 đoàn"),
        ("trước ngày 15/8/2026", "trước ngày 30/8/2026"),
        ("- Thông tin kịp thời lịch tiêm, địa điểm tiêm của từng đợt.\n", ""),
        ("1. Mục đích", "1) Mục đích"),
        text=text,
    )
    versions = compare_versions(compiled(text, "cu.txt"), compiled(other, "moi.txt"))
    return {"versions": comparison_to_html(versions), "parent": coverage_to_html(covered(examples))}


def complaints(page):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]


@pytest.mark.parametrize("name", ["versions", "parent"])
@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
def test_axe_core_finds_nothing_and_nothing_is_too_wide(open_page, pages, name, viewport, scheme):
    page = open_page(pages[name], viewport=viewport, scheme=scheme)
    assert complaints(page) == []
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_axe_core_finds_nothing_in_folded_stretches_and_the_list_of_keys(open_page, pages):
    page = open_page(pages["versions"])
    page.evaluate("document.querySelector('details').open = true")
    page.keyboard.press("?")
    assert complaints(page) == []


def test_only_one_kind_is_shown(open_page, pages):
    page = open_page(pages["versions"])
    page.locator("#filter-kind").select_option("removed")
    shown = page.locator(".row:visible")
    assert shown.count() == 1
    assert "bỏ" in shown.first.inner_text()
    assert page.locator("#shown").inner_text() == "Đang hiện 1 mục"
    assert page.locator("details.same:visible").count() == 0


def test_words_are_found_without_accents_and_in_folded_stretches(open_page, pages):
    page = open_page(pages["versions"])
    page.locator("#find").fill("gia lang, truong ban, chuc sac")
    assert page.locator(".row:visible").count() == 1
    page.locator("#find").fill("")
    assert page.locator("details.same[open]").count() == 0


def test_keys_go_from_difference_to_difference(open_page, pages):
    page = open_page(pages["versions"])
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.id")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") != first
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.id") == first
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"


def test_a_task_leads_to_its_clause(open_page, pages):
    page = open_page(pages["versions"])
    page.locator("#tasks a").first.click()
    assert page.evaluate("document.activeElement.classList.contains('row')")


def test_without_the_script_everything_can_be_read(chromium, pages, tmp_path):
    path = tmp_path / "x.html"
    path.write_text(pages["versions"], encoding="utf-8")
    context = chromium.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.locator(".row:visible").count() >= 4
    assert page.locator(".sift:visible").count() == 0
    context.close()


@pytest.mark.parametrize("name", ["versions", "parent"])
def test_on_paper_the_differences_stand_without_switches(open_page, pages, name):
    page = open_page(pages[name], scheme="dark")
    with pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        printed = " ".join(document[at].get_textpage().get_text_range() for at in range(len(document)))
    assert "Phím tắt" not in printed
    assert "Từng điều khoản" in printed
