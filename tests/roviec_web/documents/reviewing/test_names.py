from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, EditKind, review
from roviec_web.documents.reviewing.names import clauses_naming, names_of

JSON = plan_json()
COMPILED = CompiledPlan(JSON)


def test_every_name_once_in_reading_order():
    names = names_of(review(COMPILED, []))
    assert [name.text for name in names][:4] == [
        "Sở Nông nghiệp và Môi trường",
        "Sở Tài chính",
        "Công an tỉnh",
        "Sở Xây dựng",
    ]
    assert {name.count for name in names} == {1}
    assert names[2].clause == 8


def test_what_a_reviewer_said_of_a_name():
    edit = make_edit(JSON, "II.1.-3", EditKind.BODY, name="Công an tỉnh", body="abc", body_name="Công an Lam Sơn")
    said = {name.text: name.said for name in names_of(review(COMPILED, [edit])) if name.said}
    assert said == {"Công an tỉnh": {"body": "abc", "body_name": "Công an Lam Sơn"}}


def test_names_of_what_is_no_work_are_left_out():
    edit = make_edit(JSON, "II.1.-3", EditKind.KIND, task="II.1.-3/a", data={"kind": "none"})
    assert "Công an tỉnh" not in {name.text for name in names_of(review(COMPILED, [edit]))}


def test_the_clauses_of_a_name():
    plan = review(COMPILED, [])
    assert [clause.path for clause in clauses_naming(plan, "Sở Xây dựng")] == ["II.1.-3"]
    assert clauses_naming(plan, "Sở Nào Đó") == ()
