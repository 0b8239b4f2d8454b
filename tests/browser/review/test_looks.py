"""At both widths, in both languages, light and dark: nothing wider than the screen, and axe-core finds nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from live_review import PHONE, WIDE
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
LOOKS = [(WIDE, "light", "vi"), (WIDE, "dark", "en"), (PHONE, "light", "en"), (PHONE, "dark", "vi")]


@pytest.mark.parametrize(("viewport", "scheme", "language"), LOOKS, ids=["wide", "wide dark", "phone", "phone dark"])
def test_every_state_of_the_screen(open_page, paged, people, viewport, scheme, language):
    page = open_page(people.an, f"/documents/{paged.code}/review/", viewport=viewport, scheme=scheme, language=language)
    faults = found(page)
    page.locator("#c4").click()
    page.locator("#c4 [data-key]").nth(1).click()
    expect(page.locator("#c4 .editor form")).to_be_visible()
    faults += found(page)
    if viewport is PHONE:
        page.locator('button[data-side="source"]').click()
        faults += found(page)
    page.goto(f"/documents/{paged.code}/review/names/")
    faults += found(page)
    assert faults == []


def found(page):
    """What axe-core finds, and whether the page is wider than the screen."""
    wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    violations = Axe().run(page).response["violations"]
    told = [f"{one['id']}: {node['html'][:160]}" for one in violations for node in one["nodes"][:3]]
    return told + (["wider than the screen"] if wider else [])


def test_the_page_of_a_rule(open_page, document, people):
    page = open_page(people.an, f"/documents/{document.code}/review/")
    page.goto(f"/documents/{document.code}/review/rules/DL002/")
    assert found(page) == []
