"""Two browsers on one clause: the second sees both, and nothing is written over."""

import pytest
from people import give_role
from playwright.sync_api import expect
from reviewing import clause_of

from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.browser


def test_the_second_decides(open_page, document, people):
    give_role(people.binh, document.body, RoleKind.PLANNER)
    pages = [open_page(person, f"/documents/{document.code}/review/#c8") for person in (people.an, people.binh)]
    for page, words in zip(pages, ("Lời của An.", "Lời của Bình."), strict=True):
        page.keyboard.press("e")
        page.locator("#id_8_text").fill(words)
    an, binh = pages
    an.locator("#c8 .editor button.primary").click()
    expect(an.locator("#c8 .said")).to_have_text("Lời của An.")
    binh.locator("#c8 .editor button.primary").click()
    expect(binh.locator("#c8 .stale")).to_contain_text("Người khác vừa ghi vào điều khoản này.")
    expect(binh.locator("#c8 .stale")).to_contain_text("Lời của An.")
    expect(binh.locator("#c8 .stale")).to_contain_text("Lời của Bình.")
    assert clause_of(document, "II.1.-3").tasks[0].text == "Lời của An."
    binh.get_by_role("button", name="Vẫn ghi bản của tôi").click()
    expect(binh.locator("#c8 .said")).to_have_text("Lời của Bình.")
    assert [edit.by for edit in clause_of(document, "II.1.-3").edits] == [people.an.name, people.binh.name]


def test_the_second_lets_go(open_page, document, people):
    pages = [open_page(people.an, f"/documents/{document.code}/review/#c8") for _ in range(2)]
    pages[0].keyboard.press("a")
    expect(pages[0].locator("#c8 .clause-head .tag.good")).to_be_visible()
    pages[1].keyboard.press("a")
    expect(pages[1].locator("#c8 .stale")).to_be_visible()
    pages[1].get_by_role("link", name="Bỏ bản của tôi").click()
    expect(pages[1].locator("#c8 .stale")).to_have_count(0)
    assert len(clause_of(document, "II.1.-3").edits) == 1
