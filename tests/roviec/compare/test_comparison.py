"""What a comparison says of itself."""

from __future__ import annotations

from compare_samples import compared

from roviec.compare.comparison import ChangeKind


def test_a_plan_and_itself_are_the_same():
    comparison = compared()
    assert comparison.is_same
    assert comparison.counts[ChangeKind.UNCHANGED] == len(comparison.clauses)


def test_another_number_in_the_header_is_a_difference_though_no_clause_differs():
    comparison = compared(("45/KH-UBND", "46/KH-UBND"))
    assert not comparison.is_same
    assert comparison.counts[ChangeKind.EDITED] == 0


def test_every_kind_is_counted_and_lines_outside_the_outline_are_not():
    comparison = compared(("Trần Văn Khải", "Lê Thị Hòa"), ("b) Tổ chức 12 lớp", "b) Tổ chức 15 lớp"))
    assert set(comparison.counts) == set(ChangeKind)
    assert comparison.counts[ChangeKind.EDITED] == 1
    assert any(change.kind is not ChangeKind.UNCHANGED for change in comparison.changes if not change.is_clause)
