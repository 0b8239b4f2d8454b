"""Language, colours, paper."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from page_samples import EXAMPLES, NARROW

from roviec import compile_bytes
from roviec.export.html import plan_to_html
from roviec.export.page.labels import LABELS

pytestmark = pytest.mark.browser


def luminance(page, selector):
    colour = page.locator(selector).first.evaluate("one => getComputedStyle(one).backgroundColor")
    return sum(int(part) for part in colour.strip("rgba()").split(",")[:3])


def pages_of(page):
    """Texts of the printed pages, on one line each."""
    with pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        return [" ".join(document[index].get_textpage().get_text_range().split()) for index in range(len(document))]


def test_the_page_changes_its_language_and_back(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"), place="#deadlines")
    vietnamese = page.locator("body").inner_text()
    page.locator("#language").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#deadlines h2").text_content() == "Tasks by deadline"
    assert "29/12/2026" not in page.locator("#deadlines table").text_content()
    assert page.locator("#find").evaluate("one => one.labels[0].textContent") == LABELS["filter_text"][1]
    assert page.locator("nav").get_attribute("aria-label") == "Sections of this page"
    assert page.locator(".document").get_attribute("lang") == "vi"
    page.locator("#language").click()
    assert page.locator("body").inner_text() == vietnamese


def test_no_vietnamese_label_is_left_in_english(open_page, faulty_html):
    page = open_page(faulty_html)
    page.locator("#language").click()
    left = page.locator("[data-t]").evaluate_all("all => all.map(one => [one.dataset.t, one.textContent])")
    assert all("{" not in words and words for _, words in left)
    assert not [key for key, words in left if words == LABELS[key][0] and LABELS[key][0] != LABELS[key][1]]


def test_made_in_english_it_is_what_the_switch_gives(open_page, examples, example_html):
    name = "phong-chay-2026.txt"
    plan = compile_bytes((examples / name).read_bytes(), name)
    english = open_page(plan_to_html(plan, language="en"))
    switched = open_page(plan_to_html(plan))
    switched.locator("#language").click()
    words = "one => one.innerText"
    assert english.locator("#panel").evaluate(words)[:400] == switched.locator("#panel").evaluate(words)[:400]


def test_colours_follow_the_device_until_a_person_says_otherwise(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"), scheme="dark")
    assert luminance(page, "body") < 150
    page.locator("#theme").click()
    assert page.locator("#theme").text_content() == "Nền: sáng"
    assert luminance(page, "body") > 700
    page.locator("#theme").click()
    assert luminance(page, "body") < 150
    page.locator("#theme").click()
    assert page.locator("#theme").text_content() == "Nền: theo máy"


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name.endswith(".txt")])
def test_on_paper_the_summary_is_the_first_page_and_alone_on_it(open_page, example_html, name):
    printed = pages_of(open_page(example_html(name)))
    assert "Cần xem lại trong văn bản" in printed[0]
    assert "Cơ quan chủ trì nhiều việc" in printed[0]
    assert printed[1].startswith("Điều khoản và việc")
    assert "In tóm tắt" not in " ".join(printed)


@pytest.mark.parametrize("viewport", [None, NARROW])
def test_the_summary_alone_is_one_page_even_with_120_findings_in_the_dark(open_page, faulty_html, viewport):
    page = open_page(faulty_html, scheme="dark", **({"viewport": viewport} if viewport else {}))
    page.evaluate("window.print = () => {}")
    page.locator("#print").click()
    printed = pages_of(page)
    assert len(printed) == 1
    assert "và 114 mục nữa" in printed[0]


def test_a_printed_page_is_black_on_white(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"), scheme="dark")
    page.emulate_media(media="print")
    assert luminance(page, "body") == 765
