from reviewing import clause_of, target_of

from roviec_web.documents.actions.review.matching import review_match
from roviec_web.kit.models import AuditRow


def test_it_works(document, people, province):
    target = target_of(document, "II.2.b")
    review_match(target=target, name="Sở  Văn hóa", body=province.science, acting_user=people.an)
    said = {"body": province.science.code, "body_name": province.science.name}
    assert clause_of(document, "II.2.b").bodies == {"Sở Văn hóa": said}
    assert AuditRow.objects.filter(action="review.body").exists()
