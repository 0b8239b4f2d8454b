import pytest
from review_plans import REVISED, compiled
from reviewing import clause_of, make_document, reviewed, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.actions.review.carrying import review_carry
from roviec_web.documents.actions.review.refusals import ReviewError, StaleError
from roviec_web.documents.actions.review.tasks import review_join, review_lead
from roviec_web.documents.actions.review.undoing import review_drop, review_keep, review_redo, review_undo
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.kit.models import AuditRow

CLAUSE, TASK = "II.1.-2", "II.1.-2/a"


@pytest.fixture
def lead(document, people):
    def say(*names):
        return review_lead(target=target_of(document, CLAUSE, TASK), names=names, acting_user=people.an)

    return say


def test_undo_and_redo(document, people, lead):
    lead("Sở Nội vụ")
    lead("Sở Y tế")
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert clause_of(document, CLAUSE).tasks[0].lead == ("Sở Nội vụ",)
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert clause_of(document, CLAUSE).tasks[0].lead == ("Sở Tài chính",)
    review_redo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert clause_of(document, CLAUSE).tasks[0].lead == ("Sở Nội vụ",)
    assert list(
        AuditRow.objects.filter(action__in=["review.undo", "review.redo"]).values_list("action", flat=True)
    ) == [
        "review.undo",
        "review.undo",
        "review.redo",
    ]


def test_there_must_be_something(document, people):
    with pytest.raises(ReviewError):
        review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    with pytest.raises(ReviewError):
        review_redo(target=target_of(document, CLAUSE), acting_user=people.an)


def test_an_edit_ends_what_could_be_done_again(document, people, lead):
    lead("Sở Nội vụ")
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    lead("Sở Y tế")
    with pytest.raises(ReviewError):
        review_redo(target=target_of(document, CLAUSE), acting_user=people.an)


def test_who_saw_an_older_state_undoes_nothing(document, people, lead):
    lead("Sở Nội vụ")
    seen = target_of(document, CLAUSE)
    lead("Sở Y tế")
    with pytest.raises(StaleError):
        review_undo(target=seen, acting_user=people.an)


def test_a_join_that_no_longer_fits_is_not_done_again(document, people):
    review_join(target=target_of(document, CLAUSE, TASK), others=["II.1.-1/a"], acting_user=people.an)
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    review_join(target=target_of(document, "II.1.-3", "II.1.-3/a"), others=["II.1.-1/a"], acting_user=people.an)
    with pytest.raises(ReviewError):
        review_redo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert ReviewEdit.objects.get(clause=CLAUSE).undone_at is not None


@pytest.fixture
def revision(document, people, lead):
    """Behind a revision that edits the clause and takes out another."""
    lead("Sở Nội vụ")
    review_accept(target=target_of(document, "III.2"), acting_user=people.an)
    new = make_document(document.body, people.an, REVISED, replaces=document)
    review_carry(document=new, old=compiled(), new=compiled(REVISED))
    return new


def test_a_conflict_is_kept_on_the_words_of_now(revision, people):
    [conflict] = clause_of(revision, "II.1.-3").conflicts
    review_keep(document=revision, edit=conflict.edit.code, acting_user=people.an)
    clause = clause_of(revision, "II.1.-3")
    assert (clause.conflicts, clause.tasks[0].lead) == ((), ("Sở Nội vụ",))
    assert AuditRow.objects.get(action="review.keep").data["kept"] == conflict.edit.code


def test_a_conflict_is_dropped_and_stays_as_a_row(revision, people):
    [conflict] = clause_of(revision, "II.1.-3").conflicts
    review_drop(document=revision, edit=conflict.edit.code, acting_user=people.an)
    clause = clause_of(revision, "II.1.-3")
    assert (clause.conflicts, clause.tasks[0].lead, clause.redoable) == ((), ("Sở Tài chính",), None)
    assert ReviewEdit.objects.get(code=conflict.edit.code).data["resolved"] == "dropped"


def test_what_is_gone_can_only_be_dropped(revision, people):
    [orphan] = reviewed(revision).orphans
    with pytest.raises(ReviewError):
        review_keep(document=revision, edit=orphan.edit.code, acting_user=people.an)
    review_drop(document=revision, edit=orphan.edit.code, acting_user=people.an)
    assert reviewed(revision).orphans == ()


def test_a_conflict_is_settled_once(revision, people):
    [conflict] = clause_of(revision, "II.1.-3").conflicts
    review_drop(document=revision, edit=conflict.edit.code, acting_user=people.an)
    with pytest.raises(ReviewError):
        review_keep(document=revision, edit=conflict.edit.code, acting_user=people.an)


def test_who_may_only_read_settles_nothing(revision, people):
    [conflict] = clause_of(revision, "II.1.-3").conflicts
    for action in (review_keep, review_drop):
        with pytest.raises(NotAllowedError):
            action(document=revision, edit=conflict.edit.code, acting_user=people.binh)


def test_undo_leaves_conflicts_alone(revision, people):
    with pytest.raises(ReviewError):
        review_undo(target=target_of(revision, "II.1.-3"), acting_user=people.an)
