"""A slip of the finger still finds; what is unlike does not."""

from __future__ import annotations

import pytest

from roviec_web.kit.search.entries import Found, keep
from roviec_web.kit.search.models import Entry
from roviec_web.kit.search.near import find_near

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def entries():
    keep("body", "b1", [Found("Sở Giáo dục và Đào tạo", "a.b.")])
    keep("body", "b2", [Found("UBND xã Hòa An", "a.c.")])
    keep("clause", "d1", [Found("Sở Giáo dục và Đào tạo", "a.b.")])


def codes(text, kind="body", rows=None):
    return [hit.code for hit in find_near(Entry.objects.all() if rows is None else rows, kind, text)]


@pytest.mark.parametrize("text", ["giao duc va dap tao", "sở giáo dụcc", "giao ducva dao tao"])
def test_a_slip_is_forgiven(text):
    assert codes(text) == ["b1"]


@pytest.mark.parametrize("text", ["phòng cháy chữa cháy", "abc", "", "zzzzzzzz"])
def test_what_is_unlike_is_not_offered(text):
    assert codes(text) == []


def test_clauses_are_left_out():
    assert codes("giao duc va dap tao", "clause") == []


def test_only_among_the_rows_that_are_given():
    assert codes("giao duc va dap tao", rows=Entry.objects.filter(body_path__startswith="a.c.")) == []


def test_what_changed_is_found_by_its_new_name():
    Entry.objects.filter(code="b2").update(folded="ubnd phuong dong son")
    assert codes("phuong dongson") == ["b2"]
    assert codes("xa hoaan") == []
    keep("body", "b2", [])
    assert codes("phuong dongson") == []
