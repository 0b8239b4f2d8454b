"""Pairs in the making."""

from __future__ import annotations

from compare_samples import PLAN, matching


def test_a_pair_is_known_from_both_sides_until_it_is_parted():
    found = matching(PLAN, PLAN)
    found.pair(0, 0)
    assert (found.of_old, found.of_new) == ({0: 0}, {0: 0})
    assert not found.is_free(0, 0)
    found.part(0, 0)
    assert found.is_free(0, 0)


def test_a_line_of_the_header_and_a_clause_are_never_one():
    found = matching(PLAN, PLAN)
    line = next(index for index, one in found.old.passages() if one.path is None)
    clause = next(index for index, one in found.new.passages() if one.path == "I")
    assert not found.is_free(line, clause)
    assert found.is_free(line, line)
