"""Sign in, upload a plan, watch it compile, review it, match a body, search, change the language, sign out.

The whole way by mouse, and by keyboard alone; wide and on a telephone; in both languages; light and dark.
"""

from __future__ import annotations

import itertools
import os

import pytest
from site_driving import Keyboard, Mouse, enter_by_button, open_screen

from roviec_web.demo.sign_ins import TrialSignIn

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WAYS = [
    pytest.param(hands, width, language, scheme, id=f"{hands.__name__}-{width}-{language}-{scheme}")
    for (hands, width, language), scheme in zip(
        itertools.product((Mouse, Keyboard), (1280, 360), ("vi", "en")),
        itertools.cycle(("light", "dark", "dark", "light")),
        strict=False,
    )
]
if os.environ.get("ROVIEC_LOOKS") != "all":
    WAYS = [WAYS[number] for number in (0, 3, 5, 6)]  # each two of hands, width and language meet once
SIGN_OUT = {"vi": "Đăng xuất", "en": "Sign out"}
_NUMBERS = itertools.count(701)


@pytest.fixture
def own_plan(tmp_path):
    """A plan of one's own, that nobody has uploaded before."""
    number = f"{next(_NUMBERS)}/KH-UBND"
    path = tmp_path / "ke-hoach-cua-toi.txt"
    path.write_text(
        f"ỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN\nSố: {number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nHà Sơn, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\n"
        "Sửa chữa cầu treo dân sinh trước mùa mưa năm 2026\n\nI. MỤC ĐÍCH\n1. Bảo đảm người dân qua suối an toàn.\n"
        "II. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\n- Kiểm tra cầu treo Nậm Khê, hoàn thành trước ngày 30/6/2026.\n"
        "2. Trung tâm Kỹ thuật cầu đường\n- Thay ván mặt cầu, hoàn thành trước ngày 15/7/2026.\n\n"
        "Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nVũ Hoài Nam\n",
        encoding="utf-8",
    )
    return number, path


@pytest.mark.parametrize(("key", "hands_of"), [("planner", Mouse), ("leader", Keyboard)])
def test_sign_in_by_the_ordinary_door_and_out_again(visit, site, key, hands_of):
    """Password, then the code of the second factor; each once, so that no code is given twice."""
    hands = hands_of(visit())
    page = hands.page
    page.goto("/documents/")
    hands.press(page.locator("main a[href^='/account/login/']"))
    own = TrialSignIn(**site.sign_ins[key])
    hands.write(page.locator("#id_login"), own.email)
    hands.write(page.locator("#id_password"), own.password)
    hands.press(page.locator("main form .primary").first)
    hands.write(page.locator("#id_code"), own.code())
    hands.press(page.locator("main form .primary").first)
    page.wait_for_url("**/documents/")
    sign_out(hands)
    page.goto("/documents/")
    assert "/demo/" in page.url


@pytest.mark.parametrize(("hands_of", "width", "language", "scheme"), WAYS)
def test_the_whole_way(visit, own_plan, hands_of, width, language, scheme):
    hands = hands_of(visit(width=width, language=language, scheme=scheme))
    number, path = own_plan
    enter_by_button(hands.page, "planner")
    if hands.page.locator("html").get_attribute("lang") != language:
        change_language(hands, language)  # a person's language is kept, and the test before left another
    open_screen(hands, "/documents/")
    upload(hands, path)
    watch(hands)
    review(hands)
    match_a_body(hands)
    find(hands, number)
    change_language(hands, "en" if language == "vi" else "vi")
    sign_out(hands)


def upload(hands, path):
    page = hands.page
    hands.press(page.locator("main a.primary[href*='/documents/upload/']"))
    hands.give(page.locator("#files"), path)
    hands.press(page.locator("main form .primary"))
    page.locator("main th a", has_text=path.name).wait_for()


def watch(hands):
    """The page of the document tells by itself when it is read."""
    page = hands.page
    hands.press(page.locator("main th a", has_text="ke-hoach-cua-toi.txt"))
    page.locator("main .tag.good").first.wait_for()
    assert nothing_is_wider(page)


def review(hands):
    """The first clause accepted; what is done is counted."""
    page = hands.page
    hands.press(page.locator("main a[href$='/review/']").first)
    progress = page.locator("#progress progress")
    progress.wait_for()
    assert progress.get_attribute("value") == "0"
    hands.accept_first_clause()
    page.locator("#progress progress[value='1']").wait_for()
    assert nothing_is_wider(page)


def match_a_body(hands):
    """The name that no body has is asked for, and answered once."""
    page = hands.page
    hands.press(page.locator("main a[href$='/review/names/']"))
    hands.press(page.locator("main tr", has_text="Trung tâm Kỹ thuật cầu đường").locator("a[href*='/review/match/']"))
    hands.write(page.locator("main #q"), "so xay dung")
    page.keyboard.press("Enter")
    hands.choose(page.locator("label", has_text="Sở Xây dựng").locator("input[name='body']").first)
    hands.press(page.locator("main form[method='post'] .primary"))
    row = page.locator("main tr", has_text="Trung tâm Kỹ thuật cầu đường")
    row.locator("td", has_text="Sở Xây dựng").wait_for()


def find(hands, number):
    page = hands.page
    search = page.locator("#site-search")
    if not search.is_visible():
        open_screen(hands, "/search/")
        search = page.locator("main #q")
    hands.write(search, number.partition("/")[0] + " cau treo")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    hands.press(page.locator("main a", has_text=number).first)
    page.locator("h1", has_text=number).wait_for()


def change_language(hands, language):
    page = hands.page
    hands.press(page.locator(f"button[name='language'][value='{language}']"))
    page.locator(f"html[lang='{language}']").wait_for(state="attached")
    assert page.locator("form[action='/account/logout/'] button").text_content() == SIGN_OUT[language]


def sign_out(hands):
    page = hands.page
    hands.press(page.locator(".menu summary"))
    hands.press(page.locator("form[action='/account/logout/'] button"))
    page.locator(".menu summary").wait_for(state="detached")


def nothing_is_wider(page):
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
