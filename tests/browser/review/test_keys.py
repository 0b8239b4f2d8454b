"""By keyboard alone: a clause is found, edited, split, undone, accepted, its finding dismissed."""

import pytest
from live_review import PHONE, WIDE
from playwright.sync_api import expect
from reviewing import clause_of, reviewed

pytestmark = pytest.mark.browser
SIZES = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["1280", "360"])


@pytest.fixture
def opened(open_page, document, people):
    def go(viewport=WIDE, **more):
        return open_page(people.an, f"/documents/{document.code}/review/", viewport=viewport, **more)

    return go


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


@SIZES
def test_a_plan_is_reviewed_by_keys(opened, document, viewport):
    page = opened(viewport)
    press(page, *"jjjjjjj")
    expect(page.locator("#c8")).to_be_focused()
    press(page, "e")
    field = page.locator("#id_8_text")
    expect(field).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Công an tỉnh phân luồng; cắm biển báo.")
    press(page, "Tab", "Tab", "Enter")
    expect(page.locator("#c8 .said")).to_have_text("Công an tỉnh phân luồng; cắm biển báo.")
    expect(page.locator("#c8")).to_be_focused()
    press(page, "s")
    expect(page.locator("#id_8_texts")).to_be_focused()
    press(page, "Control+a")
    page.keyboard.type("Công an tỉnh phân luồng.\nCông an tỉnh cắm biển báo.")
    press(page, "Tab", "Enter")
    expect(page.locator("#c8 .task")).to_have_count(2)
    press(page, "u")
    expect(page.locator("#c8 .task")).to_have_count(1)
    press(page, "r")
    expect(page.locator("#c8 .task")).to_have_count(2)
    assert [task.text for task in clause_of(document, "II.1.-3").tasks][1] == "Công an tỉnh cắm biển báo."


def test_accept_goes_on_to_the_next(opened, document):
    page = opened()
    press(page, "a")
    expect(page.locator("#c1 .clause-head .tag.good")).to_have_text("Đã chấp nhận")
    expect(page.locator("#c2")).to_be_focused()
    press(page, "k", "u")
    expect(page.locator("#c1 .clause-head .tag")).to_have_count(0)
    expect(page.locator("#progress strong")).to_have_text("0/14 điều khoản đã rà soát")
    assert not [clause for clause in reviewed(document).clauses if clause.is_settled]


def test_the_next_finding_is_dismissed(opened, document):
    page = opened()
    press(page, "n")
    expect(page.locator("#c13")).to_be_focused()
    press(page, "x")
    expect(page.locator("#c13 .editor [name=finding]")).to_be_focused()
    press(page, "Tab")
    page.keyboard.type("Thời hạn ở Phụ lục.")
    press(page, "Enter")
    expect(page.locator("#c13 .dismissed")).to_contain_text("Nguyễn Thị An bỏ qua: Thời hạn ở Phụ lục.")


def test_enter_crosses_to_the_source_and_back(opened):
    page = opened()
    press(page, *"jjjjjjj", "Enter")
    expect(page.locator("#source")).to_be_focused()
    expect(page.locator('#source [data-n="8"].on').first).to_be_in_viewport()
    press(page, "Enter")
    expect(page.locator("#c8")).to_be_focused()


def test_search_finds_without_accents(opened):
    page = opened()
    press(page, "/")
    expect(page.locator("#review-search")).to_be_focused()
    page.keyboard.type("phan luong")
    expect(page.locator("#hits a")).to_have_count(1)
    press(page, "Enter")
    expect(page.locator("#c8")).to_be_focused()


def test_help_opens_and_closes(opened):
    page = opened()
    press(page, "?")
    expect(page.locator("#keys")).to_be_visible()
    press(page, "j")
    expect(page.locator("#c1")).to_have_class("clause level-1 chosen")
    press(page, "Escape")
    expect(page.locator("#keys")).to_be_hidden()


def test_escape_leaves_a_form_and_writes_nothing(opened, document):
    page = opened()
    press(page, *"jjjjjjj", "d")
    expect(page.locator("#id_8_end")).to_be_focused()
    press(page, "Escape")
    expect(page.locator("#c8 .editor form")).to_have_count(0)
    expect(page.locator("#c8")).to_be_focused()
    assert clause_of(document, "II.1.-3").edits == ()
