"""Where a name ends."""

from __future__ import annotations

import pytest

from roviec.plan.body_names import (
    after_abbreviation,
    before_stop,
    begins_another,
    begins_named_body,
    ends_name,
    name_end,
    skip_areas,
    skip_qualifiers,
    starts_verb_phrase,
)
from roviec.plan.body_words import read_words


def rest(text: str, after: int) -> str:
    words = read_words(text)
    return text[words.starts[after] :] if after < len(words) else ""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Y tế chủ trì", "chủ trì"),
        ("Văn hóa, Thể thao và Du lịch tỉnh phối hợp", "phối hợp"),
        ("Kiểm soát bệnh tật tỉnh hỗ trợ", "hỗ trợ"),
        ("Giáo dục và Đào tạo và Sở Y tế", "và Sở Y tế"),
        ("Bình Minh mở chuyên mục", "mở chuyên mục"),
        ("Y tế để tổng hợp", "để tổng hợp"),
    ],
)
def test_a_name_ends_before_the_verb_or_the_next_body(text, left):
    assert rest(text, name_end(read_words(text), 0)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("các xã, phường, đặc khu Phú Hải triển khai", "triển khai"),
        ("tỉnh, thành phố trực thuộc trung ương và các cơ quan", "và các cơ quan"),
        ("04 xã: An Bình, Tân Phú thành lập", "thành lập"),
        ("các cấp tăng cường", "tăng cường"),
        ("các đơn vị", "các đơn vị"),
        ("xã: Phối hợp với đoàn", ": Phối hợp với đoàn"),
    ],
)
def test_places_are_stepped_over(text, left):
    assert rest(text, skip_areas(read_words(text), 0)) == left


@pytest.mark.parametrize(
    ("text", "common", "left"),
    [
        ("có liên quan tham mưu", False, "tham mưu"),
        ("trực thuộc Sở Y tế kiểm tra", True, "kiểm tra"),
        ("trên địa bàn tỉnh trong việc cắt điện", True, "trong việc cắt điện"),
        ("của Đảng thực hiện", True, "thực hiện"),
        ("chi nhánh Bình Minh mở", False, "mở"),
        ("kiểm tra", False, "kiểm tra"),
    ],
)
def test_qualifiers_are_stepped_over(text, common, left):
    assert rest(text, skip_qualifiers(read_words(text), 0, common=common)) == left


@pytest.mark.parametrize(
    ("text", "ends"), [("chủ trì", True), (",", True), ("để", True), ("Bình", False), ("tế", False)]
)
def test_what_ends_a_name(text, ends):
    assert ends_name(read_words(text), 0) is ends


def test_verbs_adverbs_and_auxiliaries_begin_a_verb_phrase():
    assert [starts_verb_phrase(read_words(text), 0) for text in ("có trách nhiệm", "kịp thời", "rà soát", "y tế")] == [
        3,
        2,
        2,
        0,
    ]


@pytest.mark.parametrize(
    ("text", "begins"),
    [("Ủy ban nhân dân", True), ("Sở Y tế", True), ("Giám đốc", True), ("sở thích", False), ("Thể thao", False)],
)
def test_a_named_body_is_known_by_its_head(text, begins):
    assert begins_named_body(read_words(text), 0) is begins


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("quản lý hành chính về trật tự: cung cấp", ": cung cấp"),
        ("quản lý hành chính (PC06): cung cấp", "(PC06): cung cấp"),
    ],
)
def test_a_name_goes_on_to_the_colon(text, left):
    words = read_words(text)
    end = before_stop(words, 0)
    assert rest(text, end) == left
    assert words.at(after_abbreviation(words, end)) == ":"


@pytest.mark.parametrize(
    "text", ["quản lý: rà soát", "chủ trì dự án: rà soát", "quản lý hồ sơ: rà soát", "dự án, thuế: lập"]
)
def test_work_before_a_colon_is_no_name(text):
    assert before_stop(read_words(text), 0) == 0


def test_a_heading_has_only_verbs_of_which_names_are_made():
    assert before_stop(read_words("quản lý hành chính"), 0, heading=True) == 3 + 1
    assert before_stop(read_words("kiểm tra an toàn thực phẩm"), 0, heading=True) == 0


@pytest.mark.parametrize(("text", "begins"), [("Giáo viên", True), ("Sở Y tế", True), ("Nữ công", False)])
def test_another_body_begins(text, begins):
    assert begins_another(read_words(text), 0) is begins
