"""Kept addresses that bind, and those that are told and set aside."""

from __future__ import annotations

import copy

from compare_samples import PLAN, changed
from kept_drafts import aside, covering, drafted, links, rewrite

from roviec.compare.coverage import Fate

OTHER = "1.1. Mua phao cứu sinh, dây cứu hộ đặt dọc bờ kè trung tâm trong quý II/2026."


def test_a_clause_that_was_rewritten_wholly_is_bound_and_told_as_changed():
    coverage = covering(drafted(lambda controls: rewrite(controls["II.1.a"], OTHER)))
    duty = coverage.duties[0]
    assert links(coverage)["II.1.a"] == [("II.1.1", "kept")]
    assert duty.fate is Fate.CHANGED
    assert aside(coverage) == []
    assert "II.1.1" not in {one.path for one in coverage.added}


def test_a_control_that_moved_with_its_words_is_bound():
    def swap(controls):
        controls["II.1.b"].addnext(controls["II.1.a"])

    coverage = covering(drafted(swap))
    assert [kind for _, kind in links(coverage)["II.1.a"]] == ["kept"]
    assert aside(coverage) == []


def test_a_copied_control_falls_back():
    coverage = covering(drafted(lambda controls: controls["II.1.b"].addnext(copy.deepcopy(controls["II.1.a"]))))
    assert aside(coverage) == [("II.1.a", "twice")] * 2
    assert {kind for _, kind in links(coverage)["II.1.a"]} <= {"citation", "words"}


def test_an_emptied_control_is_told():
    coverage = covering(drafted(lambda controls: rewrite(controls["II.1.b"], "")))
    assert aside(coverage) == [("II.1.b", "empty")]
    assert links(coverage)["II.1.b"] == []


def test_an_address_that_this_version_lacks_is_told():
    line = "c) Thực hiện nghiêm.\n2. Sở"
    coverage = covering(drafted(), changed((line, "2. Sở")))
    assert aside(coverage) == [("II.1.c", "unknown")]


def test_a_parent_that_was_numbered_anew_is_paired_by_words():
    first = "a) Kiểm tra điều kiện an toàn của các hồ bơi, bãi tắm trước ngày 30/4/2026."
    second = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026."
    parent = changed((f"{first}\n{second}", f"a) {second[3:]}\nb) {first[3:]}"))
    coverage = covering(drafted(), parent)
    assert aside(coverage) == [("II.1.a", "other-words"), ("II.1.b", "other-words")]
    assert links(coverage)["II.1.a"] == [("II.1.2", "words")]
    assert links(coverage)["II.1.b"] == [("II.1.1", "words")]


def test_a_plan_of_another_number_is_not_the_parent():
    data = drafted(lambda controls: rewrite(controls["II.1.a"], OTHER))
    coverage = covering(data, PLAN.replace("45/KH-UBND", "77/KH-UBND"))
    assert {fault for _, fault in aside(coverage)} == {"other-parent"}
    assert links(coverage)["II.1.a"] == []
