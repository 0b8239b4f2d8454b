"""Where clauses begin and end: parted and joined by keys and by touch; a long plan opened at a clause."""

import pytest
from live_review import PHONE, WIDE
from playwright.sync_api import expect
from reviewing import clause_of, make_document, reviewed

pytestmark = pytest.mark.browser
CLAUSE = "II.1.-2"
WORDS = ["Sở Tài chính bố trí kinh phí", "mua vật tư dự trữ."]
LONG = "I. NHIỆM VỤ\n" + "\n".join(f"{n}. Sở Y tế kiểm tra trạm y tế số {n} trên địa bàn tỉnh." for n in range(1, 900))


def test_a_clause_is_parted_joined_and_put_back_by_keys(open_page, document, people):
    page = open_page(people.an, f"/documents/{document.code}/review/?clause={CLAUSE}")
    expect(page.locator("#c7")).to_be_focused()
    page.keyboard.press("Shift+S")
    field = page.locator("#id_7_texts")
    expect(field).to_be_focused()
    page.keyboard.press("Control+Home")
    for _ in WORDS[0]:
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator('[data-clause="II.1.-2:2"]')).to_contain_text(WORDS[1])
    expect(page.locator("#c7")).to_be_focused()
    assert [clause_of(document, path).text for path in (CLAUSE, f"{CLAUSE}:2")] == WORDS
    expect(page.locator('#source [data-n="8"]').first).to_contain_text(WORDS[1])
    page.keyboard.press("Shift+M")
    page.locator("#c7 .editor button.primary").press("Enter")
    expect(page.locator('[data-clause="II.1.-2:2"]')).to_have_count(0)
    expect(page.locator("#c7")).to_be_focused()
    page.keyboard.press("u")
    expect(page.locator("#c8")).to_contain_text(WORDS[1])
    expect(page.locator("#c7")).to_be_focused()
    page.keyboard.press("u")
    expect(page.locator("#c8")).not_to_contain_text(WORDS[1])
    assert clause_of(document, CLAUSE).text == " ".join(WORDS)


def test_by_touch_the_cursor_says_where(open_page, document, people):
    page = open_page(people.an, f"/documents/{document.code}/review/", viewport=PHONE, touch=True)
    page.locator("#c7").tap()
    page.locator('#c7 [data-key="shift+s"]').tap()
    expect(page.locator("#id_7_texts")).to_be_focused()
    page.locator("#id_7_texts").evaluate(f"field => field.setSelectionRange({len(WORDS[0])}, {len(WORDS[0])})")
    page.get_by_role("button", name="Tách ở con trỏ").tap()
    page.locator("#c7 .editor button.primary").tap()
    expect(page.locator('[data-clause="II.1.-2:2"]')).to_contain_text(WORDS[1])
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_two_people_part_one_plan(open_page, document, people):
    """Who wrote on a page with other numbers sees the plan of now, and what was written stands."""
    pages = [open_page(people.an, f"/documents/{document.code}/review/?clause={CLAUSE}") for _ in range(2)]
    pages[0].keyboard.press("Shift+M")
    pages[0].locator("#c7 .editor button.primary").press("Enter")
    expect(pages[0].locator('[data-clause="II.1.-3"]')).to_have_count(0)
    for key in "kka":
        pages[1].keyboard.press(key)
    expect(pages[1].locator('[data-clause="II.1.-3"]')).to_have_count(0)
    expect(pages[1].locator('[data-clause="II.1"] .clause-head .tag.good')).to_have_text("Đã chấp nhận")
    assert reviewed(document).conflicts == ()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["1280", "360"])
def test_a_hit_opens_a_long_plan_at_its_clause(open_page, province, people, viewport):
    document = make_document(province.top, people.an, LONG)
    page = open_page(people.an, f"/documents/{document.code}/review/?clause=I.777", viewport=viewport)
    expect(page.locator("#c778")).to_be_focused()
    expect(page.locator("#c778")).to_have_class("clause level-2 works chosen")
    page.wait_for_timeout(600)  # what comes in above it must not push it away
    expect(page.locator("#c778")).to_be_in_viewport()
    if viewport is WIDE:
        expect(page.locator('#source [data-n="778"].on').first).to_be_in_viewport()
