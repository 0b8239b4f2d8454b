"""The words of the pages."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.findings import Severity
from roviec.model.outlined import NodeKind, PartKind
from roviec.model.task import TaskKind
from roviec_tools.cli.view.labels import CLARITY, LABELS, day, label


@pytest.mark.parametrize("key", LABELS)
def test_both_languages_say_something_and_take_the_same_values(key):
    vietnamese, english = LABELS[key]
    assert vietnamese
    assert english
    assert vietnamese.count("{") == english.count("{")


def test_every_value_of_the_model_has_a_label():
    keys = [*(f"kind_{kind}" for kind in TaskKind), *Severity, *CLARITY, *(f"node_{kind}" for kind in NodeKind)]
    keys += [f"part_{kind}" for kind in PartKind if kind is not PartKind.MAIN]
    assert set(keys) <= set(LABELS) | {"product"}
    assert "product" in LABELS


def test_values_and_days():
    assert label("line", "vi", n=3) == "dòng 3"
    assert label("line", "en", n=3) == "line 3"
    assert day(date(2027, 3, 5), "vi") == "05/03/2027"
    assert day(date(2027, 3, 5), "en") == "2027-03-05"
    assert day(None, "vi") == ""
