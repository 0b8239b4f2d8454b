import pytest
from people import three_people
from provinces import make_other_province, make_province
from review_plans import REVISED, compiled
from reviewing import make_document, reviewed, target_of

from roviec_web.documents.actions.keeping import keep_compilation
from roviec_web.documents.actions.review.accepting import review_accept, review_dismiss
from roviec_web.documents.queries.review import find_clauses, get_clause, get_review_for, prepare, progress_of
from roviec_web.kit.errors import NotFoundError

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return three_people(make_province().top, make_other_province().top)


@pytest.fixture
def document(people):
    return make_document(people.an.roles.first().body, people.an)


def test_who_may_see_it_and_who_may_review(document, people):
    assert get_review_for(people.an, document.code).may_review
    assert not get_review_for(people.binh, document.code).may_review
    with pytest.raises(NotFoundError):
        get_review_for(people.chi, document.code)


def test_a_document_compiled_anew_is_read_anew(document):
    before = prepare(document)
    assert prepare(document) is before
    keep_compilation(document=document, plan=compiled(REVISED), compiler="0.2.0", files=[], signatures=[])
    assert prepare(document).compiled.clauses.nodes.keys() != before.compiled.clauses.nodes.keys()


def test_edits_survive_a_compilation_anew(document, people):
    review_accept(target=target_of(document, "II.1.-1"), acting_user=people.an)
    keep_compilation(document=document, plan=compiled(REVISED), compiler="0.2.0", files=[], signatures=[])
    assert [clause.path for clause in reviewed(document).clauses if clause.is_settled] == ["II.1.-2"]


def test_a_document_that_is_not_compiled(document):
    document.compilation.delete()
    with pytest.raises(NotFoundError):
        prepare(document)


def test_a_clause_that_is_not_there(document):
    with pytest.raises(NotFoundError):
        get_clause(reviewed(document), "IX")


def test_search(document):
    plan = reviewed(document)
    assert [clause.path for clause in find_clauses(plan, "DE DIEU")] == ["II.1.-1"]
    assert find_clauses(plan, "  ") == []
    assert len(find_clauses(plan, "lu", most=2)) == 2


def test_progress(document, people):
    before = progress_of(reviewed(document))
    assert (before.clauses, before.settled, before.tasks, before.halted) == (14, 0, 6, 1)
    assert (before.finding_count, before.findings) == (4, (0, 13, 14))
    review_accept(target=target_of(document, "I"), acting_user=people.an)
    review_dismiss(target=target_of(document, "III.1"), finding="DL002.1", reason="Ở phụ lục.", acting_user=people.an)
    after = progress_of(reviewed(document))
    assert (after.settled, after.open[0], after.findings) == (1, 2, (0, 14))
