"""The pictures of the guide (docs/user/): drawn from the site itself, into the folder that ROVIEC_PICTURES names.

Without that variable they are drawn all the same and thrown away: a screen that a picture needs is then missed at once.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from site_driving import enter_by_button

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[3]
SCREENS = {
    "van-ban": "/documents/",
    "tai-len": "/documents/upload/",
    "tim-kiem": "/search/?q=tiem+chung",
    "nguoi-dung": "/people/",
    "co-quan": "/bodies/",
    "tai-khoan": "/settings/",
}


def test_every_picture_of_the_guide_is_drawn(visit, tmp_path):
    folder = ROOT / os.environ["ROVIEC_PICTURES"] if "ROVIEC_PICTURES" in os.environ else tmp_path
    page = visit()
    page.goto("/demo/")
    draw(page, folder, "chon-nguoi")
    enter_by_button(page, "planner")
    for name, address in SCREENS.items():
        answer = page.goto(address)
        assert answer.status == 200, address
        draw(page, folder, name)
    page.goto("/documents/?q=tiem-chung-2026")
    page.locator("main a", has_text="28/KH-UBND").first.click()
    page.locator("h1", has_text="28/KH-UBND").wait_for()
    draw(page, folder, "mot-van-ban")
    page.locator("main a[href$='/review/']").first.click()
    page.locator(".clause:has(.task)").first.locator(".words").first.click()
    page.locator(".clause.chosen:has(.task) .acts [data-key='a']").wait_for()
    draw(page, folder, "ra-soat")
    page.locator("main a[href$='/review/names/']").click()
    page.locator("main table").wait_for()
    draw(page, folder, "ten-co-quan")
    narrow = visit(width=360)
    enter_by_button(narrow, "planner")
    narrow.goto("/documents/")
    draw(narrow, folder, "dien-thoai")
    assert {path.stem for path in folder.glob("*.png")} >= {*SCREENS, "ra-soat", "dien-thoai"}


def draw(page, folder, name):
    """What stands on the screen at first; no more than a reader needs."""
    page.screenshot(path=folder / f"{name}.png", animations="disabled")
