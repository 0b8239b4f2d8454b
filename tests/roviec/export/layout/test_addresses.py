"""Places in the words of an office."""

from __future__ import annotations

import pytest

from roviec.export.layout.addresses import place_in_words


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("VII.1.b", "mục VII.1.b"),
        ("VII.2.-1", "gạch đầu dòng thứ 1, mục VII.2"),
        ("II.1.-2.+1", "ý thứ 1, gạch đầu dòng thứ 2, mục II.1"),
        ("P2/PHV.1.a", "mục 1.a, Phần V"),
        ("CI.M2.D3", "Điều 3, Mục 2, Chương I"),
        ("N3.a", "mục a, Nhiệm vụ 3"),
        ("A1/T1.r2", "dòng 2, bảng 1, Phụ lục 1"),
        ("VIII.p1", "mục VIII"),
        ("I.1~2", "mục I.1"),
        ("p3", "đoạn p3"),
    ],
)
def test_a_path_is_said(path, said):
    assert place_in_words(path) == said
