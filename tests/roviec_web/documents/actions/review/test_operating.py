import pytest
from people import give_role
from review_plans import REVISED
from reviewing import clause_of, make_document, reviewed, run_everything, target_of

from roviec_web.documents.actions.review.operating import review_operate
from roviec_web.documents.actions.review.refusals import NotOperatedError, ReviewError
from roviec_web.documents.actions.review.tasks import review_lead, review_text
from roviec_web.documents.actions.review.undoing import review_redo, review_undo
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.kit.models import AuditRow, Event
from roviec_web.people.models import RoleKind

CLAUSE, TASK, WHY = "II.2.b", "II.2.b/a", "Tổng hợp ý kiến người dân gửi tới, không theo dõi dư luận."


@pytest.fixture
def overturn(document, people):
    def say(task=TASK, reason=WHY):
        clause = task.rpartition("/")[0]
        return review_operate(target=target_of(document, clause, task), reason=reason, acting_user=people.an)

    return say


def test_it_works(document, people, overturn):
    overturn()
    [task] = clause_of(document, CLAUSE).tasks
    assert task.operated
    assert (task.overturned.reason, task.overturned.by) == (WHY, people.an.name)
    row = AuditRow.objects.get(action="review.operate")
    assert (row.data["task"], row.data["data"]) == (TASK, {"reason": WHY})
    assert Event.objects.filter(kind="document.reviewed").count() == 1
    review_lead(target=target_of(document, CLAUSE, TASK), names=["Sở Văn hóa"], acting_user=people.an)


def test_a_reviewer_who_is_no_administrator_overturns_nothing(document, people):
    people.an.roles.filter(kind=RoleKind.ADMINISTRATOR).delete()
    with pytest.raises(NotAllowedError):
        review_operate(target=target_of(document, CLAUSE, TASK), reason=WHY, acting_user=people.an)
    assert not ReviewEdit.objects.exists()
    with pytest.raises(NotOperatedError):
        review_lead(target=target_of(document, CLAUSE, TASK), names=["Sở Văn hóa"], acting_user=people.an)


@pytest.mark.parametrize(("task", "reason"), [(TASK, " "), ("II.2.a/a", WHY)])
def test_there_must_be_a_mark_and_a_reason(overturn, task, reason):
    with pytest.raises(ReviewError):
        overturn(task, reason)


def test_only_an_administrator_takes_it_back_and_says_it_again(document, people, overturn):
    overturn()
    people.an.roles.filter(kind=RoleKind.ADMINISTRATOR).delete()
    with pytest.raises(NotAllowedError):
        review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    give_role(people.an, document.body, RoleKind.ADMINISTRATOR)
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    [task] = clause_of(document, CLAUSE).tasks
    assert (task.operated, task.overturned) == (False, None)
    people.an.roles.filter(kind=RoleKind.ADMINISTRATOR).delete()
    with pytest.raises(NotAllowedError):
        review_redo(target=target_of(document, CLAUSE), acting_user=people.an)


def test_new_words_are_asked_anew(document, people, overturn):
    overturn()
    target = target_of(document, CLAUSE, TASK)
    review_text(target=target, text="Sở Văn hóa nắm bắt dư luận của người dân.", acting_user=people.an)
    [task] = clause_of(document, CLAUSE).tasks
    assert (task.operated, task.overturned) == (False, None)


def test_it_comes_over_to_a_revised_document(document, people, overturn):
    overturn()
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    run_everything()
    [task] = clause_of(revision, CLAUSE).tasks
    assert task.overturned.by == people.an.name
    assert reviewed(revision).conflicts == ()
