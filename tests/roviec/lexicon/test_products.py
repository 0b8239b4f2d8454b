"""Words of products."""

from __future__ import annotations

from roviec.lexicon import products
from roviec.lexicon.phrases import phrases


def test_no_noun_is_also_a_verb_that_makes_it():
    assert not set(phrases(products.PRODUCT_NOUNS)) & set(phrases(products.MAKING_VERBS))


def test_no_modifier_ends_a_name():
    assert not (set(phrases(products.MODIFIERS)) - {"định kỳ"}) & set(phrases(products.NAME_ENDS))
