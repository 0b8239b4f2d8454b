"""Stretches of regions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roviec.directive.stretch import plain, stretch_of

TEXT = "một\thai\vba\n\nbốn | năm"


def test_offsets_lead_back_to_the_text() -> None:
    stretch = stretch_of(TEXT, [(0, 7), (12, len(TEXT))])
    assert stretch.text == "một\thai\nbốn | năm"
    assert TEXT[slice(*stretch.span(8, 11))] == "bốn"
    assert [piece.text for piece in stretch.pieces()] == ["một", "hai", "bốn | năm"]
    assert [stretch.text[p.start : p.end] for p in stretch.pieces()] == [p.text for p in stretch.pieces()]


def test_it_stops_at_its_limit_and_takes_no_region_at_all() -> None:
    assert stretch_of("abcdef", [(0, 6)], 4).text == "abcd"
    assert stretch_of("abc", []).text == ""
    assert stretch_of("abc", []).span(0, 0) == (0, 0)


def test_plain_letters() -> None:
    assert plain("Ủy ban – Đảng ƣu tiên") == "uy ban - dang uu tien"


@given(st.text())
def test_plain_keeps_the_length(text: str) -> None:
    assert len(plain(text)) == len(text)
