from dataclasses import replace

from review_plans import PLAN, make_edit, plan_json

from roviec_web.documents.reviewing import Conflict, EditKind, Strife
from roviec_web.documents.reviewing.locating import locate, moved, read_clauses, words_at


def test_an_edit_stays_where_the_words_stayed():
    plan = plan_json()
    edit = make_edit(plan, "II.1.-2", EditKind.ACCEPT, task="II.1.-2/a")
    assert locate(edit, read_clauses(plan)) == edit


def test_it_goes_with_words_that_moved():
    edit = make_edit(plan_json(), "II.1.-2", EditKind.ACCEPT, task="II.1.-2/a")
    later = plan_json(PLAN.replace("- Sở Nông nghiệp", "- Sở Y tế chuẩn bị thuốc phòng dịch.\n- Sở Nông nghiệp"))
    found = locate(edit, read_clauses(later))
    assert (found.clause, found.task) == ("II.1.-3", "II.1.-3/a")


def test_words_that_changed_make_a_conflict():
    edit = make_edit(plan_json(), "II.1.-2", EditKind.ACCEPT)
    later = read_clauses(plan_json(PLAN.replace("vật tư dự trữ", "vật tư, thuốc men dự trữ")))
    found = locate(edit, later)
    assert isinstance(found, Conflict)
    assert found.strife is Strife.CHANGED
    assert found.seen == "Sở Tài chính bố trí kinh phí mua vật tư dự trữ."
    assert found.now == "Sở Tài chính bố trí kinh phí mua vật tư, thuốc men dự trữ."


def test_words_that_went_make_a_conflict():
    edit = make_edit(plan_json(), "III.2", EditKind.ACCEPT)
    later = plan_json(PLAN.replace("2. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n", ""))
    assert locate(edit, read_clauses(later)).strife is Strife.GONE


def test_a_clause_that_was_taken_out_is_not_found_in_another_of_its_number():
    edit = make_edit(plan_json(), "III.1", EditKind.ACCEPT, carried={"change": "removed"})
    assert locate(edit, read_clauses(plan_json())).strife is Strife.GONE


def test_another_task_in_the_same_words_makes_a_conflict():
    plan = plan_json()
    edit = make_edit(plan, "II.1.-2", EditKind.ACCEPT, task="II.1.-2/a")
    other = replace(edit, data={**edit.data, "seen_task": "Sở Tài chính bố trí kinh phí."})
    found = locate(other, read_clauses(plan))
    assert found.strife is Strife.TASK
    assert found.seen == "Sở Tài chính bố trí kinh phí."


def test_ids_move_with_the_clause():
    plan = plan_json()
    edit = make_edit(plan, "I.1", EditKind.SPLIT, pieces=[{"id": "I.1/+1", "text": "Một."}])
    assert moved(edit, "I.2").data["pieces"] == [{"id": "I.2/+1", "text": "Một."}]
    assert moved(replace(edit, task="II.1/a"), "I.2").task == "II.1/a"


def test_words_of_the_whole_document_are_none():
    clauses = read_clauses(plan_json())
    assert words_at(clauses, "") == ""
    assert words_at(clauses, "I.2") == "Việc ứng phó phải kịp thời, đúng phương án."
    assert list(clauses.nodes)[:3] == ["I", "I.1", "I.2"]
