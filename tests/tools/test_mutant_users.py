"""Which functions a pattern or a table works through."""

from __future__ import annotations

from mutant_users import functions_using, modules_using


def test_a_table_works_through_the_functions_that_read_what_is_made_of_it():
    assert "roviec.plan.products" in modules_using("roviec.lexicon.products")
    assert functions_using("roviec.lexicon.products", "MAKING_VERBS") == {"roviec.plan.products:find_products"}


def test_a_table_that_is_read_through_its_module_has_users():
    assert "roviec.plan.operated" in modules_using("roviec.lexicon.listening")
    assert "roviec.plan.body_items:ItemReader._next_noun" in functions_using("roviec.lexicon.bodies", "LATE_SPLIT")


def test_what_a_function_makes_when_its_module_is_loaded_is_followed():
    found = functions_using("roviec.lexicon.matching", "alternation", is_function=True)
    assert {"roviec.lexicon.matching:alternation", "roviec.plan.products:find_products"} <= found
