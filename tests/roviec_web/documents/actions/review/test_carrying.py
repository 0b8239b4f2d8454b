from review_plans import REVISED, compiled
from reviewing import clause_of, make_document, reviewed, run_everything, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.actions.review.carrying import review_carry
from roviec_web.documents.models import ReviewEdit
from roviec_web.kit.models import AuditRow


def test_edits_come_over_when_the_revision_is_compiled(document, people):
    review_accept(target=target_of(document, "II.1.-1"), acting_user=people.an)
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    run_everything()
    [edit] = clause_of(revision, "II.1.-2").edits
    assert (edit.by, edit.data["carried"]["clause"]) == (people.an.name, "II.1.-1")
    assert ReviewEdit.objects.get(document=revision).by == people.an
    assert AuditRow.objects.get(action="review.carry").data == {"count": 1, "from": document.code}


def test_each_comes_once(document, people):
    review_accept(target=target_of(document, "I.1"), acting_user=people.an)
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    assert [review_carry(document=revision, old=compiled(), new=compiled(REVISED)) for _ in range(2)] == [1, 0]
    review_accept(target=target_of(document, "I.2"), acting_user=people.an)
    assert review_carry(document=revision, old=compiled(), new=compiled(REVISED)) == 1
    assert [clause.path for clause in reviewed(revision).clauses if clause.is_settled] == ["I.1", "I.2"]


def test_a_document_that_revises_none_takes_none(document):
    assert review_carry(document=document, old=compiled(), new=compiled()) == 0
    assert not AuditRow.objects.filter(action="review.carry").exists()
