"""The audit page's rows: those under the paths that it is given, and no others."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from roviec_web.kit.audit import record
from roviec_web.kit.audit_log import rows_of, rows_within

pytestmark = pytest.mark.django_db

AN = SimpleNamespace(pk=7, name="Nguyễn Thị An")
BINH = SimpleNamespace(pk=8, name="Trần Văn Bình")


class Field:
    def __init__(self, code):
        self.code = code


@pytest.fixture(autouse=True)
def rows():
    record("field.plough", acting_user=AN, target=Field("north"), body_path="a1.b2.")
    record("field.plough", acting_user=BINH, target=Field("south"), body_path="a1.c3.")
    record("barn.open", acting_user=AN, body_path="a1x.")
    record("site.start", acting_user=None)


def found(rows) -> list[tuple[str, str]]:
    return [(row.action, row.body_path) for row in rows]


def test_newest_first_under_the_paths():
    assert found(rows_within(["a1."])) == [("field.plough", "a1.c3."), ("field.plough", "a1.b2.")]


def test_a_path_that_only_begins_alike_is_another_body():
    assert found(rows_within(["a1.b2."])) == [("field.plough", "a1.b2.")]


def test_no_path_shows_nothing():
    assert found(rows_within([])) == []


def test_rows_of_the_whole_site_are_shown_where_it_is_said():
    assert found(rows_within([], site=True)) == [("site.start", "")]


def test_it_narrows_by_action_person_and_time():
    assert found(rows_within(["a1."], action="field.", actor_id=8)) == [("field.plough", "a1.c3.")]
    assert found(rows_within(["a1."], action="barn.")) == []
    now = timezone.now() + timedelta(seconds=1)
    assert found(rows_within(["a1."], since=now)) == []
    assert len(rows_within(["a1."], until=now)) == 2


def test_one_objects_rows_stay_within_the_paths():
    assert found(rows_of("Field", "north", ["a1."])) == [("field.plough", "a1.b2.")]
    assert found(rows_of("Field", "north", ["a1.c3."])) == []
