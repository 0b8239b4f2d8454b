"""By mouse and by touch: both sides linked, a deadline added, bodies set, the rest accepted."""

import pytest
from live_review import PHONE, WIDE
from playwright.sync_api import expect
from reviewing import clause_of, reviewed

from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.browser
SIZES = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["1280", "360"])


@SIZES
def test_bodies_and_a_deadline(open_page, document, people, viewport):
    page = open_page(people.an, f"/documents/{document.code}/review/", viewport=viewport)
    page.locator("#c8 .words").click()
    page.locator('#c8 [data-key="b"]').click()
    page.locator("#id_8_lead").fill("Sở Xây dựng")
    page.locator("#id_8_partners").fill("Công an tỉnh\nSở Y tế")
    page.locator("#c8 .editor button.primary").click()
    expect(page.locator("#c8 .with")).to_have_count(2)
    page.locator('#c8 [data-key="d"]').click()
    page.locator("#id_8_end").fill("2026-08-31")
    page.locator("#c8 .editor button.primary").click()
    expect(page.locator("#c8 .due")).to_contain_text("31/08/2026")
    expect(page.locator("#c8 .task")).to_contain_text("không có trong văn bản, Nguyễn Thị An thêm ngày")
    [task] = clause_of(document, "II.1.-3").tasks
    assert (task.lead, task.coordinating) == (("Sở Xây dựng",), ("Công an tỉnh", "Sở Y tế"))


def test_words_of_the_source_lead_to_their_clause(open_page, paged, people):
    page = open_page(people.an, f"/documents/{paged.code}/review/")
    place = page.locator("#s1 g[data-n='5'] text").first
    place.click()
    expect(page.locator("#c5.chosen")).to_be_visible()
    expect(page.locator("#source g.on").first).to_be_visible()


def test_by_touch_the_sides_are_tabs(open_page, paged, people):
    page = open_page(people.an, f"/documents/{paged.code}/review/", viewport=PHONE, touch=True)
    expect(page.locator("#source")).to_be_hidden()
    page.locator("#c4").tap()
    page.locator("#c4 [data-show-source]").tap()
    expect(page.locator("#clauses")).to_be_hidden()
    expect(page.locator("#source g.on").first).to_be_in_viewport()
    page.locator("#source g[data-n='6'] text").first.tap()
    expect(page.locator("#c6")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_rest_is_accepted_at_once(open_page, document, people):
    page = open_page(people.an, f"/documents/{document.code}/review/")
    page.get_by_role("button", name="Chấp nhận phần còn lại").click()
    page.locator("#accept-rest .primary").click()
    expect(page.locator("#progress strong")).to_have_text("14/14 điều khoản đã rà soát")
    expect(page.locator("#c14 .clause-head .tag.good")).to_have_text("Đã chấp nhận")
    assert AuditRow.objects.get(action="review.accept_many").data["count"] == 14
    assert all(clause.is_settled for clause in reviewed(document).clauses[1:])


def test_who_may_only_read_has_nothing_to_press(open_page, document, people):
    page = open_page(people.binh, f"/documents/{document.code}/review/")
    page.keyboard.press("a")
    page.locator("#c8 .words").click()
    expect(page.locator("#c8")).to_have_class("clause level-3 works chosen")
    expect(page.locator(".acts button")).to_have_count(0)
