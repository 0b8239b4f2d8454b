import pytest
from people import three_people
from provinces import make_other_province, make_province
from review_plans import REVISED
from reviewing import clause_of, make_document, run_everything, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.jobs.carrying import carry_edits
from roviec_web.documents.models import ReviewEdit

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    province = make_province()
    return three_people(province.top, make_other_province().top)


@pytest.fixture
def document(people):
    return make_document(people.an.roles.first().body, people.an)


def test_edits_come_over_once_the_revision_is_compiled(document, people):
    review_accept(target=target_of(document, "II.1.-1"), acting_user=people.an)
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    run_everything()
    assert [edit.by for edit in clause_of(revision, "II.1.-2").edits] == [people.an.name]


def test_a_job_that_runs_again_changes_nothing(document, people):
    review_accept(target=target_of(document, "I.1"), acting_user=people.an)
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    run_everything()
    carry_edits(document=revision.code)
    assert ReviewEdit.objects.filter(document=revision).count() == 1


def test_without_edits_or_without_a_document_there_is_nothing_to_do(document, people):
    revision = make_document(document.body, people.an, REVISED, replaces=document)
    for code in (revision.code, document.code, "khongco"):
        carry_edits(document=code)
    assert not ReviewEdit.objects.exists()
