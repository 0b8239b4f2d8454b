from datetime import date

from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing import EditKind, Status, Strife, TaskKind
from roviec_web.documents.reviewing.folding import fold_clause

PLAN = plan_json()
CLAUSE, TASK = "II.1.-3", "II.1.-3/a"


def folded(*edits):
    return fold_clause(CLAUSE, [task for task in PLAN["tasks"] if task["path"] == CLAUSE], edits)


def edit(said, number=1, /, *, task=TASK, **data):
    return make_edit(PLAN, CLAUSE, said, number, task=task, data=data)


def test_nothing_said_leaves_what_was_read():
    one = folded()
    assert one.status is Status.UNTOUCHED
    assert one.tasks[TASK].lead == ("Công an tỉnh",)
    assert one.tasks[TASK].status is Status.UNTOUCHED


def test_accepting_a_clause_accepts_its_tasks():
    one = folded(edit(EditKind.ACCEPT, task=""))
    assert (one.status, one.tasks[TASK].status, one.tasks[TASK].by) == (
        Status.ACCEPTED,
        Status.ACCEPTED,
        "Nguyễn Thị An",
    )


def test_accepting_after_an_edit_keeps_it_told():
    one = folded(edit(EditKind.LEAD, names=["Công an xã"]), edit(EditKind.ACCEPT, 2, task=""))
    assert one.status is Status.EDITED
    assert one.tasks[TASK].status is Status.EDITED


def test_accepting_one_task_leaves_the_clause_open():
    one = folded(edit(EditKind.ACCEPT))
    assert (one.status, one.tasks[TASK].status) == (Status.UNTOUCHED, Status.ACCEPTED)


def test_other_words_stand_beside_those_of_the_source():
    one = folded(edit(EditKind.TEXT, text="Công an tỉnh phân luồng.", title="Phân luồng"))
    task = one.tasks[TASK]
    assert (task.text, task.title) == ("Công an tỉnh phân luồng.", "Phân luồng")
    assert task.printed["text"].startswith("Công an tỉnh phối hợp với Sở Xây dựng")


def test_a_split_gives_work_that_people_added():
    pieces = [{"id": TASK, "text": "Một."}, {"id": f"{CLAUSE}/+1", "text": "Hai."}]
    one = folded(edit(EditKind.SPLIT, pieces=pieces), edit(EditKind.LEAD, 2, task=f"{CLAUSE}/+1", names=["Sở Y tế"]))
    first, second = one.tasks.values()
    assert (first.text, first.status) == ("Một.", Status.EDITED)
    assert (second.text, second.status, second.part_of, second.printed) == ("Hai.", Status.ADDED, TASK, None)
    assert (first.lead, second.lead) == (("Công an tỉnh",), ("Sở Y tế",))


def test_work_that_the_compiler_did_not_see_is_added():
    one = folded(
        edit(EditKind.SPLIT, task="", pieces=[{"id": f"{CLAUSE}/+1", "text": "Cắm biển báo."}], kind="measure")
    )
    task = one.tasks[f"{CLAUSE}/+1"]
    assert (task.text, task.kind, task.status, task.lead) == ("Cắm biển báo.", TaskKind.MEASURE, Status.ADDED, ())


def test_an_edit_of_a_piece_whose_split_is_undone_is_not_lost():
    one = folded(edit(EditKind.LEAD, 2, task=f"{CLAUSE}/+1", names=["Sở Y tế"]))
    assert [(conflict.strife, conflict.edit.number) for conflict in one.conflicts] == [(Strife.TASK, 2)]


def test_kind_lead_and_partners():
    task = folded(
        edit(EditKind.KIND, kind="none"),
        edit(EditKind.LEAD, 2, names=["Sở Xây dựng"]),
        edit(EditKind.PARTNERS, 3, names=["Công an tỉnh", "Sở Y tế"]),
    ).tasks[TASK]
    assert not task.is_task
    assert (task.lead, task.coordinating) == (("Sở Xây dựng",), ("Công an tỉnh", "Sở Y tế"))


def test_a_deadline_is_added_by_somebody_and_taken_away_again():
    added = edit(EditKind.DEADLINE, text="trước mùa lũ", end="2026-08-31")
    task = folded(added).tasks[TASK]
    assert (task.added_deadline.end, task.added_deadline.by) == (date(2026, 8, 31), "Nguyễn Thị An")
    assert task.deadline is None
    assert folded(added, edit(EditKind.DEADLINE, 2)).tasks[TASK].added_deadline is None


def test_a_printed_name_is_matched_to_a_body():
    one = folded(edit(EditKind.BODY, task="", name="Công an tỉnh", body="abc", body_name="Công an tỉnh Lam Sơn"))
    assert one.bodies == {"Công an tỉnh": {"body": "abc", "body_name": "Công an tỉnh Lam Sơn"}}
    assert one.status is Status.UNTOUCHED


def test_new_words_may_end_operation_and_never_begin_it():
    halted = edit(EditKind.TEXT, text="Nắm bắt dư luận.", operated=False)
    again = edit(EditKind.TEXT, 2, text="Phân luồng.", operated=True)
    assert not folded(halted).tasks[TASK].operated
    assert not folded(halted, again).tasks[TASK].operated


def test_a_join_has_the_words_of_both():
    join = edit(EditKind.JOIN, text="Cả hai.", lead=["A"], coordinating=["B"], **{"with": []})
    one = folded(join)
    assert (one.tasks[TASK].text, one.tasks[TASK].lead, one.joins) == ("Cả hai.", ("A",), [join])
