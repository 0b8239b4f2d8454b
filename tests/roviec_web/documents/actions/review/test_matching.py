import pytest
from reviewing import reviewed

from roviec_web.bodies.models import Alias
from roviec_web.documents.actions.review.matching import review_match
from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.reviewing.names import clauses_naming
from roviec_web.kit.models import AuditRow

NAME = "Sở Tài chính"


def test_it_works(document, people, province):
    body = province.science
    count = review_match(document=document, name=NAME, body=body, everywhere=False, acting_user=people.an)
    clauses = clauses_naming(reviewed(document), NAME)
    assert len(clauses) == count >= 1
    assert all(clause.bodies == {NAME: {"body": body.code, "body_name": body.name}} for clause in clauses)
    assert AuditRow.objects.get(action="review.match").data["count"] == count
    assert not Alias.objects.exists()


def test_a_name_that_no_clause_has_is_refused(document, people, province):
    with pytest.raises(ReviewError):
        review_match(
            document=document, name="Sở Thủy lợi", body=province.science, everywhere=False, acting_user=people.an
        )
    assert not AuditRow.objects.filter(action="review.match").exists()
