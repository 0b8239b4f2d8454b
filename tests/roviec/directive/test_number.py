"""Numbers of documents."""

from __future__ import annotations

import pytest

from roviec.directive.number import CITED, read_number, tidy
from roviec.directive.stretch import stretch_of


@pytest.mark.parametrize(
    ("text", "number", "symbol"),
    [
        ("Số: 0130/KH-UBND", "0130/KH-UBND", "KH-UBND"),
        ("Số 104-HD/BTG", "104-HD/BTG", "HD/BTG"),
        ("Số: 02/2026/QĐ-UBND", "02/2026/QĐ-UBND", "QĐ-UBND"),
        ("Số: 83/BKH-VP&TH", "83/BKH-VP&TH", "BKH-VP&TH"),
        ("Số:......./KH-THCS", None, "KH-THCS"),
        ("Số …-KH/TU", None, "KH/TU"),
        ("SỐ: 7 - KH / ĐU", "7-KH/ĐU", "KH/ĐU"),
        ("45/KH-UBND", "45/KH-UBND", "KH-UBND"),
        ("Số: 45/KHLN-SYT-CA An Hòa", "45/KHLN-SYT-CA", "KHLN-SYT-CA"),
        ("Số: 45", "45", None),
    ],
)
def test_it_reads_numbers(text: str, number: str | None, symbol: str | None) -> None:
    found = read_number(stretch_of(text, [(0, len(text))]))
    assert found is not None
    assert (found.number, found.symbol) == (number, symbol)


@pytest.mark.parametrize("text", ["SỞ Y TẾ", "Bão số 9 và lũ", "", "Độc lập - Tự do"])
def test_no_number(text: str) -> None:
    assert read_number(stretch_of(text, [(0, len(text))])) is None


def test_numbers_inside_a_sentence() -> None:
    text = "theo 57- NQ/TW và 10-CTr/TU, số 30a/2008/NQ-CP; ngày 12/3/2026, 2021-2025, 24/7"
    assert [tidy(match[0]) for match in CITED.finditer(text)] == ["57-NQ/TW", "10-CTr/TU", "30a/2008/NQ-CP"]
