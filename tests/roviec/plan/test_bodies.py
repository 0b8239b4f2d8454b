"""Bodies: see ``tests/cases/bodies.yml``."""

from __future__ import annotations

import unicodedata

import pytest
from body_cases import names_of, read_cases
from growth import assert_linear_in

from roviec.plan.bodies import (
    find_bodies,
    find_coordinating,
    match_bodies_at,
    split_bodies,
)


def test_there_are_at_least_two_hundred_cases():
    groups = ("split", "place", "heading", "subject", "coordinating", "assignment", "find")
    assert sum(len(read_cases(group)) for group in groups) >= 200
    assert all(read_cases(group) for group in groups)


@pytest.mark.parametrize(("text", "names"), read_cases("split"))
def test_a_list_is_split(text, names):
    assert names_of(split_bodies(text)) == names


@pytest.mark.parametrize(("text", "names"), read_cases("subject"))
def test_a_clause_begins_with_its_subject(text, names):
    matched = match_bodies_at(text)
    assert names_of(matched[0] if matched else ()) == names


@pytest.mark.parametrize(("text", "names"), read_cases("coordinating"))
def test_partners_are_found(text, names):
    assert names_of(find_coordinating(text)) == names


@pytest.mark.parametrize(("text", "names"), read_cases("find"))
def test_bodies_anywhere_are_found(text, names):
    assert names_of(find_bodies(text)) == names


def test_spans_point_at_the_names_in_the_text():
    text = "Đề nghị: Sở Y tế, UBND các xã, phường (gọi chung là cấp xã) và Công an tỉnh."
    assert [text[slice(*body.span)] for body in split_bodies(text)] == [
        "Sở Y tế",
        "UBND các xã, phường",
        "Công an tỉnh",
    ]


def test_the_span_of_an_elided_head_is_that_of_the_words_printed():
    text = "Các Sở: Y tế, Nội vụ"
    assert [(body.name, text[slice(*body.span)]) for body in split_bodies(text)] == [
        ("Sở Y tế", "Y tế"),
        ("Sở Nội vụ", "Nội vụ"),
    ]


def test_a_match_begins_where_it_is_asked_to_and_ends_before_the_verb():
    text = "Trong tháng, Sở Y tế chủ trì kiểm tra."
    matched = match_bodies_at(text, 13)
    assert matched is not None
    bodies, end = matched
    assert [body.span for body in bodies] == [(13, 20)]
    assert text[end:] == " chủ trì kiểm tra."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở Y tế\vSở Tài chính", "Sở Y tế | Sở Tài chính"),
        ("- BGH\v- GVCN", "BGH | GVCN"),
        ("Sở Y tế\v- Trung tâm Bảo trợ", "Sở Y tế | Trung tâm Bảo trợ"),
        ("Sở Khoa học\vvà Công nghệ", "Sở Khoa học và Công nghệ"),
        ("- Sở Y tế;\v- UBND các xã,\vphường", "Sở Y tế | UBND các xã, phường"),
        ("Văn phòng\vỦy ban nhân dân tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("Sở Văn hóa, Thể thao\nvà Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_lines_of_a_cell_are_parted_only_between_bodies(text, names):
    assert names_of(split_bodies(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế, Sở Văn hoá, Thể thao và Du lịch",
        "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch",
        "Sở Y tế; Uỷ ban nhân dân tỉnh",
        "Sở\u00a0Y tế, Ðảng uỷ các xã",
        unicodedata.normalize("NFD", "Sở Y tế, Ủy ban nhân dân các xã, phường"),
    ],
)
def test_ways_of_spelling_do_not_matter(text):
    assert len(split_bodies(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "các " * 20_000,
        "Sở " * 20_000,
        "Sở Y tế, " * 5_000,
        "(" * 30_000,
        "UBND (" * 6_000,
        "phối hợp với " * 6_000,
        "giao các " * 10_000,
        "Chủ tịch " * 10_000,
        "Căn cứ " + ", các sở" * 5_000,
        "các đơn vị được " * 5_000,
        "a" * 200_000,
        "\v" * 50_000,
        "Sở Y tế\v" * 3_000,
        "Sở Y tế chi nhánh " * 3_000,
        "các tỉnh trực thuộc " * 3_000,
        "các nhà mạng: " * 3_000,
        "các đơn vị thuộc các đơn vị của " * 3_000,
        "",
        " ",
        ".",
    ],
)
def test_hostile_text_is_read_quickly_and_without_an_error(text):
    for read in (split_bodies, find_bodies, find_coordinating, match_bodies_at):
        assert_linear_in(read, text)


def test_a_short_piece_of_a_cell_of_bodies_is_a_name_whatever_its_words():
    cell = "Thống kê; UBND cấp xã"
    assert names_of(split_bodies(cell, cell=True)) == "Thống kê | UBND cấp xã"
    assert names_of(split_bodies(cell)) == "UBND cấp xã"


@pytest.mark.parametrize("piece", ["PC07, ", "phối hợp với CSGT, "])
def test_a_long_list_of_abbreviations_takes_no_long_time(piece):
    assert_linear_in(split_bodies, piece * 4000)
