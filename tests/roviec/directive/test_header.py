"""The header: issuer, number, place and date in every layout that intake hands on."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.directive.header import Header, read_header
from roviec.directive.stretch import stretch_of

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
CREED = "Độc lập - Tự do - Hạnh phúc"


def read(text: str) -> Header:
    return read_header(stretch_of(text, [(0, len(text))]))


LAYOUTS = {
    "cells": f"ỦY BAN NHÂN DÂN\vTỈNH BẠCH SA\v-------\t{MOTTO}\v{CREED}\v---------------\n"
    "Số: 0045/KH-UBND\tBạch Sa, ngày 05 tháng 3 năm 2026",
    "cells with wrapped phrases": "ỦY BAN NHÂN\vDÂN\vTỈNH BẠCH SA\t"
    "CỘNG HÒA XÃ HỘI\vCHỦ NGHĨA VIỆT NAM\vĐộc lập - Tự do -\vHạnh phúc"
    "\nSố: 0045/KH-\vUBND\tBạch Sa, ngày\v05 tháng 3 năm 2026",
    "columns one after the other": f"ỦY BAN NHÂN DÂN\nTỈNH BẠCH SA\n-----\nSố: 0045/KH-UBND\n{MOTTO}\n{CREED}\n"
    "Bạch Sa, ngày 05 tháng 3 năm 2026",
    "columns folded into lines": f"ỦY BAN NHÂN DÂN {MOTTO}\nTỈNH BẠCH SA {CREED}\n"
    "Số: 0045/KH-UBND Bạch Sa, ngày 05 tháng 3 năm 2026",
    "one line": f"ỦY BAN NHÂN DÂN TỈNH BẠCH SA {MOTTO} {CREED} Số: 0045/KH-UBND Bạch Sa, ngày 05 tháng 3 năm 2026",
    "halves of the motto": "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI\nTỈNH BẠCH SA CHỦ NGHĨA VIỆT NAM\n"
    f"{CREED}\nSố : 0045 / KH-UBND\nBạch Sa, ngày 05/3/2026",
    "decomposed spaces": f"ỦY BAN NHÂN DÂN\vTỈNH BẠCH SA\tCỘNG  HÒA  XÃ  HỘI  CHỦ  NGHĨA  VIỆT  NAM\v{CREED}\n"
    "Số: 0045/KH - UBND\tBạch Sa , ngày 05 tháng 3 năm 2026",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_it_reads_the_same_header_in_every_layout(name: str) -> None:
    header = read(LAYOUTS[name])
    assert header.issuer == "ỦY BAN NHÂN DÂN TỈNH BẠCH SA"
    assert header.parent_issuer is None
    assert header.number is not None
    assert (header.number.number, header.number.symbol) == ("0045/KH-UBND", "KH-UBND")
    assert (header.place, header.date) == ("Bạch Sa", date(2026, 3, 5))


def test_it_reads_a_party_header() -> None:
    header = read(
        "TỈNH ỦY BẠCH SA\vBAN TUYÊN GIÁO VÀ DÂN VẬN\v*\vSố 16-KH/BTGDVTU\t"
        "ĐẢNG CỘNG SẢN VIỆT NAM\vBạch Sa, ngày 9 tháng 01 năm 2026"
    )
    assert (header.parent_issuer, header.issuer) == ("TỈNH ỦY BẠCH SA", "BAN TUYÊN GIÁO VÀ DÂN VẬN")
    assert header.number is not None
    assert (header.number.number, header.number.symbol) == ("16-KH/BTGDVTU", "KH/BTGDVTU")
    assert (header.place, header.date) == ("Bạch Sa", date(2026, 1, 9))


@pytest.mark.parametrize(
    ("lines", "parent", "issuer"),
    [
        (["UBND TỈNH BẠCH SA", "SỞ Y TẾ"], "UBND TỈNH BẠCH SA", "SỞ Y TẾ"),
        (["BỘ GIÁO DỤC VÀ", "ĐÀO TẠO"], None, "BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
        (["BỘ Y TẾ", "CỤC PHÒNG BỆNH"], "BỘ Y TẾ", "CỤC PHÒNG BỆNH"),
        (["ĐẢNG BỘ TỈNH BẠCH SA", "HUYỆN ỦY TÂN LẠC"], "ĐẢNG BỘ TỈNH BẠCH SA", "HUYỆN ỦY TÂN LẠC"),
        (["BAN CHỈ ĐẠO", "PHÒNG CHỐNG THIÊN TAI", "XÃ AN HÒA"], None, "BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI XÃ AN HÒA"),
        (["UBND XÃ AN HÒA", "TRƯỜNG THCS", "LÊ LỢI"], "UBND XÃ AN HÒA", "TRƯỜNG THCS LÊ LỢI"),
        (["ỦY BAN MTTQ VIỆT NAM", "XÃ AN HÒA"], None, "ỦY BAN MTTQ VIỆT NAM XÃ AN HÒA"),
        (["SỞ Y TẾ -", "CÔNG AN TỈNH BẠCH SA"], None, "SỞ Y TẾ - CÔNG AN TỈNH BẠCH SA"),
        (["Trường Tiểu học Hoa Mai"], None, "Trường Tiểu học Hoa Mai"),
        (
            ["ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "TỈNH BẠCH SA"],
            None,
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH BẠCH SA",
        ),
    ],
)
def test_it_joins_and_parts_the_names_of_bodies(lines: list[str], parent: str | None, issuer: str) -> None:
    header = read("\v".join(lines) + f"\t{MOTTO}\v{CREED}")
    assert (header.parent_issuer, header.issuer) == (parent, issuer)


@pytest.mark.parametrize(
    ("lines", "parent", "issuer"),
    [
        (["TỈNH ĐOÀN BẠCH SA", "BAN THƯỜNG VỤ"], "TỈNH ĐOÀN BẠCH SA", "BAN THƯỜNG VỤ"),
        (
            ["ĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH TỈNH BẠCH SA"],
            "ĐOÀN TNCS HỒ CHÍ MINH",
            "BAN CHẤP HÀNH TỈNH BẠCH SA",
        ),
        (["BAN CHẤP HÀNH TỈNH BẠCH SA"], None, "BAN CHẤP HÀNH TỈNH BẠCH SA"),
    ],
)
def test_the_youth_union_stands_at_the_place_of_the_motto(lines: list[str], parent: str | None, issuer: str) -> None:
    left = "\v".join([*lines, "***", "Số: 5-KH/TĐTN"])
    header = read(f"{left}\tĐOÀN TNCS HỒ CHÍ MINH\vBạch Sa, ngày 5 tháng 3 năm 2026")
    assert (header.parent_issuer, header.issuer, header.place) == (parent, issuer, "Bạch Sa")


def test_blanks_that_were_never_filled_stay_unknown() -> None:
    header = read(f"UBND XÃ AN HÒA\t{MOTTO}\nSố:      /KH-UBND\tAn Hòa, ngày      tháng      năm 2026")
    assert header.number is not None
    assert (header.number.number, header.number.symbol) == (None, "KH-UBND")
    assert (header.place, header.date) == ("An Hòa", None)


def test_the_abstract_of_a_cong_van_keeps_its_date_to_itself() -> None:
    header = read(
        f"SỞ Y TẾ\vSố: 812/SYT-NVY\vV/v triển khai Kế hoạch số 45/KH-UBND ngày 05/3/2026 về tiêm chủng\t{MOTTO}\v"
        f"{CREED}\vBạch Sa, ngày 10 tháng 3 năm 2026\nKính gửi: Trạm Y tế các xã"
    )
    assert header.abstract == "V/v triển khai Kế hoạch số 45/KH-UBND ngày 05/3/2026 về tiêm chủng"
    assert header.date == date(2026, 3, 10)
    assert header.issuer == "SỞ Y TẾ"
    assert header.number is not None
    assert header.number.number == "812/SYT-NVY"


def test_urgency_secrecy_and_draft_marks_are_no_issuer() -> None:
    header = read(
        f"UBND TỈNH BẠCH SA\vHỎA TỐC\vMẬT\vDỰ THẢO\t{MOTTO}\nSố: 07/CĐ-UBND\tBạch Sa, ngày 1 tháng 9 năm 2026"
    )
    assert (header.urgency, header.secrecy, header.issuer) == ("HỎA TỐC", "MẬT", "UBND TỈNH BẠCH SA")


def test_an_empty_header_says_nothing() -> None:
    assert read("") == Header()
