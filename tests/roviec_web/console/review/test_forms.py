from review_plans import plan_json

from roviec_web.console.review.forms import AssignForm, JoinForm, SplitForm
from roviec_web.documents.reviewing import CompiledPlan, review

PLAN = review(CompiledPlan(plan_json()), [])
CLAUSE = PLAN.clause("II.1.-3")


def bound(form, **said):
    return form(said, plan=PLAN, clause=CLAUSE, task=CLAUSE.tasks[0])


def test_lines_are_values():
    form = bound(SplitForm, texts=" Một. \r\n\r\nHai.\n")
    assert form.is_valid()
    assert form.cleaned_data["texts"] == ["Một.", "Hai."]


def test_empty_lines_are_no_names():
    form = bound(AssignForm, lead="", partners="\n")
    assert form.is_valid()
    assert form.cleaned_data == {"lead": [], "partners": []}


def test_a_form_begins_with_what_stands():
    form = AssignForm(plan=PLAN, clause=CLAUSE, task=CLAUSE.tasks[0])
    assert form.initial == {"lead": "Công an tỉnh", "partners": "Sở Xây dựng"}


def test_near_tasks_are_offered_without_the_task_itself():
    offered = [name for name, _ in JoinForm(plan=PLAN, clause=CLAUSE, task=CLAUSE.tasks[0]).fields["others"].choices]
    assert offered == [task.id for task in PLAN.tasks if task.id != "II.1.-3/a"]


def test_fields_have_names_of_their_clause():
    assert bound(SplitForm, texts="x")["texts"].auto_id == "id_8_texts"
