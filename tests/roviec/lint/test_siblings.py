"""Lists of numbered clauses."""

from __future__ import annotations

from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.siblings import numbered_lists


def lists(text: str) -> list[list[int]]:
    return [[item.ordinal for item in items] for items in numbered_lists(Facts(plan_of(text)))]


def test_each_level_is_a_list_of_its_own():
    assert lists("I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NHIỆM VỤ\n1. Ba.\na) Bốn.\n- Năm.\n") == [[1, 2], [1, 2], [1], [1]]


def test_articles_are_one_list_through_the_chapters():
    text = "CHƯƠNG I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nTiêm chủng.\nĐiều 2. Đối tượng\nTrẻ em.\n"
    assert [1, 2, 3] in lists(f"{text}CHƯƠNG II\nTHỰC HIỆN\nĐiều 3. Sở Y tế\nCấp vắc xin.\n")


def test_counting_that_begins_again_is_another_list():
    text = "II. NHIỆM VỤ\nĐợt một gồm:\n1. Khảo sát.\n2. Gia cố.\nĐợt hai gồm:\n1. Dọn kênh.\n2. Trồng cây.\n"
    assert [1, 2] in lists(text)
    assert [1, 2, 1, 2] not in lists(text)


def test_a_marker_keeps_its_place_and_its_print():
    facts = Facts(plan_of("I. MỤC ĐÍCH\n1. Một.\n"))
    item = next(items for items in numbered_lists(facts))[0]
    assert (item.label, facts.words(item.marker_span)) == ("I.", "I.")
