"""Titles and paragraphs among the clauses."""

from __future__ import annotations

from set_anew import compiled

from roviec.export.layout.paper import Align
from roviec.export.layout.plan_paper import plan_paper

TEXT = """PHẦN I
MỤC TIÊU
1. Mục tiêu
a) Giảm số vụ cháy.
2. Phạm vi: Toàn tỉnh.
Điều 1. Phân công Sở Xây dựng kiểm tra.
"""


def printed(text):
    return {line.text: line for line in plan_paper(compiled(text)).lines()}


def test_a_title_is_bold_and_a_bookmark():
    line = printed(TEXT)["1. Mục tiêu"]
    assert (line.look.bold, line.look.keep, line.level) == (True, True, 3)


def test_the_number_of_a_part_stands_above_its_title_in_the_middle():
    found = printed(TEXT)
    assert [found[words].look.align for words in ("PHẦN I", "MỤC TIÊU")] == [Align.CENTRE, Align.CENTRE]
    assert (found["PHẦN I"].level, found["MỤC TIÊU"].level) == (2, 0)


def test_a_title_that_runs_into_its_text_is_bold_alone():
    pieces = printed(TEXT)["2. Phạm vi: Toàn tỉnh."].pieces
    assert [(piece.text, piece.bold) for piece in pieces] == [("2. Phạm vi", True), (": Toàn tỉnh.", False)]


def test_the_number_of_an_article_is_bold():
    pieces = printed(TEXT)["Điều 1. Phân công Sở Xây dựng kiểm tra."].pieces
    assert (pieces[0].text, pieces[0].bold) == ("Điều 1.", True)


def test_a_paragraph_is_neither_bold_nor_a_bookmark():
    line = printed(TEXT)["a) Giảm số vụ cháy."]
    assert (line.look.bold, line.level, line.look.align) == (False, 0, Align.JUSTIFY)


def test_bases_are_italic_and_the_sentence_that_opens_is_not():
    found = printed(
        "KẾ HOẠCH\nvề an toàn\n\nCăn cứ Luật Đường bộ;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"
        "I. NỘI DUNG\n1. Kiểm tra.\n"
    )
    assert found["Căn cứ Luật Đường bộ;"].look.italic
    assert not found["Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"].look.italic


def test_a_sentence_that_heads_a_list_is_printed_as_a_sentence():
    found = printed("I. NHIỆM VỤ\na) Mua sắm phương tiện.\n- Cơ quan chủ trì: Sở Y tế.\n- Thời hạn: tháng 5/2026.\n")
    line = found["a) Mua sắm phương tiện."]
    assert (line.look.bold, line.look.keep, line.level) == (False, True, 0)
