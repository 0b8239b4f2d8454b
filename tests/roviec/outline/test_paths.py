"""Paths: unique, and what the contract says."""

from __future__ import annotations

import pytest

from roviec.lexicon.numbering import Marker, read_marker
from roviec.outline.paths import Paths


def marker(text: str) -> Marker:
    found = read_marker(f"{text} VIỆC NÀY")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("II-", "II"),
        ("1/", "1"),
        ("a)", "a"),
        ("đ)", "đ"),
        ("(1)", "(1)"),
        ("(i)", "(i)"),
        ("-", "-1"),
        ("•", "-1"),
        ("*", "-1"),
        ("+", "+1"),
        ("Điều 3.", "D3"),
        ("Điều 3a.", "D3a"),
        ("Bước 1:", "B1"),
        ("Nhiệm vụ 2:", "N2"),
        ("Mục 1.", "M1"),
        ("Tiểu mục 2.", "TM2"),
        ("Phần thứ nhất:", "PH1"),
    ],
)
def test_a_marker_becomes_a_step_of_the_path(text: str, path: str) -> None:
    assert Paths().of_marker(marker(text), "", "") == path
    assert Paths().of_marker(marker(text), "P2/", "") == f"P2/{path}"
    assert Paths().of_marker(marker(text), "IV", "IV") == f"IV.{path}"


def test_a_decimal_number_says_only_what_its_parent_does_not() -> None:
    assert Paths().of_marker(marker("1.2."), "II.1", "1") == "II.1.2"
    assert Paths().of_marker(marker("1.2."), "II", "II") == "II.1.2"


def test_bullets_of_any_sign_count_together_and_a_plus_apart() -> None:
    paths = Paths()
    assert [paths.of_marker(marker(sign), "I", "I") for sign in "-*-+"] == ["I.-1", "I.-2", "I.-3", "I.+1"]


def test_a_path_already_used_is_told_apart_in_reading_order() -> None:
    paths = Paths()
    assert [paths.of_marker(marker("1."), "I", "I") for _ in range(3)] == ["I.1", "I.1~2", "I.1~3"]


def test_paragraphs_and_tables_are_counted_by_their_parent() -> None:
    paths = Paths()
    assert [paths.of_kind(kind, "I") for kind in "pTp"] == ["I.p1", "I.T1", "I.p2"]
    assert paths.of_kind("p", "A1/") == "A1/p1"
