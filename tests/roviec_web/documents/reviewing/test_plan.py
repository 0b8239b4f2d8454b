import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_plans import PLAN, make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, EditKind, Status, Strife, review
from roviec_web.documents.reviewing.locating import read_clauses

JSON = plan_json()
COMPILED = CompiledPlan(JSON)
CLAUSES = read_clauses(JSON)


def of_other(task):
    clause = task.rpartition("/")[0]
    seen = CLAUSES.tasks[task]["text"]
    return {"task": task, "clause": clause, "basis": CLAUSES.bases[clause], "seen": seen}


def join(clause, *others, number=1):
    data = {"with": [of_other(other) for other in others], "text": "Cả hai.", "lead": [], "coordinating": []}
    return make_edit(JSON, clause, EditKind.JOIN, number, task=f"{clause}/a", data=data)


def test_every_clause_is_there_and_the_document_stands_first():
    reviewed = review(COMPILED, [])
    assert [clause.path for clause in reviewed.clauses][:3] == ["", "I", "I.1"]
    assert {clause.status for clause in reviewed.clauses} == {Status.UNTOUCHED}
    assert [finding.rule for finding in reviewed.clauses[0].findings] == ["HD004", "HD011"]


def test_a_dismissed_finding_is_told_with_its_reason():
    edit = make_edit(JSON, "III.1", EditKind.DISMISS, finding="DL002.1", reason="Thời hạn ở Phụ lục.")
    [finding] = review(COMPILED, [edit]).clause("III.1").findings
    assert not finding.is_open
    assert (finding.dismissed_by, finding.reason) == ("Nguyễn Thị An", "Thời hạn ở Phụ lục.")


def test_the_text_of_the_source_stays():
    edit = make_edit(JSON, "I.1", EditKind.SPLIT, pieces=[{"id": "I.1/+1", "text": "Việc mới."}])
    before, after = review(COMPILED, []), review(COMPILED, [edit])
    assert [clause.words for clause in before.clauses] == [clause.words for clause in after.clauses]


def test_a_joined_task_is_no_task_of_its_own():
    reviewed = review(COMPILED, [join("II.1.-1", "II.1.-2/a")])
    assert reviewed.clause("II.1.-2").tasks[0].joined_into == "II.1.-1/a"
    assert reviewed.clause("II.1.-1").tasks[0].text == "Cả hai."
    assert len(reviewed.tasks) == len(review(COMPILED, []).tasks) - 1


@pytest.mark.parametrize(
    "edits",
    [
        (join("II.1.-1", "II.1.-3/a"), join("II.1.-2", "II.1.-3/a")),
        (join("II.1.-1", "II.1.-2/a"), join("II.1.-2", "II.1.-1/a")),
        (join("II.1.-1", "II.1.-1/a"),),
    ],
    ids=["into two", "into each other", "into itself"],
)
def test_a_join_that_cannot_be_is_a_conflict_and_loses_no_task(edits):
    reviewed = review(COMPILED, edits)
    assert [conflict.strife for conflict in reviewed.conflicts] == [Strife.OTHER]
    everything = {task.id for clause in reviewed.clauses for task in clause.tasks}
    alone = {task.id for task in reviewed.tasks}
    joined = {task.joined_into for clause in reviewed.clauses for task in clause.tasks if task.joined_into}
    assert joined <= alone
    assert everything == {task["id"] for task in JSON["tasks"]}


def test_a_join_whose_other_clause_changed_is_a_conflict():
    later = plan_json(PLAN.replace("vật tư dự trữ", "vật tư, thuốc men"))
    reviewed = review(CompiledPlan(later), [join("II.1.-1", "II.1.-2/a")])
    [conflict] = reviewed.conflicts
    assert conflict.strife is Strife.OTHER
    assert conflict.seen == "Sở Tài chính bố trí kinh phí mua vật tư dự trữ."


def test_edits_of_several_addresses_come_as_they_were_made():
    before = plan_json(PLAN.replace("- Sở Tài chính", "- Sở Y tế chuẩn bị thuốc phòng dịch.\n- Sở Tài chính"))
    moved = make_edit(before, "II.1.-3", EditKind.LEAD, 1, task="II.1.-3/a", names=["Cũ"])
    own = make_edit(JSON, "II.1.-2", EditKind.LEAD, 2, task="II.1.-2/a", names=["Mới"])
    clause = review(COMPILED, [own, moved]).clause("II.1.-2")
    assert [edit.code for edit in clause.edits] == [moved.code, own.code]
    assert clause.tasks[0].lead == ("Mới",)


def test_what_was_undone_last_is_done_again_first():
    edits = [make_edit(JSON, "I.1", EditKind.ACCEPT, number, undone=number > 1) for number in (1, 2, 3)]
    assert review(COMPILED, edits).clause("I.1").redoable == edits[1]
    newer = make_edit(JSON, "I.1", EditKind.ACCEPT, 4)
    assert review(COMPILED, [*edits, newer]).clause("I.1").redoable is None


def test_a_settled_conflict_is_not_done_again():
    edit = make_edit(JSON, "I.1", EditKind.ACCEPT, undone=True, resolved="dropped")
    assert review(COMPILED, [edit]).clause("I.1").redoable is None


TASKS = sorted(CLAUSES.tasks)
_STEP = st.tuples(
    st.sampled_from(TASKS),
    st.sampled_from(["accept", "text", "split", "kind", "lead", "deadline", "join", "piece"]),
    st.integers(1, 3),
)


def made(steps):
    """Edits in the order of the steps, each numbered within its clause."""
    numbers = {}
    found = []
    for task, step, value in steps:
        clause = task.rpartition("/")[0]
        number = numbers[clause] = numbers.get(clause, 0) + 1
        found.append(_made(clause, task, step, number, value))
    return found


def _made(clause, task, step, number, value):
    other = TASKS[(TASKS.index(task) + value) % len(TASKS)]
    data = {
        "accept": {},
        "text": {"text": f"Việc {value}."},
        "split": {"pieces": [{"id": task, "text": "Một."}, {"id": f"{clause}/+{value}", "text": "Hai."}]},
        "kind": {"kind": ["measure", "none", "content"][value % 3]},
        "lead": {"names": [f"Sở {value}"]},
        "deadline": {"text": "", "end": f"2026-0{value}-01"},
        "join": {"with": [of_other(other)], "text": "Cả hai.", "lead": [], "coordinating": []},
        "piece": {"names": ["Sở Y tế"]},
    }[step]
    kind = EditKind.LEAD if step == "piece" else EditKind(step)
    return make_edit(JSON, clause, kind, number, task=f"{clause}/+{value}" if step == "piece" else task, data=data)


def _state(reviewed):
    return [(clause.status, clause.tasks, clause.conflicts, clause.stamp) for clause in reviewed.clauses]


@given(st.lists(_STEP, max_size=14), st.sets(st.integers(0, 13)))
def test_undone_edits_are_as_if_they_had_not_been(steps, undone):
    edits = made(steps)
    marked = [replace(edit, is_undone=index in undone) for index, edit in enumerate(edits)]
    left = [edit for index, edit in enumerate(edits) if index not in undone]
    assert _state(review(COMPILED, marked)) == _state(review(COMPILED, left))


@given(st.lists(_STEP, max_size=14), st.randoms(use_true_random=False))
def test_the_order_between_clauses_does_not_matter(steps, chance: random.Random):
    edits = made(steps)
    shuffled = edits[:]
    chance.shuffle(shuffled)
    assert review(COMPILED, shuffled) == review(COMPILED, edits)


@given(st.lists(_STEP, max_size=14))
def test_every_edit_is_applied_or_in_conflict_and_no_task_of_the_source_is_lost(steps):
    edits = made(steps)
    reviewed = review(COMPILED, edits)
    assert {edit.code for clause in reviewed.clauses for edit in clause.edits} == {edit.code for edit in edits}
    printed = {task.id for clause in reviewed.clauses for task in clause.tasks if task.printed}
    assert printed == set(TASKS)
    assert _ends_are_alone(reviewed)


@given(st.lists(st.tuples(st.sampled_from(TASKS), st.just("join"), st.integers(1, 6)), min_size=2, max_size=9))
def test_joins_never_turn_in_a_circle(steps):
    assert _ends_are_alone(review(COMPILED, made(steps)))


def _ends_are_alone(reviewed):
    """Whoever follows where joined tasks went comes to one that is a task of its own."""
    everything = {task.id: task for clause in reviewed.clauses for task in clause.tasks}
    for name in everything:
        walked = [name]
        while everything[walked[-1]].joined_into:
            walked.append(everything[walked[-1]].joined_into)
            if len(walked) > len(everything):
                return False
    return True
