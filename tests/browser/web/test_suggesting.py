"""A body is found while its name is typed, by keyboard alone; in a field of several lines the line that is typed."""

from __future__ import annotations

import pytest
from site_driving import enter_by_button

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_body_is_typed_and_picked(visit):
    page = visit(width=360, language="vi", scheme="light")
    enter_by_button(page, "planner")
    page.goto("/people/invite/")
    field = page.locator("#id_body")
    field.press_sequentially("so y te")
    page.locator(".suggested button").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert field.input_value() == "Sở Y tế"
    assert page.locator(".found").count() == 0
    field.fill("")
    field.press_sequentially("zzzz")
    page.locator("p.found").wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".found").count() == 0


def test_the_line_that_is_typed_is_filled_in(visit):
    page = visit(width=1280, language="vi", scheme="light")
    enter_by_button(page, "planner")
    code = page.request.get("/bodies/suggest/?q=so+noi+vu").text().partition('value="')[2][:10]
    page.goto(f"/bodies/{code}/succeed/")
    lines = page.locator("#id_after")
    lines.press_sequentially("so y te")
    page.locator(".suggested button").first.click()
    lines.press("Enter")
    lines.press_sequentially("van phong")
    page.locator(".suggested button").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    first, second = lines.input_value().split("\n")
    assert first == "Sở Y tế"
    assert second.startswith("Văn phòng")
