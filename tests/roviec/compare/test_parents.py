"""The sub-plan of a commune under the vaccination plan of the examples; each fate told by hand."""

from __future__ import annotations

import pytest
from compare_samples import compiled, covered, sub_plan
from growth import assert_linear

from roviec.compare import compare_with_parent
from roviec.compare.coverage import LinkKind

FATES = {
    "VII.1.a": ("left-out", []),
    "VII.17.a": ("carried", []),
    "VII.17.b": ("changed", ["II.1.a"]),
    "VII.17.c": ("narrowed", ["II.3.p1"]),
    "VII.17.d": ("carried", ["II.4.p1"]),
    "VIII.1": ("carried", ["II.2.b"]),
    "A1/T1.r3": ("changed", ["II.1.a"]),
    "A1/T1.r4": ("left-out", []),
    "A1/T1.r8": ("changed", ["II.2.a"]),
    "A1/T1.r10": ("left-out", []),
    "A1/T1.r12": ("left-out", []),
    "A1/T1.r14": ("carried", ["II.1.b"]),
}


@pytest.fixture(scope="module")
def coverage(examples):
    return covered(examples)


def duty(coverage, path):
    return next(one for one in coverage.duties if one.parent.path == path)


def test_each_clause_addressed_to_the_body_met_its_fate(coverage):
    found = {
        one.parent.path: (one.fate.value, [link.child.path for link in one.links])
        for one in coverage.duties
        if one.is_counted
    }
    assert found == FATES


def test_what_the_sub_plan_adds(coverage):
    assert [one.path for one in coverage.added] == ["II.1.c"]


def test_a_citation_is_a_link_whatever_the_words(coverage):
    assert duty(coverage, "VII.17.d").links[0].kind is LinkKind.CITATION


def test_the_words_on_both_sides_are_told(coverage):
    (later,) = duty(coverage, "VII.17.b").differences
    assert (later.kind, later.parent, later.child) == (
        "deadline-later",
        "hoàn thành trước ngày 25/02/2026",
        "hoàn thành trước ngày 05/3/2026",
    )
    (often,) = duty(coverage, "A1/T1.r8").differences
    assert (often.kind, often.parent, often.child) == ("frequency-other", "Hằng tháng", "hằng quý")


def test_a_plan_that_asks_for_a_plan_is_answered_by_the_sub_plan_itself(coverage, examples):
    assert duty(coverage, "VII.17.a").by_itself
    late = sub_plan().replace("ngày 04 tháng 02 năm 2026", "ngày 24 tháng 02 năm 2026")
    assert duty(covered(examples, late), "VII.17.a").fate == "changed"


def test_work_that_a_heading_gives_is_the_bodys_though_another_is_named_to_lead_it(coverage):
    assert duty(coverage, "VII.17.b").address.name == "UBND các xã, phường"


def test_a_body_that_the_parent_names(examples):
    coverage = covered(examples, body="Sở Tài chính")
    assert [one.parent.path for one in coverage.duties if one.address.reach == "name"] == ["VII.3.p1"]


def test_a_body_that_the_parent_does_not_know(examples):
    assert not [one for one in covered(examples, body="Chi hội Làm vườn").duties if one.is_counted]


@pytest.mark.parametrize(
    "body", ["Sở Y tế", "Công an tỉnh", "UBND xã Nậm Khê", "CDC tỉnh", "Sở Nội vụ", "Sở Tài chính"]
)
def test_a_plan_carries_all_that_it_asks_itself(examples, body):
    coverage = covered(examples, (examples / "tiem-chung-2026.txt").read_text(encoding="utf-8"), body)
    assert {one.parent.path: one.differences for one in coverage.duties if one.fate != "carried"} == {}


def test_a_body_that_a_clause_names_does_not_head_the_clauses_beside_it(examples):
    assert "VIII.1" not in {one.parent.path for one in covered(examples, body="Sở Y tế").duties}


def test_a_duty_may_be_one_sentence_of_a_long_clause():
    duty = "1. Sở Y tế mở 12 lớp sơ cứu cho giáo viên các trường tiểu học, mầm non."
    other = "; ".join(f"việc khác số {number} của phòng nghiệp vụ tại xã thứ {number}" for number in range(60))
    head = "KẾ HOẠCH\nAn toàn hồ bơi\n\nI. VIỆC\n"
    child = f"{head}1. Mở 12 lớp sơ cứu cho giáo viên các trường tiểu học, mầm non; {other}.\n"
    coverage = compare_with_parent(compiled(f"{head}{duty}\n"), compiled(child), "Sở Y tế")
    assert [one.fate.value for one in coverage.duties] == ["carried"]


def test_time_grows_with_the_number_of_clauses():
    def plans(count: int):
        heads = ("KẾ HOẠCH\nAn toàn hồ bơi\n\nI. VIỆC\n1. Sở Y tế\n", "KẾ HOẠCH\nAn toàn hồ bơi\n\nI. VIỆC\n")
        lines = [f"- Mở lớp sơ cứu số {number} tại xã thứ {number % 9} của tỉnh." for number in range(count)]
        return tuple(compiled(head + "\n".join(lines)) for head in heads)

    assert_linear(lambda pair: compare_with_parent(*pair, "Sở Y tế"), plans(100), plans(400))
