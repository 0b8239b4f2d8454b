from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec_web.kit.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Sở Văn hoá – Thể thao", "so van hoa the thao"),
        ("ĐỒNG THÁP", "dong thap"),
        ("tƣ tƣởng", "tu tuong"),
        ("12/KH-UBND", "12 kh ubnd"),
        ("  ", ""),
    ],
)
def test_as_it_is_searched(text, folded):
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)
