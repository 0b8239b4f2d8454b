"""What the sections look up."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import sheet_of


def test_totals_leave_out_what_is_not_operated(plan):
    sheet = sheet_of(plan)
    assert [plan.tasks[number].id for number in sheet.operated_work] == ["II.1.-1/a", "II.1.-2/a", "II.2.T1.r1/a"]
    assert [plan.tasks[number].id for number in sheet.halted] == ["II.1.-1/b"]


def test_bodies_come_with_most_to_lead_first_and_never_with_halted_tasks(plan):
    bodies = sheet_of(plan).bodies
    assert [body.name for body in bodies] == ["Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Sở Y tế"]
    assert bodies[0].leading == [0, 2]
    assert bodies[2].partnering == [0]


def test_spellings_of_one_body_are_one_body(plan):
    names = ("UBND  tỉnh", "Ủy ban nhân dân tỉnh", "ỦY BAN NHÂN DÂN TỈNH", "TTKS")
    tasks = tuple(replace(plan.tasks[0], lead=(name,), coordinating=()) for name in names)
    shorter = replace(plan, tasks=tasks, abbreviations={"TTKS": "Trung tâm Kiểm soát"})
    assert [body.name for body in sheet_of(shorter).bodies] == ["UBND tỉnh", "TTKS"]


def test_the_last_clause_below_each_is_known(plan):
    sheet = sheet_of(plan)
    paths = [node.path for node in sheet.nodes]
    last = {path: paths[sheet.last_of[number]] for number, path in enumerate(paths)}
    assert last["I"] == "I.p1"
    assert last["II"] == "II.2.T1.r1"
    assert last["II.1"] == "II.1.-2"
    assert last["I.p1"] == "I.p1"


def test_bodies_of_a_task_are_known_once_each(plan):
    sheet = sheet_of(plan)
    assert [sheet.bodies[index].name for index in sheet.bodies_of[0]] == ["Sở Giáo dục và Đào tạo", "Sở Y tế"]
    assert 1 not in sheet.bodies_of
