"""Pieces of both pages."""

from __future__ import annotations

from datetime import date

from compare_samples import compared, of

from roviec.compare.comparison import FieldChange
from roviec.compare.page.pieces import new_words, old_words, put_cell, put_field, put_told
from roviec.export.page.markup import Markup


def test_what_went_and_what_came():
    change = of(compared(("12 lớp", "15 <lớp>")), "II.1.b")
    assert "<del>12 lớp</del> " in old_words(change.old, change.runs)
    assert "<ins>15 &lt;lớp&gt;</ins> " in new_words(change.new, change.runs)


def test_without_runs_the_words_stand_as_they_are():
    change = of(compared(), "II.1.b")
    assert old_words(change.old, ()) == change.old.words


def test_a_side_that_has_nothing_says_so():
    assert "(không có)" in put_cell("old", None, None, "vi")
    assert 'class="cell old"' in put_cell("old", None, None, "vi")


def test_a_deadline_tells_how_much_later():
    field = FieldChange("deadline", "30/4", "15/5", date(2026, 4, 30), date(2026, 5, 15))
    name, old, new = put_field(field, "vi")
    assert (name, "30/4" in old) == ("thời hạn", True)
    assert "muộn hơn 15 ngày" in new


def test_told_on_one_line():
    assert put_told([Markup("a"), Markup("b")]) == '<p class="told">a · b</p>'
