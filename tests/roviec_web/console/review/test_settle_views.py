import pytest
from people import signed_in_client
from review_plans import REVISED, compiled
from reviewing import clause_of, make_document, reviewed, target_of

from roviec_web.documents.actions.review.accepting import review_accept
from roviec_web.documents.actions.review.carrying import review_carry
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import Status
from roviec_web.kit.models import AuditRow
from roviec_web.people.models import RoleKind

PRESSES = ["accept", "undo", "redo", "keep", "drop", "accept-many"]


def test_accept_undo_redo(send, document):
    for action, status in (("accept", Status.ACCEPTED), ("undo", Status.UNTOUCHED), ("redo", Status.ACCEPTED)):
        answer = send(action, "I.1")
        assert answer.status_code == 200
        assert 'id="c2"' in answer.content.decode()
        assert clause_of(document, "I.1").status is status


def test_a_task_is_accepted_alone(send, document):
    send("accept", "II.1.-3", task="II.1.-3/a")
    clause = clause_of(document, "II.1.-3")
    assert (clause.status, clause.tasks[0].status) == (Status.UNTOUCHED, Status.ACCEPTED)


def test_who_saw_an_older_state_is_told(send, document):
    before = clause_of(document, "I.1").stamp
    send("accept", "I.1")
    answer = send("undo", "I.1", stamp=before)
    assert answer.status_code == 409
    assert "Bản hiện có" in answer.content.decode()
    assert clause_of(document, "I.1").status is Status.ACCEPTED


def test_nothing_to_undo_is_told(send):
    answer = send("undo", "I.1")
    assert answer.status_code == 400
    assert "không có gì để hoàn tác" in answer.content.decode()


def test_the_rest_at_once(send, document, client):
    answer = send("accept-many", "")
    assert "Đã chấp nhận 14 điều khoản." in answer.content.decode()
    assert "14/14 điều khoản đã rà soát" in answer.content.decode()
    assert AuditRow.objects.get(action="review.accept_many").data["count"] == 14


@pytest.fixture
def revision(document, people):
    review_accept(target=target_of(document, "II.1.-2"), acting_user=people.an)
    new = make_document(document.body, people.an, REVISED, replaces=document)
    review_carry(document=new, old=compiled(), new=compiled(REVISED))
    return new


def test_a_conflict_is_shown_side_by_side(revision, client):
    words = client.get(f"/documents/{revision.code}/review/").content.decode()
    assert "1 mâu thuẫn cần giải quyết" in words
    assert "mua vật tư dự trữ.</p>" in words
    assert "lương thực cho vùng bị chia cắt.</p>" in words
    assert "ở II.1.-2 của bản trước" in words


@pytest.mark.parametrize(("action", "status"), [("keep", Status.ACCEPTED), ("drop", Status.UNTOUCHED)])
def test_a_conflict_is_settled(revision, client, action, status):
    [conflict] = reviewed(revision).conflicts
    said = {"clause": "II.1.-3", "edit": conflict.edit.code}
    answer = client.post(f"/documents/{revision.code}/review/{action}/", said, headers={"HX-Request": "true"})
    assert "Mâu thuẫn" not in answer.content.decode()
    clause = clause_of(revision, "II.1.-3")
    assert (clause.status, clause.conflicts) == (status, ())


@pytest.mark.parametrize("action", PRESSES)
def test_who_may_not_review_finds_nothing(people, send, action):
    for person in (people.binh, people.chi):
        assert send(action, "I.1", by=signed_in_client(person), edit="x").status_code == 404
    assert not ReviewEdit.objects.exists()


@pytest.mark.parametrize("action", PRESSES)
def test_nothing_is_done_by_a_link(client, address, action):
    assert client.get(f"{address}{action}/").status_code == 405


WHY = "Tổng hợp ý kiến người dân gửi tới."


def test_an_administrator_overturns_a_mark_and_puts_it_back(send, document, people):
    words = send("operate", "II.2.b", task="II.2.b/a", reason=WHY).content.decode()
    assert f"Dấu không vận hành do {people.an.name} bỏ ngày" in words
    assert WHY in words
    assert "không vận hành</span>" not in words
    assert "không vận hành</span>" in send("restore", "II.2.b").content.decode()
    assert not clause_of(document, "II.2.b").tasks[0].operated


def test_an_administrator_who_reads_no_documents_overturns_nothing(send, document, people):
    people.an.roles.exclude(kind=RoleKind.ADMINISTRATOR).delete()
    assert send("operate", "II.2.b", task="II.2.b/a", reason=WHY).status_code == 404
    assert not clause_of(document, "II.2.b").tasks[0].operated


def test_a_reviewer_who_is_no_administrator_finds_no_such_act(send, people, client, address):
    people.an.roles.filter(kind=RoleKind.ADMINISTRATOR).delete()
    assert send("operate", "II.2.b", task="II.2.b/a", reason=WHY).status_code == 404
    assert "review/operate/" not in client.get(address).content.decode()
