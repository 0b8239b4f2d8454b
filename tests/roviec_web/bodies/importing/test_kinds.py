"""Kinds from words and from names."""

from __future__ import annotations

import pytest

from roviec_web.bodies.importing.kinds import kind_from_name, kind_from_words
from roviec_web.bodies.kinds import BUILT_IN_KINDS

KINDS = {kind.code: kind.name for kind in BUILT_IN_KINDS}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Sở Y tế", "department"),
        ("UBND xã Hòa An", "commune-committee"),
        ("Ủy ban nhân dân phường Đông Sơn", "commune-committee"),
        ("UBND tỉnh Lam Sơn", "province-committee"),
        ("Văn phòng UBND tỉnh", "province-office"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "party-board"),
        ("Tỉnh ủy Lam Sơn", "province-party"),
        ("Đảng ủy xã Hòa An", "commune-party"),
        ("Công an tỉnh", "province-police"),
        ("Công an xã Hòa An", "commune-police"),
        ("Trạm Y tế xã Hòa An", "health-station"),
        ("Bệnh viện Đa khoa tỉnh", "hospital"),
        ("Trường THCS Hòa An", "school"),
        ("Trường THPT Hòa An", "secondary-school"),
        ("Trường Đại học Lam Sơn", "university"),
        ("Báo và phát thanh, truyền hình Lam Sơn", "press"),
        ("Đài truyền thanh xã Hòa An", "loudspeaker"),
        ("Hội Nông dân tỉnh", "province-mass"),
        ("Hội Khuyến học tỉnh", "province-association"),
        ("Ủy ban MTTQ Việt Nam tỉnh", "province-front"),
        ("Ban Quản lý dự án Một", "service-unit"),
        ("Ban Quản lý Khu công nghiệp tỉnh", "department"),
        ("Phòng Văn hóa - Xã hội", "commune-unit"),
        ("Cơ quan lạ", ""),
        ("Cơ sở Hai", ""),
    ],
)
def test_a_name_tells_its_kind(name, kind):
    assert kind_from_name(name) == kind
    assert kind == "" or kind in KINDS


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("department", "department"),
        ("Sở và cơ quan ngang sở", "department"),
        ("sở và CƠ QUAN ngang sở", "department"),
        ("Trạm y tế", "health-station"),
        ("Trường mầm non", "school"),
        ("Loại lạ", ""),
        ("tỉnh", ""),
    ],
)
def test_words_of_a_list_name_a_kind(words, kind):
    assert kind_from_words(words, KINDS) == kind
