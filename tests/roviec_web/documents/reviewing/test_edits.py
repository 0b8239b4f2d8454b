from review_plans import make_edit, plan_json

from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing.edits import Edit, EditKind


def test_the_kinds_are_those_of_the_table():
    assert {kind.value for kind in EditKind} == set(ReviewEdit.Kind.values)


def test_an_edit_of_this_document_came_from_nowhere():
    edit = make_edit(plan_json(), "I.1", EditKind.ACCEPT)
    assert isinstance(edit, Edit)
    assert edit.change == ""
    assert not edit.is_resolved


def test_a_carried_edit_knows_what_became_of_its_clause():
    edit = make_edit(plan_json(), "I.1", EditKind.ACCEPT, carried={"change": "edited"}, resolved="kept")
    assert edit.change == "edited"
    assert edit.is_resolved
