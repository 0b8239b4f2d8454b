"""Bodies with their tasks."""

from __future__ import annotations

from dataclasses import replace

from roviec_tools.cli.view.bodies import MOST_TASKS, put_bodies


def test_one_that_carries_out_under_another_is_said_to_do_so(printed, plan):
    under = replace(plan.tasks[3], executing=("Ủy ban nhân dân các xã",))
    assert "thực hiện: Rà soát biển báo" in printed(put_bodies, replace(plan, tasks=(under,)), width=160)


def test_a_long_list_is_cut_and_counted_unless_all_is_asked_for(printed, plan):
    many = replace(plan, tasks=tuple(replace(plan.tasks[3], id=f"I.-{n}/a") for n in range(MOST_TASKS + 5)))
    assert "và 5 việc nữa" in printed(put_bodies, many)
    assert f"I.-{MOST_TASKS + 4}/a" in printed(put_bodies, many, full=True)


def test_a_partner_is_marked_as_one(printed, plan):
    assert "II.1.-1/a  phối hợp: Chủ trì, phối hợp với Sở Y tế mở lớp" in printed(put_bodies, plan, width=160)


def test_no_assigned_work_is_said_in_words(printed, plan):
    assert "không giao việc" in printed(put_bodies, replace(plan, tasks=()))
