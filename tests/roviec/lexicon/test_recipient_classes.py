"""Sorts of bodies in lists of recipients."""

from __future__ import annotations

import pytest

from roviec.lexicon.recipient_classes import CLASSES, BodyKind, kind_of, lower_name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Sở Y tế", BodyKind.DEPARTMENT),
        ("Giám đốc Sở Y tế", BodyKind.DEPARTMENT),
        ("Các sở, ban, ngành tỉnh", BodyKind.DEPARTMENTS),
        ("Thủ trưởng các sở, ban, ngành", BodyKind.DEPARTMENTS),
        ("Công an tỉnh", BodyKind.AGENCY),
        ("Ban Tuyên giáo Tỉnh uỷ", BodyKind.PARTY_ORGAN),
        ("Các đảng ủy trực thuộc Tỉnh ủy", BodyKind.COMMITTEES),
        ("Ủy ban nhân dân tỉnh", BodyKind.AUTHORITY),
        ("UBND các xã, phường", BodyKind.LOCALITIES),
        ("Chủ tịch UBND các xã, phường", BodyKind.LOCALITIES),
        ("Hội Nông dân tỉnh", BodyKind.FRONT),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", BodyKind.FRONT),
        ("Báo An Hà", BodyKind.PRESS),
        ("Trung tâm Y tế khu vực", None),
        ("Hội Chữ thập đỏ", None),
        ("Báo cáo viên", None),
    ],
)
def test_a_name_tells_its_sort(name, kind):
    assert kind_of(name) is kind


def test_names_are_compared_without_titles_and_capitals():
    assert lower_name("Giám đốc  Sở Y tế") == "sở y tế"
    assert lower_name("Uỷ ban nhân dân TỈNH") == "ủy ban nhân dân tỉnh"


def test_every_sort_has_a_class():
    assert set(CLASSES) == set(BodyKind)
