"""What faults say."""

from __future__ import annotations

import string

import pytest

from roviec.readback.faults import _FAULTS, column_letter, fault, row_ranges, shorten


@pytest.mark.parametrize("code", _FAULTS)
def test_each_says_the_same_in_both_languages_in_full_sentences(code):
    severity, vi, en = _FAULTS[code]
    names = [{name for _, name, *_ in string.Formatter().parse(words) if name} for words in (vi, en)]
    assert names[0] == names[1]
    assert severity in {"error", "warning"}
    assert vi.endswith(".")
    assert en.endswith(".")


def test_a_fault_has_the_place_that_the_program_shows():
    found = fault("state_unknown", "vi", 11, 9, words="gần xong", states="Hoàn thành")
    assert (found.row, found.column, found.severity) == (12, "J", "error")
    assert found.message == "Không có trạng thái “gần xong”. Hãy chọn một trong: Hoàn thành."
    assert fault("task_missing", "en", None, task="I/a", words="b").row is None


@pytest.mark.parametrize(("column", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_letters(column, letter):
    assert column_letter(column) == letter


def test_long_words_are_cut():
    assert shorten("a\nb") == "a b"
    assert shorten("x" * 100) == "x" * 79 + "…"


@pytest.mark.parametrize(("rows", "told"), [([7], "8"), ([7, 8, 9, 13], "8–10, 14"), ([], "")])
def test_rows_are_told_in_runs(rows, told):
    assert row_ranges(rows) == told
