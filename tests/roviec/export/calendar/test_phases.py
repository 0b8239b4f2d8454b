"""Phases as entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_plan import sample_plan

from roviec.export.calendar.phases import phase_entries

PHASE = sample_plan().phases[0]
APRIL, MAY = date(2027, 4, 1), date(2027, 5, 31)


@pytest.mark.parametrize(
    ("start", "end", "days", "summary"),
    [
        (APRIL, MAY, (APRIL, MAY), "Giai đoạn: Đợt 1"),
        (APRIL, None, (APRIL, APRIL), "Bắt đầu giai đoạn: Đợt 1"),
        (None, MAY, (MAY, MAY), "Kết thúc giai đoạn: Đợt 1"),
    ],
)
def test_a_phase_spans_its_days(start, end, days, summary):
    (entry,) = phase_entries((replace(PHASE, start=start, end=end),), "vi")
    assert ((entry.first, entry.last), entry.summary) == (days, summary)


@pytest.mark.parametrize(("start", "end"), [(None, None), (MAY, APRIL)])
def test_a_phase_that_gives_no_days_is_left_out(start, end):
    assert list(phase_entries((replace(PHASE, start=start, end=end),), "vi")) == []


def test_the_word_is_not_said_twice_and_phases_of_one_clause_are_told_apart():
    phase = replace(PHASE, name="Giai đoạn 1", end=MAY)
    entries = list(phase_entries((phase, replace(phase, name="giai đoạn 2")), "vi"))
    assert [entry.summary for entry in entries] == ["Giai đoạn 1", "giai đoạn 2"]
    assert [entry.key for entry in entries] == ["I 1", "I 2"]
    (begun,) = phase_entries((replace(PHASE, name="Giai đoạn từ cuối quý I"),), "vi")
    assert begun.summary == "Bắt đầu giai đoạn: từ cuối quý I"
