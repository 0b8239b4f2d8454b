"""A body is found by each of its names as soon as the action is done."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_body, make_province

from roviec_web.bodies.actions import move_body, rename_body
from roviec_web.bodies.search import index_all
from roviec_web.kit.search.finding import find
from roviec_web.kit.search.models import Entry

pytestmark = pytest.mark.django_db


def found(text):
    return [hit.code for hit in find(Entry.objects.all(), "body", text)]


def test_a_new_body_is_found_without_accents():
    lam_son = make_province()
    assert found("so y te ") == [lam_son.health.code]
    assert found("SYT ") == [lam_son.health.code]


def test_a_body_is_found_by_its_old_name_too():
    health = make_province().health
    rename_body(body=health, name="Sở Sức khỏe cộng đồng", on=date(2025, 7, 1), acting_user=None)
    assert found("suc khoe") == found('"so y te"') == [health.code]


def test_a_moved_body_takes_its_entries_along():
    lam_son = make_province()
    school = make_body("department", "Trường Y sĩ", lam_son.interior)
    move_body(body=lam_son.interior, parent=lam_son.health, on=date(2025, 7, 1), acting_user=None)
    school.refresh_from_db()
    assert Entry.objects.get(code=school.code).body_path == school.path


def test_all_are_written_anew():
    lam_son = make_province()
    Entry.objects.all().delete()
    assert index_all() == 8
    assert found("hoa an") == [lam_son.hoa_an.code]
