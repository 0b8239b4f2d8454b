"""Slogans."""

from __future__ import annotations

from clause_tree import outlined

from roviec.plan.slogans import find_slogans


def names(block):
    return [slogan.text for slogan in find_slogans(outlined(block))]


def test_subjects_of_slogans_in_a_sentence_are_none():
    assert (
        names("""
III. HÌNH THỨC |
  3. Cổ động trực quan |
    - Pa nô, băng rôn với các khẩu hiệu về: phòng cháy, cứu nạn, thoát hiểm.
    - Treo pa nô, khẩu hiệu tại trụ sở.
  4. Pa nô, khẩu hiệu |
    - Treo tại trụ sở.
""")
        == []
    )


def test_each_marked_leaf_under_the_heading_is_one():
    assert names("""
V. KHẨU HIỆU TUYÊN TRUYỀN |
  1. Nước sạch là nguồn sống!
  2. Chung tay giữ dòng sông xanh;
  ~ (Phụ trách: Đài xã)
VI. TỔ CHỨC THỰC HIỆN |
  1. Xây dựng kế hoạch.
""") == ["Nước sạch là nguồn sống!", "Chung tay giữ dòng sông xanh"]


def test_groups_inside_the_section_are_no_slogans():
    assert names("""
V. MỘT SỐ KHẨU HIỆU |
  1. Khẩu hiệu chung |
    - Mỗi nhà một bình chữa cháy.
  2. Cho trường học |
    - Học bơi để an toàn.
""") == ["Mỗi nhà một bình chữa cháy.", "Học bơi để an toàn."]


def test_a_sentence_that_opens_a_list_of_slogans():
    assert names("""
II. NỘI DUNG |
  2. Khẩu hiệu tuyên truyền gồm:
    - Đã uống rượu bia, không lái xe.
""") == ["Đã uống rượu bia, không lái xe."]


def test_paragraphs_count_where_nothing_is_marked():
    assert names("""
V. KHẨU HIỆU |
  ~ Tiêm chủng đủ, cả nhà khỏe.
  ~ Rửa tay sạch, phòng bệnh lành.
""") == ["Tiêm chủng đủ, cả nhà khỏe.", "Rửa tay sạch, phòng bệnh lành."]


def test_an_annex_whose_title_says_so():
    assert names("""
I. MỤC ĐÍCH |
  1. Nâng cao nhận thức.
= annex KHẨU HIỆU TUYÊN TRUYỀN NĂM 2026
1. An toàn là bạn.
2. Tai nạn là thù.
""") == ["An toàn là bạn.", "Tai nạn là thù."]


def test_the_span_holds_the_words():
    tree = outlined("V. KHẨU HIỆU |\n  1. Nước sạch là nguồn sống!")
    (slogan,) = find_slogans(tree)
    assert (slogan.path, tree.repaired.text[slice(*slogan.span)]) == ("V.1", "Nước sạch là nguồn sống!")


def test_work_that_ends_with_a_colon_introduces_what_is_quoted_or_exclaims():
    assert names("""
III. HÌNH THỨC |
  1. Treo băng rôn tại trụ sở với khẩu hiệu: |
    - “Nước sạch cho mọi nhà”
    - Chung tay giữ dòng sông xanh!
  2. Nội dung băng rôn, pa nô: |
    - Học bơi để an toàn!
""") == ["“Nước sạch cho mọi nhà”", "Chung tay giữ dòng sông xanh!", "Học bơi để an toàn!"]


def test_places_below_such_work_are_no_slogans():
    assert (
        names("""
III. HÌNH THỨC |
  1. Treo khẩu hiệu: |
    - Tại trụ sở Ủy ban nhân dân xã.
    - Tại các trường học.
""")
        == []
    )


def test_quoted_words_behind_the_colon_are_slogans():
    assert names("""
III. HÌNH THỨC |
  - Treo khẩu hiệu tuyên truyền: “Mỗi người một cây xanh”; “Vì biển sạch quê hương”.
""") == ["“Mỗi người một cây xanh”", "“Vì biển sạch quê hương”"]
