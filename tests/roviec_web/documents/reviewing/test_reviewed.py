from dataclasses import replace

from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, EditKind, Status, TaskKind, review
from roviec_web.documents.reviewing.reviewed import Clear


def test_work_that_is_not_operated_is_told_of_its_clause():
    reviewed = review(CompiledPlan(plan_json()), [])
    assert {clause.path: clause.halted for clause in reviewed.clauses if clause.halted} == {"II.2.b": "all"}


def test_a_clause_with_both_is_partly_operated():
    clause = review(CompiledPlan(plan_json()), []).clause("II.2.b")
    both = replace(clause, tasks=(*clause.tasks, replace(clause.tasks[0], operated=True)))
    assert both.halted == "some"


def test_tasks_that_are_none_are_left_out_of_the_tasks():
    tasks = review(CompiledPlan(plan_json()), []).tasks
    assert len(tasks) == 7
    assert not replace(tasks[0], kind=TaskKind.NONE).is_task
    assert not replace(tasks[0], joined_into="II.1.-2/a").is_task


def test_clarity_tells_who_says_it():
    plan = plan_json()
    dated = make_edit(plan, "II.1.-2", EditKind.DEADLINE, task="II.1.-2/a", text="", end="2026-05-01")
    before = review(CompiledPlan(plan), []).clause("II.1.-2").tasks[0].clarity
    after = review(CompiledPlan(plan), [dated]).clause("II.1.-2").tasks[0].clarity
    assert (before["person"], before["time"], before["product"]) == (Clear.SAID, Clear.MISSING, Clear.MISSING)
    assert (after["person"], after["time"], after["product"]) == (Clear.SAID, Clear.ADDED, Clear.MISSING)


def test_a_settled_clause_was_looked_at():
    plan = plan_json()
    reviewed = review(CompiledPlan(plan), [make_edit(plan, "I.1", EditKind.ACCEPT)])
    assert [clause.path for clause in reviewed.clauses if clause.is_settled] == ["I.1"]
    assert reviewed.clause("I.1").status is Status.ACCEPTED
    assert reviewed.clause("IX") is None
