"""Words of products: see ``tests/cases/words/products.txt``."""

from __future__ import annotations

import pytest
from word_cases import read_words

from roviec.lexicon import products
from roviec.lexicon.phrases import phrases
from roviec.plan.products import find_products


def test_no_noun_is_also_a_verb_that_makes_it():
    assert not set(phrases(products.PRODUCT_NOUNS)) & set(phrases(products.MAKING_VERBS))


def test_no_modifier_ends_a_name():
    assert not (set(phrases(products.MODIFIERS)) - {"định kỳ"}) & set(phrases(products.NAME_ENDS))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *read_words("products", "the name ends where other words begin"),
        *read_words("products", "words behind a product that belong to its name"),
    ],
)
def test_the_short_name_of_a_product(text, name):
    assert [found for found, _ in find_products(text)] == [name]
