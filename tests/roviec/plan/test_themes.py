"""Themes."""

from __future__ import annotations

import pytest
from clause_tree import outlined

from roviec.plan.themes import find_themes


def names(block):
    return [theme.name for theme in find_themes(outlined(block))]


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện phong trào “Người tốt, việc tốt”",
        "Tuyên truyền các chủ đề lớn, trọng tâm của năm. Treo khẩu hiệu “Nước là sự sống”",
        "Sinh hoạt theo chủ đề của tháng",
    ],
)
def test_other_quotations_and_mere_mentions_are_none(text):
    assert names(f"- {text}") == []


def test_the_quotation_behind_the_word():
    assert names("- Tháng hành động với chủ đề: “Vì nguồn nước trong lành” tại các xã") == ["Vì nguồn nước trong lành"]


def test_several_quotations_and_a_repeated_one():
    block = """
I. NỘI DUNG |
  - Hai chủ đề “Nhà sạch” và “Phố đẹp” của năm
  - Chủ đề “Nhà sạch” được làm trước
"""
    assert names(block) == ["Nhà sạch", "Phố đẹp"]


def test_a_list_that_a_sentence_opens():
    tree = outlined("""
- Đăng tin về 02 chủ đề trọng tâm:
  (1)! “Mặc áo phao khi đi đò”
  (2)! “Dạy bơi cho trẻ”
""")
    assert [(theme.path, theme.name) for theme in find_themes(tree)] == [
        ("-1.(1)", "Mặc áo phao khi đi đò"),
        ("-1.(2)", "Dạy bơi cho trẻ"),
    ]


def test_a_label_without_quotation_marks():
    assert names("- Chủ đề: Phòng bệnh từ mỗi gia đình. Phát động tại xã.") == ["Phòng bệnh từ mỗi gia đình"]


def test_what_stands_below_the_heading():
    assert names("1. Chủ đề thi đua |\n  ~ Đồng lòng vượt lũ, sớm ổn định đời sống.") == [
        "Đồng lòng vượt lũ, sớm ổn định đời sống"
    ]


def test_the_span_holds_the_name():
    tree = outlined("- Với chủ đề “Dạy bơi cho trẻ”")
    (theme,) = find_themes(tree)
    assert tree.repaired.text[slice(*theme.span)] == theme.name
