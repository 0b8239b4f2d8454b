"""Word by word."""

from __future__ import annotations

import pytest
from growth import assert_linear
from hypothesis import given
from hypothesis import strategies as st

from roviec.compare.comparison import RunKind
from roviec.compare.runs import word_runs

WORDS = st.lists(st.sampled_from(["tổ", "chức", "lớp", "bơi", "học", ",", ";", ".", "12", "30/4/2026"]), max_size=30)


def shown(old: str, new: str) -> str:
    marks = {RunKind.EQUAL: "{}", RunKind.DELETED: "[-{}-]", RunKind.INSERTED: "[+{}+]"}
    return "".join(marks[run.kind].format(run.new or run.old) for run in word_runs(old, new))


@pytest.mark.parametrize(
    ("old", "new", "runs"),
    [
        ("mở 12 lớp bơi", "mở 15 lớp bơi", "mở [-12 -][+15 +]lớp bơi"),
        ("mở lớp bơi", "mở thêm lớp bơi", "mở [+thêm +]lớp bơi"),
        ("mở ngay lớp bơi", "mở lớp bơi", "mở [-ngay -]lớp bơi"),
        ("hoà giải 12 vụ", "hòa giải 12 vụ", "hòa giải 12 vụ"),
        ("", "mở lớp", "[+mở lớp+]"),
        ("mở lớp", "", "[-mở lớp-]"),
        ("Sở Khoa học và Công nghệ", "Sở Công Thương", "Sở [-Khoa học và Công nghệ-][+Công Thương+]"),
    ],
)
def test_runs(old, new, runs):
    assert shown(old, new) == runs


def test_both_ends_of_a_very_long_clause_are_found():
    middle = " ".join(f"việc {number}" for number in range(600))
    runs = word_runs(f"Sở Y tế {middle} trước ngày 30/4/2026", f"Sở Nội vụ {middle} trước ngày 15/5/2026")
    assert [run.old for run in runs if run.kind is RunKind.DELETED] == ["Y tế ", "30/4/2026"]


def test_a_long_clause_with_three_changes_keeps_what_stands_between():
    words = [f"việc {number}," for number in range(900)]
    changed = [("khác, " + word if number in {200, 450, 700} else word) for number, word in enumerate(words)]
    runs = word_runs(" ".join(words), " ".join(changed))
    assert [run.new for run in runs if run.kind is RunKind.INSERTED] == ["khác, "] * 3


@given(WORDS, WORDS)
def test_the_runs_of_a_side_joined_are_its_text(old, new):
    before, after = " ".join(old), " ".join(new)
    runs = word_runs(before, after)
    assert "".join(run.old for run in runs) == before
    assert "".join(run.new for run in runs) == after


def test_time_grows_with_the_length():
    def work(count: int) -> None:
        word_runs("a b " * count, "b c " * count)
        word_runs(" ".join(map(str, range(count))), " ".join(map(str, range(0, count, 2))))

    assert_linear(work, 4_000, 16_000)
