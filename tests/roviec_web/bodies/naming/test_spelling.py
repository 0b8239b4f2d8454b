"""Spellings of one name give the same words."""

from __future__ import annotations

import unicodedata

import pytest

from roviec_web.bodies.naming.spelling import has_accents, read_words


def toned(text):
    return [word.toned for word in read_words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uỷ ban Hoà Bình", "Ủy ban Hòa Bình"),
        ("Kỹ thuật", "Kĩ thuật"),
        ("Quý Lộc", "Quí Lộc"),
        ("Văn hoá, Thể thao và Du lịch", "Văn hóa - Thể thao & Du lịch"),
        ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"),
        ("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"),
        ("LĐ-TB&XH", "Lao động, Thương binh và Xã hội"),
        ("UBMTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("TP. Lam Sơn", "Thành phố Lam Sơn"),
        ("Ƣy ban", "Ưy ban"),
    ],
)
def test_they_are_the_same(one, other):
    assert toned(one) == toned(other)
    assert toned(unicodedata.normalize("NFD", one)) == toned(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tân Lập", "Tấn Lập"), ("Thúy", "Thúi"), ("Sở TP", "TP"), ("khu vực IX", "khu vực XI"), ("Đông", "Dong")],
)
def test_they_are_not(one, other):
    assert toned(one) != toned(other)


def test_the_country_alone_is_kept():
    assert len(read_words("Việt Nam")) == 2


def test_accents():
    assert has_accents("Đ")
    assert not has_accents("So Y te")
