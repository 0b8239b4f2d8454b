import hashlib

import pytest
from reviewing import clause_of, reviewed, target_of

from roviec_web.documents.actions.review.accepting import review_accept, review_accept_many, review_dismiss
from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.documents.reviewing import Status
from roviec_web.kit.models import AuditRow, Event


def seen(document):
    return {clause.path: clause.stamp for clause in reviewed(document).clauses}


def test_it_works(document, people):
    review_accept(target=target_of(document, "I.1"), acting_user=people.an)
    assert clause_of(document, "I.1").status is Status.ACCEPTED
    assert AuditRow.objects.filter(action="review.accept").count() == 1


def test_many_are_one_row_of_audit(document, people):
    review_accept(target=target_of(document, "I.1"), acting_user=people.an)
    count = review_accept_many(document=document, seen=seen(document), acting_user=people.an)
    clauses = reviewed(document).clauses[1:]
    assert count == len(clauses) - 1
    assert all(clause.is_settled for clause in clauses)
    row = AuditRow.objects.get(action="review.accept_many")
    addresses = "\n".join(clause.path for clause in clauses if clause.path != "I.1")
    assert row.data == {"count": count, "digest": hashlib.sha256(addresses.encode()).hexdigest()}
    assert Event.objects.filter(kind="document.reviewed").count() == 2


def test_what_somebody_else_wrote_on_is_left_out(document, people):
    before = seen(document)
    edit = review_dismiss(
        target=target_of(document, "III.1"), finding="DL002.1", reason="Ở phụ lục.", acting_user=people.an
    )
    review_accept_many(document=document, seen=before, acting_user=people.an)
    assert [one.code for one in clause_of(document, "III.1").edits] == [edit.code]


def test_nothing_to_accept_leaves_no_row(document, people):
    assert review_accept_many(document=document, seen={}, acting_user=people.an) == 0
    assert not AuditRow.objects.filter(action="review.accept_many").exists()


def test_who_may_only_read_accepts_nothing(document, people):
    with pytest.raises(NotAllowedError):
        review_accept_many(document=document, seen=seen(document), acting_user=people.binh)
    assert not ReviewEdit.objects.exists()


def test_a_finding_is_dismissed_with_a_reason(document, people):
    target = target_of(document, "III.1")
    review_dismiss(target=target, finding="DL002.1", reason="Thời hạn ở Phụ lục.", acting_user=people.an)
    [finding] = clause_of(document, "III.1").findings
    assert (finding.dismissed_by, finding.reason) == ("Nguyễn Thị An", "Thời hạn ở Phụ lục.")


@pytest.mark.parametrize(("finding", "reason"), [("DL002.1", " "), ("DL002.2", "Ở phụ lục."), ("", "x")])
def test_a_finding_and_a_reason_are_needed(document, people, finding, reason):
    with pytest.raises(ReviewError):
        review_dismiss(target=target_of(document, "III.1"), finding=finding, reason=reason, acting_user=people.an)


def test_a_finding_of_the_whole_document(document, people):
    review_dismiss(target=target_of(document, ""), finding="HD004.1", reason="Bản dự thảo.", acting_user=people.an)
    assert not clause_of(document, "").findings[0].is_open
