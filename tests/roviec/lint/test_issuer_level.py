"""The level of the issuer."""

from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.issuer_level import is_local

TEXT = "{}\nSố: 45/KH-X\nAn Hà, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n"


@pytest.mark.parametrize(
    ("issuer", "local"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH AN HÀ", True),
        ("UBND TỈNH AN HÀ\nSỞ Y TẾ", True),
        ("THÀNH ỦY AN HÀ\n*", True),
        ("BỘ Y TẾ", False),
        ("THỦ TƯỚNG CHÍNH PHỦ", False),
        ("BAN TUYÊN GIÁO TRUNG ƯƠNG", False),
        ("ĐẢNG ỦY CHÍNH PHỦ\n*", False),
        ("ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TRUNG ƯƠNG\n*", False),
    ],
)
def test_the_name_of_the_issuer_tells_its_level(issuer, local):
    assert is_local(Facts(plan_of(TEXT.format(issuer)))) is local


def test_without_an_issuer_nothing_tells():
    assert not is_local(Facts(plan_of("I. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n")))
