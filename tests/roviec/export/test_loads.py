"""Bodies with their tasks."""

from __future__ import annotations

from dataclasses import replace

from roviec.export.loads import body_loads
from roviec.model.task import TaskKind


def test_the_body_with_most_to_lead_stands_first_and_unoperated_work_is_left_out(plan):
    bodies = body_loads(plan)
    assert [body.name for body in bodies] == ["Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Sở Y tế"]
    assert [plan.tasks[number].id for number in bodies[0].leading] == ["II.1.-1/a", "II.1.-2/a"]
    assert bodies[2].coordinating == bodies[2].partnering == [0]


def test_requirements_are_no_work_of_a_body(plan):
    assert body_loads(replace(plan, tasks=(replace(plan.tasks[0], kind=TaskKind.REQUIREMENT),))) == ()


def test_a_name_in_capitals_is_the_same_body(plan):
    shouted = replace(plan.tasks[0], lead=("SỞ GIÁO DỤC VÀ ĐÀO TẠO",))
    assert len(body_loads(replace(plan, tasks=(plan.tasks[0], shouted)))[0].leading) == 2


def test_a_name_and_its_abbreviations_are_one_body(plan):
    long, common, own = (
        replace(plan.tasks[0], lead=(name,)) for name in ("Ủy ban nhân dân tỉnh", "UBND tỉnh", "TTKSBT")
    )
    plan = replace(plan, tasks=(long, common, own), abbreviations={"TTKSBT": "Trung tâm Kiểm soát bệnh tật"})
    assert [(body.name, len(body.leading)) for body in body_loads(plan) if body.leading] == [
        ("Ủy ban nhân dân tỉnh", 2),
        ("TTKSBT", 1),
    ]
