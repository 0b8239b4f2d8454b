from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint import lost_page_break
from roviec.lint.breaks import Break, begins_like_item, is_double_spaced, is_text, splits, unspaced_lines
from roviec.lint.facts import Facts

WRAPPED = "Trạm y tế phường lập danh sách trẻ em trên địa bàn chưa được"
REST = "tiêm đủ mũi và thông báo cho từng gia đình biết ngày tiêm."


def facts_of(text: str, name: str = "thu.txt") -> Facts:
    return Facts(plan_of(text, name))


def test_a_break_inside_a_paragraph_is_not_parted() -> None:
    facts = facts_of(f"I. NHIỆM VỤ\n\n1. {WRAPPED}\n{REST}\n\n2. {WRAPPED}\n{REST}\n")
    assert [item.parted for item in facts.breaks] == [False, False]
    assert splits(facts) == ()


def test_a_blank_line_parts_whatever_stands_on_it() -> None:
    for blank in ("", "   ", " \t "):
        facts = facts_of(f"I. NHIỆM VỤ\n\n1. {WRAPPED}\n{blank}\n{REST}\n")
        assert [facts.text[item.at :][:5] for item in splits(facts)] == [" tiêm"]


def test_where_every_line_is_spaced_the_unspaced_ones_are_splits() -> None:
    item = f"{WRAPPED}\n\n{REST}"
    items = "\n\n".join(f"{number}. {item}" for number in range(1, 15))
    facts = facts_of(f"I. NHIỆM VỤ\n\n{items}\n\n15. {WRAPPED}\n{REST}\n")
    assert is_double_spaced(facts)
    assert len(splits(facts)) == 1
    assert [line.text for line in unspaced_lines(facts)] == [REST]


def test_a_break_in_a_heading_names_its_clause() -> None:
    facts = facts_of("I. MỤC ĐÍCH CỦA VIỆC TIÊM CHỦNG CHO TRẺ EM\n\nTRÊN ĐỊA BÀN\n\n1. Mục đích\n\n- Tiêm chủng.\n")
    assert [item.heading.path for item in facts.breaks if item.heading] == ["I"]
    assert splits(facts) == ()


def test_paragraphs_of_a_page_are_no_lines_that_lost_their_blanks() -> None:
    halves = "".join(f"<p>{number}. {WRAPPED}</p><p>{REST}</p>" for number in range(1, 15))
    facts = facts_of(f"<html><body><p>I. NHIỆM VỤ</p>{halves}</body></html>", "thu.html")
    assert is_double_spaced(facts)
    assert not is_text(facts)
    assert splits(facts) == ()
    assert list(lost_page_break.check(facts)) == []


@pytest.mark.parametrize(("words", "begins"), [("- a", True), ("+ a", True), ("– a", True), ("a - b", False)])
def test_a_bullet_begins_an_item(words: str, begins: bool) -> None:
    facts = facts_of(f"I. NHIỆM VỤ gồm {words}")
    at = facts.text.index("gồm") + len("gồm")
    assert begins_like_item(facts, Break(at, 1, parted=True, heading=None)) is begins
