from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.breaks import is_double_spaced, splits, unspaced_lines
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
