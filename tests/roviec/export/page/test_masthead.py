"""The head of the page."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.masthead import TITLE_LETTERS, put_masthead, title_of


def with_directive(plan, **changes):
    return replace(plan, directives=(replace(plan.directive, **changes),))


def test_it_says_what_document_this_is():
    said = words_of(put_masthead(sheet_of()))
    assert "KẾ HOẠCH Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2027" in said
    assert "Số, ký hiệu 27/KH-UBND" in said
    assert "Bình Sơn , 05/03/2027" in said
    assert "Lê Thị Minh An, TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in said


def test_what_the_document_lacks_is_said_in_words(plan):
    bare = with_directive(plan, number=None, date=None, place=None, signature=None, issuer=None)
    said = words_of(put_masthead(sheet_of(bare)))
    assert "chưa ghi số (KH-UBND)" in said
    assert said.count("văn bản không ghi") == 2
    assert "Người ký" not in said
    blank = words_of(put_masthead(sheet_of(with_directive(bare, symbol=None, place="Bình Sơn"))))
    assert "Bình Sơn , văn bản không ghi" in blank


def test_urgency_and_secrecy_are_shown_where_they_are(plan):
    assert "HỎA TỐC" in words_of(put_masthead(sheet_of(with_directive(plan, urgency="HỎA TỐC"))))
    assert "Độ mật" not in words_of(put_masthead(sheet_of(plan)))


def test_a_document_without_head_or_title_still_has_a_name(plan):
    for bare in (replace(plan, directives=(None,)), with_directive(plan, title=None, type=None)):
        assert title_of(sheet_of(bare)) == "Văn bản không có trích yếu"
        assert "Văn bản không có trích yếu" in words_of(put_masthead(sheet_of(bare)))


def test_an_endless_title_leaves_room_for_the_summary(plan):
    endless = sheet_of(with_directive(plan, title="rất dài " * 400))
    assert len(title_of(endless)) <= TITLE_LETTERS + 1
    assert len(words_of(put_masthead(endless))) < TITLE_LETTERS + 400


def test_there_is_one_main_action_and_the_script_shows_the_switches():
    html = html_of(put_masthead(sheet_of()))
    assert html.count('class="main"') == 1
    assert 'class="switches" hidden' in html
