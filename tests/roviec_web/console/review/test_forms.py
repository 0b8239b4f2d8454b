from review_plans import plan_json

from roviec_web.console.review.forms import AssignForm, ClauseKindForm, JoinForm, PartForm, SplitForm, UniteForm
from roviec_web.documents.models import Document
from roviec_web.documents.queries.review import Review
from roviec_web.documents.reviewing import CompiledPlan, review

COMPILED = CompiledPlan(plan_json())
PLAN = review(COMPILED, [])
CLAUSE = PLAN.clause("II.1.-3")


def opened(form, data=None):
    """A form on a clause with one task."""
    seen = Review(Document(), COMPILED, (), PLAN, may_review=True, may_overturn=False)
    return form(data, review=seen, clause=CLAUSE, task=CLAUSE.tasks[0])


def bound(form, **said):
    return opened(form, said)


def test_lines_are_values():
    form = bound(SplitForm, texts=" Một. \r\n\r\nHai.\n")
    assert form.is_valid()
    assert form.cleaned_data["texts"] == ["Một.", "Hai."]


def test_empty_lines_are_no_names():
    form = bound(AssignForm, lead="", partners="\n")
    assert form.is_valid()
    assert form.cleaned_data == {"lead": [], "partners": []}


def test_a_form_begins_with_what_stands():
    form = opened(AssignForm)
    assert form.initial == {"lead": "Công an tỉnh", "partners": "Sở Xây dựng"}


def test_near_tasks_are_offered_without_the_task_itself():
    offered = [name for name, _ in opened(JoinForm).fields["others"].choices]
    assert offered == [task.id for task in PLAN.tasks if task.id != "II.1.-3/a"]


def test_fields_have_names_of_their_clause():
    assert bound(SplitForm, texts="x")["texts"].auto_id == "id_8_texts"


def test_a_clause_is_parted_from_its_own_words():
    form = opened(PartForm)
    assert form.initial["texts"] == "Công an tỉnh phối hợp với Sở Xây dựng phân luồng giao thông khi có lũ."


def test_the_last_clause_of_its_level_is_joined_with_none():
    assert opened(UniteForm).behind is None
    assert opened(ClauseKindForm).initial == {"kind": "bullet"}
