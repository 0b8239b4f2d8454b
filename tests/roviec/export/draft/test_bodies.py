"""Finding the body that a person means."""

from __future__ import annotations

import pytest
from set_anew import STATE, compiled, example

from roviec.export.draft.bodies import (
    NoSuchBody,
    WantedBody,
    bodies_of,
    class_reason,
    find_body,
    is_class,
    is_local_class,
)

VACCINATION = example("tiem-chung-2026.txt")
FLOODS = example("an-toan-mua-lu-2026.txt")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Sở Y tế", "Sở Y tế"),
        ("so y te", "Sở Y tế"),
        ("SỞ Y TẾ", "Sở Y tế"),
        ("SYT", "Sở Y tế"),
        ("Sở Y tế tỉnh", "Sở Y tế"),
        ("Sở GDĐT", "Sở Giáo dục và Đào tạo"),
        ("so gd&dt", "Sở Giáo dục và Đào tạo"),
        ("công an", "Công an tỉnh"),
        ("CDC", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        ("Trung tâm KSBT tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        ("ubnd cac xa, phuong", "UBND các xã, phường"),
        ("Ủy ban nhân dân các xã, phường", "UBND các xã, phường"),
    ],
)
def test_names_are_taken_as_people_write_them(wanted, name):
    found = find_body(VACCINATION, wanted)
    assert isinstance(found, WantedBody)
    assert found.name == name


def test_the_first_words_of_one_name_are_enough():
    found = find_body(FLOODS, "ban tuyen giao")
    assert isinstance(found, WantedBody)
    assert found.name == "Ban Tuyên giáo và Dân vận Thành ủy"


def test_words_that_open_several_names_ask_which():
    found = find_body(FLOODS, "dang uy")
    assert isinstance(found, NoSuchBody)
    assert found.several
    assert "Đảng ủy Công an thành phố" in found.near


def test_an_unknown_name_lists_those_near_it():
    found = find_body(VACCINATION, "so y hoc")
    assert isinstance(found, NoSuchBody)
    assert "Sở Y tế" in found.near


@pytest.mark.parametrize("wanted", ["xyz", "", "   ", "?", "a" * 5000, "&&& /// ..."])
def test_nonsense_is_nobody(wanted):
    assert isinstance(find_body(VACCINATION, wanted), NoSuchBody)


def test_a_body_that_only_a_class_holds_keeps_the_name_it_was_given():
    assert find_body(VACCINATION, "UBND xã Mường Lum") == WantedBody("UBND xã Mường Lum", frozenset())
    assert find_body(VACCINATION, "Sở Tư pháp") == WantedBody("Sở Tư pháp", frozenset())


def test_the_area_behind_a_name_tells_two_bodies_apart():
    plan = compiled(
        STATE.replace("2. Sở Y tế", "2. Công an cấp xã").replace("3. Ủy ban", "3. Công an tỉnh\n- Trực.\n4. Ủy ban")
    )
    assert find_body(plan, "công an tỉnh").name == "Công an tỉnh"


def test_classes_are_told_from_bodies():
    assert all(
        map(is_class, ["các sở, ban, ngành", "Sở, ban, ngành tỉnh", "UBND các xã, phường", "các cơ quan, đơn vị"])
    )
    assert not any(map(is_class, ["Sở Y tế", "Ban Quản lý các khu công nghiệp tỉnh", "Báo Lâm Khê"]))
    assert is_local_class("Đảng ủy các xã, phường")
    assert not is_local_class("Đảng ủy các cơ quan Đảng tỉnh")


@pytest.mark.parametrize(
    ("body", "name", "held"),
    [
        ("Sở Y tế", "các sở, ban, ngành tỉnh", True),
        ("Sở Y tế", "các cơ quan, đơn vị liên quan", True),
        ("Sở Y tế", "UBND các xã, phường", False),
        ("Sở Y tế", "các cơ quan báo chí", False),
        ("UBND xã Lăng", "UBND các xã, phường", True),
        ("UBND xã Lăng", "địa phương", True),
        ("UBND tỉnh Lâm Khê", "UBND các xã, phường", False),
        ("Đảng ủy xã Lăng", "Đảng ủy các xã, phường", True),
        ("Đảng ủy Công an tỉnh", "Đảng ủy các xã, phường", False),
        ("Ban Tuyên giáo Tỉnh ủy", "các tổ chức chính trị - xã hội tỉnh", False),
        ("Sở Y tế", "Sở Y tế", False),
        ("Sở Y tế", "Sở Xây dựng", False),
    ],
)
def test_a_class_holds_its_own(body, name, held):
    assert (class_reason(body, name) == name) is held


def test_bodies_are_listed_once_in_reading_order():
    names = bodies_of(compiled(STATE))
    assert names[:2] == ("Sở Xây dựng", "Công an tỉnh")
    assert len(names) == len(set(names))
    assert "Các sở, ban, ngành" not in names
