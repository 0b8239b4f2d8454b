"""Words of classes as kinds."""

from __future__ import annotations

import pytest

from roviec_web.bodies.kinds import BUILT_IN_KINDS
from roviec_web.bodies.naming.classes import belongs, read_class


@pytest.mark.parametrize(
    "words",
    [
        "Sở Y tế",
        "Tỉnh ủy Lam Sơn",
        "Huyện ủy Đức Lâm",
        "UBND thị xã Bình Sơn",
        "UBND xã Hòa An",
        "Hội Nông dân tỉnh",
        "các cơ quan, đơn vị liên quan",
        "Các Sở: Y tế, Tài chính",
        "Ban Tuyên giáo Tỉnh ủy",
        "",
    ],
)
def test_one_body_or_anybody_is_no_class(words):
    assert read_class(words) is None


@pytest.mark.parametrize(
    ("words", "kind", "heads"),
    [
        ("Các quận ủy", "district-party", ("quan uy",)),
        ("huyện ủy", "district-party", ("huyen uy",)),
        ("UBND các xã, phường", "commune-committee", ("xa", "phuong")),
        ("Ủy ban nhân dân các xã, phường, đặc khu", "commune-committee", ("xa", "phuong", "dac khu")),
        ("UBND cấp xã", "commune-committee", ()),
        ("UBND các huyện, thị xã, thành phố", "district-committee", ("huyen", "thi xa", "thanh pho")),
        ("các sở, ban, ngành", "department", ()),
        ("Các Sở, ban, ngành, đoàn thể tỉnh", "department", ()),
        ("Các địa phương", "commune-committee", ()),
        ("Công an các xã", "commune-police", ("xa",)),
        ("Đảng ủy các xã, phường", "commune-party", ("xa", "phuong")),
        ("Các cơ quan báo chí", "press", ()),
    ],
)
def test_a_class_is_read(words, kind, heads):
    found = read_class(words)
    assert found is not None
    assert kind in found.kinds
    assert found.heads == heads


def test_every_kind_of_the_table_is_built_in():
    known = {kind.code for kind in BUILT_IN_KINDS}
    words = ("các sở, ban, ngành", "UBND cấp xã", "các đoàn thể", "các trường học", "các đảng ủy", "các bộ, ngành")
    for each in words:
        found = read_class(each)
        assert found is not None
        assert found.kinds <= known


def test_who_belongs():
    wards = read_class("UBND các phường")
    party = read_class("Các quận ủy")
    assert wards is not None
    assert party is not None
    assert belongs(wards, "commune-committee", "UBND phường Đông Sơn")
    assert not belongs(wards, "commune-committee", "UBND xã Phường Tân")
    assert not belongs(wards, "commune-police", "Công an phường Đông Sơn")
    assert belongs(party, "district-party", "Quận ủy Đông Lâm")
    assert not belongs(party, "district-party", "Huyện ủy Đức Lâm")
