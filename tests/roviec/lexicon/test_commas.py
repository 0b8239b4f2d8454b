from __future__ import annotations

from roviec.lexicon.commas import ALWAYS_PARTED, NEVER_PARTED, PARTED


def test_every_row_is_two_halves_in_small_letters() -> None:
    for row in (*NEVER_PARTED, *PARTED):
        assert len(row) == 2
        assert all(half == half.lower().strip() for half in row)


def test_no_pair_is_both_parted_and_not() -> None:
    assert not {" ".join(row) for row in NEVER_PARTED} & {" ".join(row) for row in PARTED}
    assert set(PARTED) >= ALWAYS_PARTED
