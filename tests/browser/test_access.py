"""axe-core finds nothing: each example, both widths, both colour schemes, every section."""

from __future__ import annotations

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe
from page_samples import EXAMPLES, NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SECTIONS = ("summary", "tasks", "bodies", "deadlines", "clarity", "findings", "source")
LOOKS = list(itertools.product((WIDE, NARROW), ("light", "dark")))


def complaints(page):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]


def check(page):
    for section in SECTIONS:
        page.evaluate("name => { location.hash = name }", section)
        page.wait_for_function("name => document.getElementById(name).getClientRects().length", arg=section)
        if section == "tasks":
            page.evaluate("document.getElementById('filter').open = true")
            page.keyboard.press("j")
        assert complaints(page) == [], section


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example(open_page, example_html, name, viewport, scheme):
    check(open_page(example_html(name), viewport=viewport, scheme=scheme))


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
def test_a_page_with_120_findings(open_page, faulty_html, viewport, scheme):
    check(open_page(faulty_html, viewport=viewport, scheme=scheme))


def test_the_list_of_keys(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"))
    page.keyboard.press("?")
    assert complaints(page) == []


def test_the_check_itself_sees_a_fault(open_page):
    assert complaints(open_page("<!doctype html><html><body><img src='data:image/png;base64,'></body></html>"))
