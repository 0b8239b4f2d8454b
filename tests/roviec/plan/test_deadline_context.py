"""Cues and the place of a period in its clause."""

from __future__ import annotations

import pytest

from roviec.plan.deadline_context import clause_before, find_cue


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("gửi báo cáo trước ", "before"),
        ("chậm nhất là ", "before"),
        ("hoàn thành trước 17 giờ 00 ", "before"),
        ("từ nay đến hết ", "until"),
        ("trong ", "within"),
        ("vào ", "at"),
        ("hoàn thành ", "done"),
        ("từ ", "from"),
        ("thời gian hoàn thành: ", "label"),
    ],
)
def test_the_words_before_a_period(before, kind):
    cue = find_cue(before, len(before))
    assert cue is not None
    assert cue.kind == kind


@pytest.mark.parametrize("before", ["", "kế hoạch ", "ngày lễ ", "hotrước "])
def test_other_words_are_no_cue(before):
    assert find_cue(before, len(before)) is None


def test_what_the_cue_holds():
    text = "hoàn thành từ nay đến hết "
    cue = find_cue(text, len(text))
    assert cue is not None
    assert (cue.begin, cue.whole, cue.from_now, cue.done) == (0, True, True, True)


def test_a_clause_begins_behind_a_full_stop_or_a_semicolon():
    text = "rà soát danh sách; gửi báo cáo trước ngày"
    assert clause_before(text, text.index("trước")) == " gửi báo cáo "
