"""The issuer that the preamble names."""

from __future__ import annotations

import pytest

from roviec.directive.issuer import issuing_body, name_issuers, stands_for_issuer


@pytest.mark.parametrize(
    ("preamble", "name"),
    [
        (
            "theo Hướng dẫn số 9-HD/BTG của Ban Tuyên giáo, Ban Thường vụ Thành ủy ban hành Kế hoạch như sau:",
            "Ban Thường vụ Thành ủy",
        ),
        (
            "của Bộ Văn hóa, Thể thao và Du lịch, Sở Văn hóa, Thể thao và Du lịch xây dựng kế hoạch như sau:",
            "Sở Văn hóa, Thể thao và Du lịch",
        ),
        ("Để phòng dịch; UBND tỉnh Bạch Sa ban hành kế hoạch triển khai như sau:", "UBND tỉnh Bạch Sa"),
        ("Theo Chỉ thị, Ban Thường vụ Huyện uỷ ban hành kế hoạch:", "Ban Thường vụ Huyện uỷ"),
        ("Theo Chỉ thị, Đảng uỷ xã An Hoà ban hành kế hoạch:", "Đảng uỷ xã An Hoà"),
        ("Nay Ủy ban nhân dân xã An Hòa yêu cầu:", "Ủy ban nhân dân xã An Hòa"),
        ("Trường THCS Lê Lợi xây dựng kế hoạch phòng cháy như sau:", "Trường THCS Lê Lợi"),
    ],
)
def test_it_finds_who_issues(preamble: str, name: str) -> None:
    found = issuing_body(preamble)
    assert found is not None
    assert preamble[slice(*found)] == name


@pytest.mark.parametrize(
    "preamble", ["", "Nhằm nâng cao nhận thức, tổ chức tiêm chủng như sau:", "Sở Y tế có trụ sở mới."]
)
def test_it_invents_nobody(preamble: str) -> None:
    assert issuing_body(preamble) is None


def test_lines_of_the_left_column() -> None:
    assert stands_for_issuer("SỞ Y TẾ")
    assert stands_for_issuer("Trường Mầm non Hoa Mai")
    assert not stands_for_issuer("Điện thoại: 0123")
    assert not stands_for_issuer("*")
    assert name_issuers([]) == (None, None)
