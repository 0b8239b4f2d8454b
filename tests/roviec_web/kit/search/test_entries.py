"""What is kept is found, what is taken away is not, on both databases' own indexes."""

from __future__ import annotations

import pytest

from roviec_web.kit.search.entries import Found, keep, move
from roviec_web.kit.search.finding import find
from roviec_web.kit.search.models import Entry

pytestmark = pytest.mark.django_db


def codes(text, kind="document"):
    return [(hit.code, hit.place) for hit in find(Entry.objects.all(), kind, text)]


def test_it_works():
    keep("document", "d1", [Found("12/KH-UBND", "a.", text="Phòng cháy")])
    assert codes("phong chay") == [("d1", "")]


def test_what_stood_before_is_no_longer_found():
    keep("clause", "d1", [Found("I", "a.", text="mưa lũ", place="I"), Found("II", "a.", text="mưa đá", place="II")])
    keep("clause", "d1", [Found("I", "a.", text="nắng hạn", place="I")])
    assert codes("mua", "clause") == []
    assert codes("nang", "clause") == [("d1", "I")]


def test_none_takes_the_object_away():
    keep("document", "d1", [Found("Kế hoạch", "a.")])
    keep("document", "d1", [])
    assert codes("ke hoach") == []


def test_a_change_in_place_reaches_the_index():
    keep("document", "d1", [Found("Kế hoạch", "a.")])
    Entry.objects.update(folded="bao cao")
    assert (codes("ke hoach"), codes("bao cao")) == ([], [("d1", "")])


def test_a_moved_body_takes_its_subtree_along():
    keep("document", "d1", [Found("Kế hoạch", "a.b.c.")])
    keep("document", "d2", [Found("Kế hoạch", "a.bb.")])
    move("a.b.", "z.y.b.")
    assert sorted(Entry.objects.values_list("code", "body_path")) == [("d1", "z.y.b.c."), ("d2", "a.bb.")]


def test_long_titles_are_cut_and_long_texts_searched_to_a_bound():
    keep("document", "d1", [Found("K" * 900, "a.", text="từ " * 20_000)])
    entry = Entry.objects.get()
    assert (len(entry.title), len(entry.folded)) == (500, 20_000)
