"""Bodies with their tasks."""

from __future__ import annotations

from dataclasses import replace

from roviec.model.task import TaskKind
from roviec_tools.cli.view.bodies import MOST_TASKS, put_bodies, tasks_by_body


def test_the_body_with_most_to_lead_stands_first_and_unoperated_work_is_left_out(plan):
    bodies = tasks_by_body(plan)
    assert [body.name for body in bodies] == ["Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Sở Y tế"]
    assert [task.id for task in bodies[0].leading] == ["II.1.-1/a", "II.1.-2/a"]
    assert [(role, task.id) for role, task in bodies[2].partnering] == [("coordinating", "II.1.-1/a")]


def test_one_that_carries_out_under_another_is_said_to_do_so(printed, plan):
    under = replace(plan.tasks[3], executing=("Ủy ban nhân dân các xã",))
    assert "thực hiện: Rà soát biển báo" in printed(put_bodies, replace(plan, tasks=(under,)), width=160)


def test_requirements_are_no_work_of_a_body(plan):
    assert tasks_by_body(replace(plan, tasks=(replace(plan.tasks[0], kind=TaskKind.REQUIREMENT),))) == []


def test_a_name_in_capitals_is_the_same_body(plan):
    shouted = replace(plan.tasks[0], lead=("SỞ GIÁO DỤC VÀ ĐÀO TẠO",))
    assert len(tasks_by_body(replace(plan, tasks=(plan.tasks[0], shouted)))[0].leading) == 2


def test_a_long_list_is_cut_and_counted_unless_all_is_asked_for(printed, plan):
    many = replace(plan, tasks=tuple(replace(plan.tasks[3], id=f"I.-{n}/a") for n in range(MOST_TASKS + 5)))
    assert "và 5 việc nữa" in printed(put_bodies, many)
    assert f"I.-{MOST_TASKS + 4}/a" in printed(put_bodies, many, full=True)


def test_a_partner_is_marked_as_one(printed, plan):
    assert "II.1.-1/a  phối hợp: Chủ trì, phối hợp với Sở Y tế mở lớp" in printed(put_bodies, plan, width=160)


def test_no_assigned_work_is_said_in_words(printed, plan):
    assert "không giao việc" in printed(put_bodies, replace(plan, tasks=()))


def test_a_name_and_its_abbreviations_are_one_body(plan):
    long, common, own = (
        replace(plan.tasks[0], lead=(name,)) for name in ("Ủy ban nhân dân tỉnh", "UBND tỉnh", "TTKSBT")
    )
    plan = replace(plan, tasks=(long, common, own), abbreviations={"TTKSBT": "Trung tâm Kiểm soát bệnh tật"})
    assert [(body.name, len(body.leading)) for body in tasks_by_body(plan) if body.leading] == [
        ("Ủy ban nhân dân tỉnh", 2),
        ("TTKSBT", 1),
    ]
