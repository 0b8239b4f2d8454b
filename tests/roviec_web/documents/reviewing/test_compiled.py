from review_plans import plan_json

from roviec_web.documents.reviewing import CompiledPlan, Status


def test_it_is_the_plan_before_anybody_said_a_word():
    compiled = CompiledPlan(plan_json())
    clauses = list(compiled.untouched.values())
    assert [(clause.number, clause.path) for clause in clauses[:3]] == [(0, ""), (1, "I"), (2, "I.1")]
    assert {clause.status for clause in clauses} == {Status.UNTOUCHED}
    assert [task.id for task in compiled.untouched["II.1.-3"].tasks] == ["II.1.-3/a"]
    assert [finding.rule for finding in compiled.untouched["III.1"].findings] == ["DL002"]
