from people import three_people
from provinces import make_other_province, make_province
from reviewing import make_document, target_of

from roviec_web.documents.actions.review.operating import review_operate
from roviec_web.documents.queries.overturned import overturned_visible_to


def test_those_of_documents_that_one_reads(db):
    province = make_province()
    people = three_people(province.top, make_other_province().top)
    document = make_document(province.top, people.an)
    target = target_of(document, "II.2.b", "II.2.b/a")
    review_operate(target=target, reason="Tổng hợp ý kiến gửi tới.", acting_user=people.an)
    assert [edit.task for edit in overturned_visible_to(people.binh)] == ["II.2.b/a"]
    assert not overturned_visible_to(people.chi).exists()
