"""Whose words stand elsewhere."""

from __future__ import annotations

import pytest
from compare_samples import PLAN, compared, kinds

from roviec import compile_bytes
from roviec.compare import compare_versions
from roviec.compare.comparison import Typography

COLUMNS = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN HÀ\tĐộc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND\tAn Hà, ngày 06 tháng 3 năm 2026
"""
BELOW = """ỦY BAN NHÂN DÂN
TỈNH AN HÀ
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hà, ngày 06 tháng 3 năm 2026
"""
STACKED = (COLUMNS, BELOW)


def test_a_header_in_columns_and_the_same_one_below_each_other_are_the_same():
    comparison = compared(STACKED)
    assert comparison.is_same
    assert Typography.LINES in {kind for change in comparison.changes for kind in change.typography}


def test_another_word_in_it_is_still_seen():
    comparison = compared(STACKED, ("Độc lập - Tự do - Hạnh phúc\nAn Hà", "Độc lập - Tự do - Hạnh phúc\nTân Hà"))
    assert not comparison.is_same
    assert kinds(comparison) == {}


@pytest.mark.parametrize("name", ["tiem-chung", "an-toan-mua-lu", "phong-chay"])
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_a_plan_in_two_forms_is_the_same(examples, name, form):
    old, new = (
        compile_bytes((examples / f"{name}-2026.{ending}").read_bytes(), f"x.{ending}") for ending in ("txt", form)
    )
    assert compare_versions(old, new).is_same


def test_the_sample_has_no_shared_words():
    assert all(not change.shared for change in compared(text=PLAN).changes)
