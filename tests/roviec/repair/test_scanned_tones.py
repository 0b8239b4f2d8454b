"""Hooks of a scan by their phrases."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lint_cases import recognised

from roviec.intake import read_source
from roviec.model.options import Options
from roviec.model.repaired import Repaired
from roviec.repair import repair


def mend(text: str, *, scan: bool = True) -> Repaired:
    source = read_source(text.encode(), "thu.txt", Options())
    return repair(replace(source, recognised=recognised(source, "picture", ())) if scan else source, Options())


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("các tố chức đoàn thể", "các tổ chức đoàn thể"),
        ("Úy ban Mặt trận Tố quốc Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("CHÚ TỊCH ÚY BAN NHÂN DÂN TÍNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
        ("báo đám an toàn", "bảo đảm an toàn"),
        # words of their own
        ("có thế mạnh về cá nước ngọt", "có thế mạnh về cá nước ngọt"),
        ("sĩ quan cấp úy mua bán tin", "sĩ quan cấp úy mua bán tin"),
        ("dùng bàn tính toán số liệu", "dùng bàn tính toán số liệu"),
    ],
)
def test_phrases(read: str, meant: str) -> None:
    assert mend(read).text == meant


def test_each_letter_has_its_record() -> None:
    found = mend("các tố chức")
    assert [found.source.text[slice(*run.source)] for run in found.runs if run.reason == "glyph" and run.source] == [
        "ố"
    ]


def test_a_typed_text_is_left_to_lint() -> None:
    assert mend("các tố chức", scan=False).text == "các tố chức"
