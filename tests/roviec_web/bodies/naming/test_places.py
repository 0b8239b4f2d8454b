"""What a body is and where."""

from __future__ import annotations

import pytest

from roviec_web.bodies.naming.places import fits_level, part_name


@pytest.mark.parametrize(
    ("text", "core", "places"),
    [
        ("Sở Y tế", "so y te", []),
        ("Sở Y tế tỉnh Lam Sơn", "so y te", [("province", "lam son")]),
        ("UBND xã Hòa An, tỉnh Lam Sơn", "uy ban nhan dan", [("commune", "hoa an"), ("province", "lam son")]),
        ("thị trấn Đức Lâm", "uy ban nhan dan", [("commune", "duc lam")]),
        ("UBND thị xã Bình Sơn", "uy ban nhan dan", [("district", "binh son")]),
        ("Công an tỉnh", "cong an", [("province", "")]),
        ("Bảo hiểm xã hội tỉnh", "bao hiem xa hoi", [("province", "")]),
        ("Tỉnh ủy Lam Sơn", "tinh uy lam son", []),
        ("Tỉnh đoàn", "tinh doan", []),
        ("Bộ Chỉ huy quân sự tỉnh", "bo chi huy quan su", [("province", "")]),
        ("Liên minh Hợp tác xã tỉnh", "lien minh hop tac xa", [("province", "")]),
        ("tỉnh", "", [("province", "")]),
    ],
)
def test_a_name_is_parted(text, core, places):
    parted = part_name(text)
    assert parted.plain == core
    assert [(place.level, " ".join(word.plain for word in place.name)) for place in parted.places] == places


@pytest.mark.parametrize(
    ("text", "core", "titled"),
    [
        ("Giám đốc Sở Y tế", "so y te", True),
        ("Đồng chí Chủ tịch UBND tỉnh", "uy ban nhan dan", True),
        ("Trưởng Ban Tổ chức", "ban to chuc", True),
        ("Trường THCS Hòa An", "truong trung hoc co so hoa an", False),
        ("Giám đốc", "giam doc", False),
    ],
)
def test_a_title_is_taken_off(text, core, titled):
    parted = part_name(text)
    assert (parted.plain, parted.titled) == (core, titled)


def test_a_city_is_a_province_or_was_a_district():
    assert fits_level("city", "province")
    assert fits_level("district", "city")
    assert fits_level("", "commune")
    assert not fits_level("commune", "province")
