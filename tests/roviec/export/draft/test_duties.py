"""The clauses that a body has a part in."""

from __future__ import annotations

from set_anew import STATE, compiled, example

from roviec.export.draft.bodies import find_body
from roviec.export.draft.duties import Part, duties_of

PLAN = compiled(STATE)


def parts(plan, wanted):
    return {duty.path: duty.part for duty in duties_of(plan, find_body(plan, wanted))}


def test_parts_are_told_by_the_names_of_the_tasks():
    assert parts(PLAN, "Sở Xây dựng") == {
        "II.1.-1": Part.LEAD,
        "II.1.-2": Part.LEAD,
        "II.3.a": Part.COORDINATING,
        "II.4": Part.COMMON,
    }
    assert parts(PLAN, "Công an tỉnh")["II.1.-1"] is Part.COORDINATING


def test_a_class_gives_its_reason():
    last = duties_of(PLAN, find_body(PLAN, "Sở Y tế"))[-1]
    assert (last.part, last.reason) == (Part.COMMON, "Các sở, ban, ngành")


def test_one_commune_leads_what_all_communes_lead():
    found = duties_of(PLAN, find_body(PLAN, "UBND xã Khe Vang"))
    assert [(duty.path, duty.part) for duty in found] == [("II.3.a", Part.LEAD), ("II.3.b", Part.LEAD)]
    assert {duty.reason for duty in found} == {"Ủy ban nhân dân các xã, phường"}


def test_a_department_is_in_no_class_of_communes():
    assert not any(duty.path.startswith("II.3") for duty in duties_of(PLAN, find_body(PLAN, "Sở Y tế")))


def test_words_are_those_of_the_clause_without_its_marker():
    duty = duties_of(PLAN, find_body(PLAN, "Sở Y tế"))[0]
    assert duty.words == "Chuẩn bị phương án cấp cứu tại các điểm đen tai nạn."
    assert PLAN.outlined.repaired.text[slice(*duty.span)] == duty.words
    assert duty.at == duty.span[0]


def test_a_row_of_a_table_gives_its_work_alone():
    plan = example("tiem-chung-2026.txt")
    duty = next(duty for duty in duties_of(plan, find_body(plan, "Sở Y tế")) if duty.path == "A1/T1.r17")
    assert duty.words == "Kiểm tra, giám sát an toàn tiêm chủng"


def test_who_only_receives_reports_does_not_lead():
    plan = example("tiem-chung-2026.txt")
    assert parts(plan, "Sở Y tế")["VIII.p1"] is Part.COMMON


def test_what_is_not_operated_is_there_and_says_so():
    duty = next(duty for duty in duties_of(PLAN, find_body(PLAN, "Sở Xây dựng")) if duty.path == "II.1.-2")
    assert not duty.operated
