"""The words of the list of what was received; its pages through HTTP are in ``test_views.py``."""

from __future__ import annotations

import pytest

from roviec_web.console.received.listing import RECEIVED, ReceivedFilterForm
from roviec_web.documents.queries.received import STATES


def test_every_state_that_can_be_chosen_narrows():
    choices = [value for value, _name in ReceivedFilterForm({}).fields["state"].choices if value]
    assert sorted(choices) == sorted(STATES)


@pytest.mark.parametrize(("day", "is_read"), [("2026-02-03", True), ("30/02/2026", False), ("x", False)])
def test_a_day_that_there_is_none_of_is_told(day, is_read):
    form = ReceivedFilterForm({"since": day})
    assert bool(form.wanted()) is is_read
    assert bool(form.errors) is not is_read
    assert RECEIVED.counted(1) == "1 văn bản đến"
