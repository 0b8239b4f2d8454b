"""Letter for letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roviec.compare.comparison import RunKind
from roviec.compare.tracked_runs import exact_runs

PIECES = st.lists(st.sampled_from(["hoà ", "hòa ", "Bơi", "bơi ", ", ", ",", " ", "12 ", "; "]), max_size=14)


def test_a_tone_mark_that_wandered_is_a_change_here():
    runs = exact_runs("hoà giải", "hòa giải")
    assert [(run.kind.value, run.old or run.new) for run in runs] == [
        ("deleted", "hoà "),
        ("inserted", "hòa "),
        ("equal", "giải"),
    ]


def test_nothing_is_nothing():
    assert exact_runs("", "") == []


@given(PIECES, PIECES)
def test_accepted_and_rejected_to_the_letter(old, new):
    before, after = "".join(old).strip(), "".join(new).strip()
    runs = exact_runs(before, after)
    assert "".join(run.old for run in runs if run.kind is not RunKind.INSERTED) == before
    assert "".join(run.new for run in runs if run.kind is not RunKind.DELETED) == after
    assert all(run.old == run.new for run in runs if run.kind is RunKind.EQUAL)
