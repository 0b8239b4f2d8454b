from people import signed_in_client
from reviewing import target_of

from roviec_web.documents.actions.review.operating import review_operate
from roviec_web.documents.actions.review.undoing import review_undo

ADDRESS = "/documents/review/overturned/"
TASK, WHY = "II.2.b/a", "Tổng hợp ý kiến người dân gửi tới."


def overturn(document, person):
    review_operate(target=target_of(document, "II.2.b", TASK), reason=WHY, acting_user=person)


def test_what_was_overturned_is_listed_with_its_reason(document, people, client):
    overturn(document, people.an)
    words = signed_in_client(people.binh).get(ADDRESS).content.decode()
    assert WHY in words
    assert "Nguyễn Thị An" in words
    assert f"/documents/{document.code}/review/?clause=II.2.b" in words
    assert ADDRESS in client.get(f"/documents/{document.code}/review/").content.decode()


def test_what_was_put_back_is_not(document, people, client):
    overturn(document, people.an)
    review_undo(target=target_of(document, "II.2.b"), acting_user=people.an)
    assert "Chưa có dấu nào bị bỏ" in client.get(ADDRESS).content.decode()


def test_who_is_outside_sees_none(document, people):
    overturn(document, people.an)
    assert WHY not in signed_in_client(people.chi).get(ADDRESS).content.decode()
