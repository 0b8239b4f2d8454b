import pytest
from people import give_role, make_person
from reviewing import clause_of, reviewed, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.actions.review.refusals import NoSuchTaskError, StaleError
from roviec_web.documents.actions.review.tasks import review_lead
from roviec_web.documents.actions.review.writing import Target
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.documents.reviewing import Status
from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.models import AuditRow, Event
from roviec_web.people.models import RoleKind

LEAD = "II.1.-2/a"


def test_it_works(document, people):
    target = target_of(document, "II.1.-2", LEAD)
    review_lead(target=target, names=["Sở Nội vụ"], acting_user=people.an)
    clause = clause_of(document, "II.1.-2")
    assert (clause.status, clause.by, clause.tasks[0].lead) == (Status.EDITED, people.an.name, ("Sở Nội vụ",))
    row = AuditRow.objects.get(action="review.lead")
    assert (row.actor_name, row.target_code, row.body_path) == (people.an.name, document.code, document.body.path)
    assert row.data["data"] == {"names": ["Sở Nội vụ"]}
    assert Event.objects.get(kind="document.reviewed").payload == {"document": document.code, "clause": "II.1.-2"}


def test_the_second_of_two_is_refused_and_nothing_is_written_over(document, people):
    binh = people.binh
    give_role(binh, document.body, RoleKind.PLANNER)
    seen_by_both = target_of(document, "II.1.-2", LEAD)
    review_lead(target=seen_by_both, names=["Sở Nội vụ"], acting_user=people.an)
    with pytest.raises(StaleError) as refused:
        review_lead(target=seen_by_both, names=["Sở Y tế"], acting_user=binh)
    assert refused.value.data == {"clause": "II.1.-2"}
    assert clause_of(document, "II.1.-2").tasks[0].lead == ("Sở Nội vụ",)
    assert ReviewEdit.objects.count() == 1


def test_two_on_different_clauses_do_not_meet(document, people):
    one, two = target_of(document, "II.1.-2"), target_of(document, "II.1.-3")
    review_accept(target=one, acting_user=people.an)
    review_accept(target=two, acting_user=people.an)
    assert [clause.path for clause in reviewed(document).clauses if clause.is_settled] == ["II.1.-2", "II.1.-3"]


def test_who_may_only_read_is_refused(document, people):
    with pytest.raises(NotAllowedError):
        review_accept(target=target_of(document, "I.1"), acting_user=people.binh)
    assert not ReviewEdit.objects.exists()


def test_who_has_the_role_elsewhere_is_refused(document, people):
    with pytest.raises(NotAllowedError):
        review_accept(target=target_of(document, "I.1"), acting_user=people.chi)


def test_a_substitute_of_a_subtree_below_is_refused(document, province):
    person = make_person()
    give_role(person, province.health, RoleKind.PLANNER)
    with pytest.raises(NotAllowedError):
        review_accept(target=target_of(document, "I.1"), acting_user=person)


def test_a_clause_that_is_not_there(document, people):
    with pytest.raises(NotFoundError):
        review_accept(target=Target(document, "IX.9", ""), acting_user=people.an)


def test_a_task_that_is_not_there(document, people):
    with pytest.raises(NoSuchTaskError):
        review_accept(target=target_of(document, "I.1", "I.1/z"), acting_user=people.an)


def test_numbers_rise_by_one_a_clause(document, people):
    for names in (["Sở Y tế"], ["Sở Nội vụ"]):
        review_lead(target=target_of(document, "II.1.-2", LEAD), names=names, acting_user=people.an)
    review_accept(target=target_of(document, "I.1"), acting_user=people.an)
    assert list(ReviewEdit.objects.values_list("clause", "number")) == [("I.1", 1), ("II.1.-2", 1), ("II.1.-2", 2)]
