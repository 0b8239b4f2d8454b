"""Words without accents, their beginnings and phrases; only among the rows that are given."""

from __future__ import annotations

import pytest

from roviec_web.kit.search.entries import Found, keep
from roviec_web.kit.search.finding import CANDIDATES, find
from roviec_web.kit.search.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def entries():
    keep("document", "d1", [Found("12/KH-UBND", "a.b.", text="Kế hoạch tiêm chủng mở rộng năm 2026")])
    keep("document", "d2", [Found("45/CV-SYT", "a.c.", text="Về việc chủng ngừa và tiêm nhắc lại")])
    keep("body", "b1", [Found("Sở Y tế", "a.c.", detail="UBND tỉnh Lam Sơn")])


def codes(text, kind="document", rows=None):
    return [hit.code for hit in find(Entry.objects.all() if rows is None else rows, kind, text)]


@pytest.mark.parametrize("text", ["tiêm chủng", "tiem chung", "TIÊM CHỦNG", "tiem chu", "chung tiem"])
def test_words_in_any_order_with_those_in_a_row_first(text):
    found = codes(text)
    assert set(found) == {"d1", "d2"}
    if text != "chung tiem":
        assert found[0] == "d1"


def test_a_phrase_stands_in_a_row():
    assert codes('"tiêm chủng"') == ["d1"]


def test_the_beginning_of_the_last_word_only():
    assert codes("tiem mo ron") == ["d1"]
    assert codes("tiem mo ron ") == []
    assert codes("tie mo") == []


def test_number_and_symbol():
    assert codes("12/kh-ubnd") == ["d1"]
    assert codes("45 cv") == ["d2"]


def test_one_kind_at_a_time_and_its_name_is_no_word():
    assert codes("so y te", "body") == ["b1"]
    assert codes("so y te", "document") == []
    assert codes("document") == []


def test_only_among_the_rows_that_are_given():
    assert codes("tiem", rows=Entry.objects.filter(body_path__startswith="a.c.")) == ["d2"]
    assert codes("tiem", rows=Entry.objects.none()) == []


def test_nothing_typed_finds_nothing():
    assert codes(" – ") == []


def test_it_says_where_the_words_stand():
    (hit,) = find(Entry.objects.all(), "document", "mo rong ")
    assert ("mở rộng ", True) in hit.text


@pytest.mark.parametrize("text", ['"', "'", "a' OR '1'='1", "tiem & !chung", "tiem:*", "({", "tiem* OR kind"])
def test_strange_signs_are_only_signs(text):
    codes(text)


def test_the_newest_of_very_many_are_put_in_order():
    for number in range(CANDIDATES + 5):
        keep("clause", f"c{number}", [Found("Lũ", "a.", text="nước lên")])
    found = codes("lu ", "clause")
    assert found[0] == f"c{CANDIDATES + 4}"
    assert len(found) == 20


def test_an_old_one_is_found_behind_very_many_new_ones_without_the_words():
    for number in range(CANDIDATES + 5):
        keep("document", f"n{number}", [Found("Kế hoạch", "a.", text="phòng cháy")])
    assert codes("mo rong nam 2026") == ["d1"]
