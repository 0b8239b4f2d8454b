"""What is filled in about bodies."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_other_province, make_province

from roviec_web.console.bodies.forms import DayForm, FactsForm, SuccessionForm

pytestmark = pytest.mark.django_db


def test_bodies_are_written_a_line_each_by_name_abbreviation_or_code():
    province, other = make_province(), make_other_province()
    an, _, _ = three_people(province.top, other.top)
    lines = f"Sở Nội vụ\n\n SYT \nSở Y tế ({province.health.code})\n{province.science.code}"
    data = {"kind": "merge", "before": lines, "after": "SKHCN", "on": "2025-03-01"}
    form = SuccessionForm(data, user=an)
    assert form.is_valid()
    assert form.cleaned_data["before"] == [province.interior, province.health, province.science]
    unknown = SuccessionForm({**data, "after": other.health.code}, user=an)
    assert "after" in unknown.errors


def test_kinds_stand_in_groups_and_no_list_has_over_a_hundred():
    kinds = FactsForm().fields["kind"]
    groups = list(kinds.choices)
    assert len(groups) == 6
    assert sum(len(options) for _, options in groups) < 100


def test_a_day_is_read_both_ways():
    for text in ("2025-07-01", "01/07/2025"):
        assert DayForm({"day": text}).is_valid()
    assert not DayForm({"day": "hôm qua"}).is_valid()
