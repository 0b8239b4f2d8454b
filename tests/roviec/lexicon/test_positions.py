"""Tables of positions."""

from __future__ import annotations

from roviec.lexicon.positions import AUTHORITY_MARKS, DEPUTY_MARKS, FAMILY_NAMES, POSITIONS, TITLES_BEFORE_NAME


def test_entries_are_in_lower_case_and_unique() -> None:
    for table in (AUTHORITY_MARKS, DEPUTY_MARKS, POSITIONS, TITLES_BEFORE_NAME, tuple(FAMILY_NAMES)):
        assert all(entry == entry.casefold().strip() and entry for entry in table)
        assert len(table) == len(set(table))


def test_a_mark_is_either_of_authority_or_of_deputy() -> None:
    assert not set(AUTHORITY_MARKS) & set(DEPUTY_MARKS)
