"""Steps that actions share."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_body, make_province

from roviec_web.bodies.actions.steps import folded_name, lock_body, path_under, row_in_force, shown, tidy
from roviec_web.bodies.errors import BodyTreeError, NoSuchBodyError, StaleBodyError
from roviec_web.bodies.models import Body, BodyName

pytestmark = pytest.mark.django_db


def test_words_and_days():
    assert tidy("  Sở \n Y tế ") == "Sở Y tế"
    assert folded_name("Sở Y tế", "SYT") == "so y te syt"
    assert shown(date(2025, 7, 1)) == "01/07/2025"


def test_a_version_is_checked_where_there_is_one():
    health = make_province().health
    assert lock_body(health, None) == lock_body(health, 1) == health
    with pytest.raises(StaleBodyError):
        lock_body(health, 2)
    with pytest.raises(NoSuchBodyError):
        lock_body(Body(pk=0), None)


def test_a_tree_is_as_deep_as_paths_are_long():
    body = make_province().top
    for level in range(30):
        try:
            body = make_body("other", f"Tổ {level}", body)
        except BodyTreeError:
            break
    assert 20 <= level < 29
    with pytest.raises(BodyTreeError):
        path_under(body, "0" * 10)


def test_the_row_that_holds_is_the_last_one_begun():
    rows = [BodyName(name="Một"), BodyName(name="Hai", starts_on=date(2025, 1, 1))]
    assert row_in_force(rows, date(2024, 12, 31)).name == "Một"
    assert row_in_force(rows, date(2025, 1, 1)).name == "Hai"
    assert row_in_force(rows[1:], date(2020, 1, 1)).name == "Hai"
