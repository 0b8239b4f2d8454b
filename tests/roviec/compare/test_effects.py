"""What a change above means below."""

from __future__ import annotations

from compare_samples import changed, compiled, sub_plan

from roviec.compare import affected, compare_versions, compare_with_parent


def effects(examples, *pairs):
    text = (examples / "tiem-chung-2026.txt").read_text(encoding="utf-8")
    old, new = compiled(text), compiled(changed(*pairs, text=text))
    coverage = compare_with_parent(old, compiled(sub_plan()), "UBND xã Nậm Khê")
    return affected(compare_versions(old, new), coverage)


def test_where_nothing_changed_above_nothing_is_marked_below(examples):
    assert effects(examples) == ()


def test_only_the_clauses_below_the_changed_one_are_marked(examples):
    found = effects(examples, ("lịch tiêm trên hệ thống loa truyền thanh cơ sở\tUBND", "lịch tiêm trên loa\tUBND"))
    assert [(one.child_path, one.old_parent_path, one.kind) for one in found] == [("II.2.a", "A1/T1.r8", "edited")]


def test_a_clause_that_is_taken_out_above(examples):
    line = "1. UBND các xã, phường báo cáo kết quả tiêm chủng về Sở Y tế trước ngày 15 hằng tháng.\n"
    found = effects(examples, (line, ""))
    assert [(one.child_path, one.new_parent_path, one.kind) for one in found] == [("II.2.b", None, "removed")]


def test_a_clause_that_only_got_another_number_touches_nobody(examples):
    found = effects(examples, ("2. Các sở, ban, ngành báo cáo", "3. Các sở, ban, ngành báo cáo"))
    assert found == ()


def test_another_deadline_is_named(examples):
    found = effects(
        examples,
        (
            "UBND các xã, phường\tCông an tỉnh; Sở Y tế\tDanh sách đối tượng\tTrước ngày 25/02/2026",
            "UBND các xã, phường\tCông an tỉnh; Sở Y tế\tDanh sách đối tượng\tTrước ngày 20/02/2026",
        ),
    )
    assert [one.child_path for one in found] == ["II.1.a"]
    assert "deadline" in {field.name for one in found for task in one.tasks for field in task.fields}
