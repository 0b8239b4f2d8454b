"""Days are read in the order of Vietnamese documents, in either language."""

from __future__ import annotations

from datetime import date

import pytest
from django import forms
from django.utils import translation

from roviec_web.console.days import DayField


class Ask(forms.Form):
    day = DayField(label="Từ ngày", required=False)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("typed", ["05/06/2026", "5/6/2026", "5-6-2026", "5.6.2026", "05062026", " 2026-06-05 "])
def test_it_works(typed, language):
    with translation.override(language):
        form = Ask({"day": typed})
        assert form.is_valid()
        assert form.cleaned_data["day"] == date(2026, 6, 5)
        assert 'value="05/06/2026"' in str(form["day"])


@pytest.mark.parametrize("typed", ["31/02/2026", "2026/06/05", "13/13/2026", "5/6/26", "mai"])
def test_no_day_is_told_and_stays_to_be_mended(typed):
    form = Ask({"day": typed})
    assert form.errors == {"day": ["Không có ngày này. Hãy ghi ngày/tháng/năm, ví dụ 30/05/2026."]}
    assert f'value="{typed}"' in str(form["day"])


def test_none_may_be_given():
    form = Ask({"day": " "})
    assert form.is_valid()
    assert form.cleaned_data["day"] is None


def test_the_first_value_of_a_form_is_written_the_same():
    assert 'value="05/06/2026"' in str(Ask(initial={"day": date(2026, 6, 5)})["day"])
