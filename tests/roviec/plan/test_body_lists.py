"""Where one body of a list ends and the next begins."""

from __future__ import annotations

import pytest

from roviec.plan.body_items import BodyKind
from roviec.plan.body_lists import ListReader
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Sở Y tế, các đơn vị", [BodyKind.NAMED, BodyKind.CLASS]),
        ("Giám đốc Sở Y tế", [BodyKind.TITLE]),
        ("các sở, ban, ngành", [BodyKind.CLASS]),
        ("Các Sở: Y tế, Nội vụ", [BodyKind.NAMED, BodyKind.NAMED]),
        ("ban hành kế hoạch", []),
        ("tổ chức hội nghị", []),
    ],
)
def test_kinds_of_items(text, kinds):
    items, _ = ListReader(read_words(text)).read(0)
    assert [item.kind for item in items] == kinds


def test_a_list_ends_at_the_verb_in_running_text_and_runs_on_in_a_pure_list():
    words = read_words("các đơn vị thi công công trình")
    assert ListReader(words, whole=True).read(0)[1] == len(words)
    words = read_words("Sở Y tế rà soát")
    assert ListReader(words).read(0)[1] == 3


def test_a_bracket_is_left_out_unless_it_names_the_superior_body():
    words = read_words("Sở Y tế (Chi cục Dân số)")
    (item,), end = ListReader(words).read(0)
    assert (item.after, end) == (3, len(words))
    words = read_words("Trung tâm Cấp cứu (Sở Y tế)")
    (item,), _ = ListReader(words).read(0)
    assert item.after == len(words)


def test_common_nouns_open_a_list_only_where_they_may():
    words = read_words("doanh nghiệp vận tải kiểm tra xe")
    assert ListReader(words).read(0)[0]
    assert not ListReader(words, bare=False).read(0)[0]
    words = read_words("cấp trên")
    assert not ListReader(words).read(0)[0]
    assert ListReader(words, weak=True).read(0)[0]


def test_a_class_closed_by_a_qualifier_takes_no_further_noun():
    items, _ = ListReader(read_words("các sở tỉnh và đơn vị có liên quan")).read(0)
    assert [item.closed for item in items] == [True, True]
