"""Two versions of a plan."""

from __future__ import annotations

import pytest
from compare_samples import PLAN, changed, compared, compiled, of

from roviec.compare import compare_versions
from roviec.compare.comparison import Typography

TABLE = PLAN.replace(
    "III. KINH PHÍ",
    "III. PHÂN CÔNG\nTT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\n1\tRà soát hồ bơi\tSở Y tế\tQuý II/2026\n"
    "2\tMở lớp dạy bơi\tSở Nội vụ\tQuý III/2026\n3\tTổng kết\tSở Y tế\tQuý IV/2026\nIV. KINH PHÍ",
)


@pytest.mark.parametrize(
    ("pairs", "kind"),
    [
        ([("1. Mục đích", "1) Mục đích"), ("2. Yêu cầu", "2) Yêu cầu")], Typography.MARKER),
        ([("III. KINH PHÍ", "III. Kinh phí")], Typography.CASE),
        ([("hồ bơi phải có biên bản", "hồ bơi phải có biên bản ")], Typography.SPACES),
        ([("đuối nước trên địa bàn tỉnh.", "đuối nước trên địa bàn tỉnh;")], Typography.PUNCTUATION),
    ],
)
def test_typography_is_told_and_is_no_edit(pairs, kind):
    comparison = compared(*pairs)
    assert comparison.is_same
    assert {one for change in comparison.clauses for one in change.typography} == {kind}


def test_a_wrapped_text_is_the_same():
    text = PLAN.replace("học sinh tiểu học trong quý", "học sinh tiểu\nhọc trong quý")
    assert compare_versions(compiled(PLAN), compiled(text)).is_same


def test_the_changes_stand_in_the_new_order_with_what_was_removed_at_its_place():
    line = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
    comparison = compared((line, ""), ("c) Thực hiện nghiêm.\n2. Sở", "b) Thực hiện nghiêm.\n2. Sở"))
    paths = [(change.old and change.old.path, change.new and change.new.path) for change in comparison.clauses]
    at = paths.index(("II.1.b", None))
    assert (paths[at - 1], paths[at + 1]) == (("II.1.a", "II.1.a"), ("II.1.c", "II.1.b"))


def test_every_passage_of_both_versions_stands_in_one_change():
    other = changed(("12 lớp", "15 lớp"), ("- Thực hiện nghiêm.\n", ""), ("3. Công an tỉnh", "3. Sở Y tế"))
    old, new = compiled(PLAN), compiled(other)
    comparison = compare_versions(old, new)
    for plan, side in ((old, "old"), (new, "new")):
        paths = [node.path for part in plan.outlined.parts for node in part.walk()]
        told = [getattr(change, side).path for change in comparison.clauses if getattr(change, side)]
        assert sorted(told) == sorted(paths)


def test_the_runs_of_a_clause_join_to_its_words():
    change = of(compared(("12 lớp dạy bơi", "15 lớp dạy bơi, dạy lặn")), "II.1.b")
    assert "".join(run.old for run in change.runs) == change.old.words
    assert "".join(run.new for run in change.runs) == change.new.words


def test_a_row_tells_its_cells_and_rows_behind_one_that_goes_are_counted_anew():
    row = "1\tRà soát hồ bơi\tSở Y tế\tQuý II/2026\n"
    comparison = compared(
        (row, ""), ("2\tMở", "1\tMở"), ("3\tTổng kết\tSở Y tế", "2\tTổng kết\tSở Tài chính"), text=TABLE
    )
    assert of(comparison, "III.T1.r1", old=True).kind == "removed"
    assert (of(comparison, "III.T1.r1").kind, of(comparison, "III.T1.r1").old.path) == ("renumbered", "III.T1.r2")
    (cell,) = of(comparison, "III.T1.r2").cells
    assert (cell.column, cell.old, cell.new) == ("Đơn vị chủ trì", "Sở Y tế", "Sở Tài chính")


def test_a_plan_and_a_text_without_any_clause():
    comparison = compare_versions(compiled(PLAN), compiled("Kính gửi quý cơ quan.\n"))
    assert {change.kind for change in comparison.clauses} <= {"removed", "added", "edited", "joined", "split"}
    assert not comparison.is_same
