import pytest
from review_plans import PLAN
from reviewing import clause_of, make_document, reviewed, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.actions.review.clauses import review_clause_kind, review_part, review_unite
from roviec_web.documents.actions.review.refusals import ReviewError, StaleError
from roviec_web.documents.actions.review.tasks import review_lead, review_split
from roviec_web.documents.actions.review.undoing import review_drop, review_keep, review_redo, review_undo
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.kit.models import AuditRow, Event

CLAUSE = "II.1.-2"
ONE, TWO = "Sở Tài chính bố trí kinh phí mua vật tư dự trữ.", "Sở Y tế chuẩn bị cơ số thuốc phòng dịch."


@pytest.fixture
def document(province, people):
    return make_document(province.top, people.an, PLAN.replace(ONE, f"{ONE} {TWO}"))


@pytest.fixture
def part(document, people):
    def say(path=CLAUSE, texts=(ONE, TWO)):
        return review_part(target=target_of(document, path), texts=texts, acting_user=people.an)

    return say


def test_a_clause_is_parted(document, part):
    part()
    assert [clause_of(document, path).text for path in (CLAUSE, f"{CLAUSE}:2")] == [ONE, TWO]
    assert AuditRow.objects.get(action="review.part").data["data"]["pieces"][1] == {
        "clause": f"{CLAUSE}:2",
        "text": TWO,
    }
    assert Event.objects.filter(kind="document.reviewed").count() == 1


@pytest.mark.parametrize(
    "texts", [(ONE,), (), (ONE, "Sở Y tế chuẩn bị thuốc."), (TWO, ONE), (ONE, TWO, "Thêm."), ("a",) * 21]
)
def test_the_words_of_the_document_stay(part, texts):
    with pytest.raises(ReviewError):
        part(texts=texts)
    assert not ReviewEdit.objects.exists()


def test_clauses_are_joined(document, people):
    review_unite(target=target_of(document, "II.1.-1"), acting_user=people.an)
    assert clause_of(document, "II.1.-1").text.endswith(f"- {ONE} {TWO}")
    assert reviewed(document).clause(CLAUSE) is None
    assert AuditRow.objects.filter(action="review.unite").count() == 1


@pytest.mark.parametrize("path", ["", "II.1.-3"])
def test_there_must_be_something_to_join(document, people, path):
    with pytest.raises(ReviewError):
        review_unite(target=target_of(document, path), acting_user=people.an)


def test_the_kind_of_a_clause(document, people):
    review_clause_kind(target=target_of(document, CLAUSE), kind="paragraph", acting_user=people.an)
    clause = clause_of(document, CLAUSE)
    assert (clause.kind, clause.rekinded_by) == ("paragraph", people.an.name)
    assert AuditRow.objects.filter(action="review.clause_kind").count() == 1


@pytest.mark.parametrize(("path", "kind"), [(CLAUSE, "bullet"), (CLAUSE, "row"), ("", "paragraph")])
def test_a_kind_that_cannot_be(document, people, path, kind):
    with pytest.raises(ReviewError):
        review_clause_kind(target=target_of(document, path), kind=kind, acting_user=people.an)


def test_undo_puts_the_clause_together_and_redo_parts_it_again(document, people, part):
    part()
    review_undo(target=target_of(document, f"{CLAUSE}:2"), acting_user=people.an)
    assert clause_of(document, CLAUSE).text == f"{ONE} {TWO}"
    review_redo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert clause_of(document, f"{CLAUSE}:2").text == TWO


def test_undo_waits_for_what_was_said_of_the_parts(document, people, part):
    part()
    review_accept(target=target_of(document, f"{CLAUSE}:2"), acting_user=people.an)
    with pytest.raises(ReviewError, match=f"{CLAUSE}:2"):
        review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert not ReviewEdit.objects.filter(undone_at__isnull=False).exists()
    for path in (f"{CLAUSE}:2", CLAUSE):
        review_undo(target=target_of(document, path), acting_user=people.an)
    assert reviewed(document).conflicts == ()
    assert clause_of(document, CLAUSE).text == f"{ONE} {TWO}"


def test_an_address_that_a_part_had_is_given_to_no_other(document, people, part):
    part()
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    part(texts=("Sở Tài chính", f"{ONE.removeprefix('Sở Tài chính ')} {TWO}"))
    part(f"{CLAUSE}:3", (ONE.removeprefix("Sở Tài chính "), TWO))
    paths = [clause.path for clause in reviewed(document).clauses if clause.path.startswith(CLAUSE)]
    assert paths == [CLAUSE, f"{CLAUSE}:3", f"{CLAUSE}:4"]


def test_work_that_people_added_gets_an_id_of_its_own_after_a_join(document, people, part):
    review_split(target=target_of(document, CLAUSE), texts=["Thêm việc."], acting_user=people.an)
    part()
    review_split(target=target_of(document, CLAUSE), texts=["Thêm nữa."], acting_user=people.an)
    ids = [task.id for clause in reviewed(document).clauses for task in clause.tasks]
    assert len(ids) == len(set(ids))


def test_who_saw_the_clause_before_it_was_parted_writes_nothing(document, people, part):
    seen = target_of(document, CLAUSE, f"{CLAUSE}/a")
    part()
    with pytest.raises(StaleError):
        review_lead(target=seen, names=["Kho bạc"], acting_user=people.an)


def test_who_may_only_read_parts_nothing(document, people):
    with pytest.raises(NotAllowedError):
        review_part(target=target_of(document, CLAUSE), texts=[ONE, TWO], acting_user=people.binh)


def test_a_part_in_conflict_is_dropped_and_not_kept(document, people, part):
    row = part()
    ReviewEdit.objects.filter(pk=row.pk).update(basis="0" * 64)
    with pytest.raises(ReviewError):
        review_keep(document=document, edit=row.code, acting_user=people.an)
    review_drop(document=document, edit=row.code, acting_user=people.an)
    assert reviewed(document).conflicts == ()
