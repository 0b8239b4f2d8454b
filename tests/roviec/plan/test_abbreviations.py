"""Abbreviations that a text defines."""

from __future__ import annotations

import pytest

from roviec.plan.abbreviations import find_abbreviations, short_names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ủy ban nhân dân (UBND) tỉnh ban hành", {"UBND": "Ủy ban nhân dân"}),
        (
            "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở NN&MT)",
            {"Sở NN&MT": "Sở Nông nghiệp và Môi trường"},
        ),
        ("công tác phòng cháy chữa cháy (viết tắt là PCCC)", {"PCCC": "phòng cháy chữa cháy"}),
        ("các doanh nghiệp nhỏ và vừa (DNNVV)", {"DNNVV": "doanh nghiệp nhỏ và vừa"}),
        ("Sở Y tế (Cơ quan thường trực)", {}),
        ("liên hệ (SĐT: 0123)", {}),
        ("mục tiêu (ABC) chung", {}),
        ("UBND tỉnh giao", {}),
        (
            "Ban Chỉ đạo phòng, chống dịch (sau đây gọi tắt là Ban Chỉ đạo)",
            {"Ban Chỉ đạo": "Ban Chỉ đạo phòng, chống dịch"},
        ),
        ("Trung tâm Kiểm soát bệnh tật tỉnh (gọi tắt là CDC)", {"CDC": "Trung tâm Kiểm soát bệnh tật tỉnh"}),
        ("Trung tâm Kiểm soát bệnh tật tỉnh (PCCC)", {}),
        ("các nội dung nêu trên (sau đây gọi tắt là Chương trình)", {}),
    ],
)
def test_definitions_are_found(text, found):
    assert find_abbreviations(text) == found


def test_the_first_definition_counts():
    text = "Ban Quản lý (BQL) và Ban Quốc lộ (BQL)"
    assert find_abbreviations(text) == {"BQL": "Ban Quản lý"}


def test_short_names_of_bodies_are_told_from_those_of_work():
    text = "Bệnh viện Đa khoa tỉnh (BVĐK) và phòng cháy chữa cháy (PCCC); Sở Y tế (SYT); Sở Tài chính (Sở TC)"
    assert short_names(find_abbreviations(text)) == {"BVĐK", "SYT"}
