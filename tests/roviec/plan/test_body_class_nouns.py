"""Common nouns inside a class of bodies."""

from __future__ import annotations

import pytest

from roviec.plan import body_class_nouns as nouns
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("tổ chức hội thi", True),
        ("tổ chức liên quan", False),
        ("tổ chức xã hội", False),
        ("tổ chức phối hợp", False),
        ("tổ chức", False),
    ],
)
def test_a_verb_is_told_from_a_noun(text, verb):
    assert nouns.is_verb_use(read_words(text), 0) is verb


@pytest.mark.parametrize(("text", "size"), [("cao đẳng nghề", 2), ("có liên quan", 0), ("phối hợp", 0)])
def test_a_modifier_takes_the_noun_before_the_comma_again(text, size):
    assert nouns.noun_like(read_words(text), 0) == size


@pytest.mark.parametrize(
    ("text", "closed"),
    [("liên quan", True), (", doanh nghiệp liên quan", True), (", doanh nghiệp", False), ("tổ chức", False)],
)
def test_a_qualifier_closes_the_nouns_before_it(text, closed):
    assert nouns.closed_ahead(read_words(text), 0) is closed


def test_a_capital_tells_offices_and_branches():
    assert nouns.is_office(read_words("Sở, ban, ngành tỉnh"), 0)
    assert not nouns.is_office(read_words("sở, ban, ngành tỉnh"), 0)
    assert nouns.is_branch(read_words("ngành Y tế"), 0)
    assert not nouns.is_branch(read_words("ngành nghề"), 0)
