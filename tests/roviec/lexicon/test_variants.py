from __future__ import annotations

from roviec.lexicon.variants import BRANDS, NEVER_DOUBLED, VARIANTS


def test_a_group_has_two_spellings_or_more_and_no_spelling_is_in_two_groups() -> None:
    spellings = [form for forms in VARIANTS for form in forms]
    assert all(len(forms) >= 2 for forms in VARIANTS)
    assert len(set(spellings)) == len(spellings)
    assert all(form == form.lower() for form in spellings)


def test_a_brand_is_never_its_own_misspelling() -> None:
    assert not set(BRANDS) & set(BRANDS.values())


def test_words_that_may_be_doubled_are_not_in_the_table() -> None:
    assert not {"luôn", "dần", "từ", "tại", "việc"} & NEVER_DOUBLED
