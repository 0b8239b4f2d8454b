"""axe-core finds nothing: each example, a page of 120 findings; both widths, both colour schemes, every section."""

from __future__ import annotations

import itertools
import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from page_samples import EXAMPLES, NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SECTIONS = ("tasks", "bodies", "deadlines", "clarity", "findings")
LOOKS = list(itertools.product((WIDE, NARROW), ("light", "dark")))
FORMS = 3
# Each example in each look, the forms taking turns: a form differs only in the left side, and each look sees each form.
TURNS = [
    (EXAMPLES[example * FORMS + (example + turn) % FORMS], *look)
    for example in range(len(EXAMPLES) // FORMS)
    for turn, look in enumerate(LOOKS)
]
# In ``make test`` each look once, the examples and forms taking turns; all of them take minutes, in ``make prove``.
ALL = os.environ.get("ROVIEC_LOOKS") == "all"
SHOWN = TURNS if ALL else TURNS[:: len(LOOKS) + 1] + TURNS[len(LOOKS) - 1 : len(LOOKS)]
FAULTY = LOOKS if ALL else LOOKS[1:3]


def complaints(page, inside=None):
    context = {"include": [[inside]]} if inside else None
    found = Axe().run(page, context=context, options={"resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]


def show(page, section):
    page.evaluate("name => { location.hash = name }", section)
    page.wait_for_function("name => document.getElementById(name).getClientRects().length", arg=section)


def check(page):
    """The whole page as it opens (on a telephone with the document, then without), then every other section."""
    assert complaints(page) == []
    for section in SECTIONS:
        show(page, section)
        if section == "tasks":
            page.evaluate("document.getElementById('filter').open = true")
            page.locator("#find").fill("a")
            page.locator("#tasks-title").click()
            page.keyboard.press("j")
            assert complaints(page, "#filter") == []
        assert complaints(page, f"#{section}") == [], section
    if page.viewport_size == NARROW:
        show(page, "source")
        assert complaints(page, "#source") == []


@pytest.mark.parametrize(("name", "viewport", "scheme"), SHOWN)
def test_an_example(open_page, example_html, name, viewport, scheme):
    check(open_page(example_html(name), viewport=viewport, scheme=scheme))


@pytest.mark.parametrize(("viewport", "scheme"), FAULTY)
def test_a_page_with_120_findings(open_page, faulty_html, viewport, scheme):
    check(open_page(faulty_html, viewport=viewport, scheme=scheme))


def test_the_list_of_keys(open_page, example_html):
    page = open_page(example_html("phong-chay-2026.txt"))
    page.keyboard.press("?")
    assert complaints(page) == []


def test_the_check_itself_sees_a_fault(open_page):
    assert complaints(open_page("<!doctype html><html><body><img src='data:image/png;base64,'></body></html>"))
