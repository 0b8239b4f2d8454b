"""Whom a task reaches."""

from __future__ import annotations

import pytest

from roviec.compare.addressing import address_by_names, is_same_body
from roviec.compare.coverage import Reach, Role


@pytest.mark.parametrize(
    ("name", "body", "reach"),
    [
        ("Sở Y tế", "SỞ Y TẾ", Reach.NAME),
        ("Giám đốc Sở Y tế", "Sở Y tế", Reach.NAME),
        ("Sở Y tế", "Sở Y tế tỉnh An Hà", Reach.NAME),
        ("Công an tỉnh", "CÔNG AN TỈNH AN HÀ", Reach.NAME),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh An Hà", Reach.NAME),
        ("các sở, ban, ngành", "Sở Y tế", Reach.CLASS),
        ("Thủ trưởng các sở, ban, ngành tỉnh", "Sở Y tế", Reach.CLASS),
        ("UBND các xã, phường", "Ủy ban nhân dân xã Tân An", Reach.CLASS),
        ("100% xã, phường", "UBND phường Đông Ba", Reach.CLASS),
        ("các địa phương", "UBND xã Tân An", Reach.CLASS),
        ("các cơ quan, đơn vị liên quan", "Sở Y tế", Reach.EVERYBODY),
        ("Sở Nội vụ", "Sở Y tế", None),
        ("UBND xã Bình Minh", "UBND xã Tân An", None),
        ("UBND các huyện", "UBND xã Tân An", None),
        ("các cơ sở tiêm chủng dịch vụ", "UBND xã Tân An", None),
        ("các trường học, các thôn, bản", "UBND xã Tân An", None),
        ("các đoàn thể", "Sở Y tế", None),
        ("Ủy ban nhân dân", "UBND xã Tân An", None),
    ],
)
def test_a_name_reaches_a_body_or_not(name, body, reach):
    found = address_by_names([name], Role.LEAD, body, {})
    assert (found.reach if found else None) == reach


def test_everybody_is_no_partner():
    assert address_by_names(["các đơn vị liên quan"], Role.COORDINATING, "Sở Y tế", {}) is None


def test_the_surest_name_counts():
    found = address_by_names(["các sở, ban, ngành", "Sở Y tế"], Role.LEAD, "Sở Y tế", {})
    assert found.name == "Sở Y tế"


def test_a_short_name_of_the_text_is_known():
    assert is_same_body("CDC tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh", {})
    assert not is_same_body("Trung tâm PVHCC", "Sở Y tế", {"Trung tâm PVHCC": "Trung tâm Phục vụ hành chính công"})
