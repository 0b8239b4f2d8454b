"""How offices head, number and sign."""

from __future__ import annotations

import pytest
from set_anew import PARTY, STATE, compiled, example

from roviec.export.draft.office import office_of
from roviec.export.layout.paper import Family

PROVINCE = compiled(STATE)
COMMITTEE = compiled(PARTY)


def test_a_department_stands_below_the_people_s_committee():
    office = office_of(PROVINCE, "Sở Giáo dục và Đào tạo")
    assert office.parent == ("ỦY BAN NHÂN DÂN", "TỈNH LÂM KHÊ")
    assert office.issuer == ("SỞ GIÁO DỤC VÀ ĐÀO TẠO",)
    assert (office.number, office.place, office.signers) == ("Số: ……/KH-SGDĐT", "Lâm Khê", ("GIÁM ĐỐC",))


def test_a_department_stands_there_below_a_plan_of_the_party_too():
    office = office_of(COMMITTEE, "Sở Y tế")
    assert (office.family, office.parent) == (Family.STATE, ("ỦY BAN NHÂN DÂN", "TỈNH LÂM KHÊ"))
    assert office_of(example("an-toan-mua-lu-2026.txt"), "Sở Y tế").parent[1] == "THÀNH PHỐ TÂN PHÚ BÌNH"


def test_a_commune_signs_for_its_committee_and_its_place_is_not_known():
    office = office_of(PROVINCE, "UBND xã Khe Vang")
    assert office.issuer == ("ỦY BAN NHÂN DÂN", "XÃ KHE VANG")
    assert (office.place, office.number) == ("…………", "Số: ……/KH-UBND")
    assert office.signers == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def test_all_communes_leave_their_name_blank():
    assert office_of(PROVINCE, "Ủy ban nhân dân các xã, phường").issuer == ("ỦY BAN NHÂN DÂN", "XÃ (PHƯỜNG) …………")
    assert office_of(COMMITTEE, "Đảng ủy các xã, phường").issuer == ("ĐẢNG ỦY", "XÃ (PHƯỜNG) …………")


def test_an_organ_of_the_party_stands_below_its_committee():
    office = office_of(COMMITTEE, "Ban Tuyên giáo và Dân vận Tỉnh ủy")
    assert (office.family, office.parent, office.issuer) == (
        Family.PARTY,
        ("TỈNH ỦY LÂM KHÊ",),
        ("BAN TUYÊN GIÁO VÀ DÂN VẬN",),
    )
    assert office.motto == ("ĐẢNG CỘNG SẢN VIỆT NAM",)
    assert office.signers == ("TRƯỞNG BAN",)


@pytest.mark.parametrize(
    ("body", "issuer", "signers"),
    [
        ("Công an tỉnh", ("CÔNG AN TỈNH LÂM KHÊ",), ("GIÁM ĐỐC",)),
        ("Bộ Chỉ huy Quân sự tỉnh", ("BỘ CHỈ HUY QUÂN SỰ TỈNH LÂM KHÊ",), ("CHỈ HUY TRƯỞNG",)),
        ("Báo Lâm Khê", ("BÁO LÂM KHÊ",), ("TỔNG BIÊN TẬP",)),
        ("Trạm Khí tượng Lâm Khê", ("TRẠM KHÍ TƯỢNG LÂM KHÊ",), ("(CHỨC VỤ CỦA NGƯỜI KÝ)",)),
    ],
)
def test_others_by_what_their_name_begins_with(body, issuer, signers):
    office = office_of(PROVINCE, body)
    assert (office.issuer, office.signers) == (issuer, signers)


def test_the_youth_union_prints_its_own_name_in_the_place_of_the_motto():
    assert office_of(PROVINCE, "Tỉnh đoàn Lâm Khê").motto == ("ĐOÀN TNCS HỒ CHÍ MINH",)


def test_a_plan_without_a_header_leaves_blanks():
    office = office_of(compiled("KẾ HOẠCH\nvề an toàn\nI. NỘI DUNG\n1. Sở Y tế trực cấp cứu.\n"), "Sở Y tế")
    assert (office.parent, office.place) == (("ỦY BAN NHÂN DÂN", "…………"), "…………")
