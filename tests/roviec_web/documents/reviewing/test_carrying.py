from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_plans import PLAN, REVISED, compiled, make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, Edit, EditKind, Strife, TaskKind, carry, review
from roviec_web.documents.reviewing.locating import read_clauses

OLD, NEW = compiled(), compiled(REVISED)
OLD_JSON, NEW_JSON = plan_json(), plan_json(REVISED)
NEW_COMPILED = CompiledPlan(NEW_JSON)
ADDRESSES = ["", *read_clauses(OLD_JSON).nodes]


def carried(*edits):
    return carry(edits, OLD, NEW, document="vanbancu01")


def accept(clause, number=1, **fields):
    return make_edit(OLD_JSON, clause, EditKind.ACCEPT, number, **fields)


def test_a_renumbered_clause_keeps_its_edit():
    [edit] = carried(accept("II.1.-1", task="II.1.-1/a"))
    assert (edit.clause, edit.task) == ("II.1.-2", "II.1.-2/a")
    assert edit.data["carried"] == {
        "edit": "II.1.-1#1",
        "document": "vanbancu01",
        "clause": "II.1.-1",
        "change": "unchanged",
    }
    assert review(NEW_COMPILED, [edit]).conflicts == ()


def test_an_edited_clause_makes_a_conflict_with_both_words():
    edits = carried(accept("II.1.-2"))
    [conflict] = review(NEW_COMPILED, edits).clause("II.1.-3").conflicts
    assert conflict.strife is Strife.CHANGED
    assert conflict.seen.endswith("mua vật tư dự trữ.")
    assert conflict.now.endswith("lương thực cho vùng bị chia cắt.")


def test_a_clause_that_was_taken_out_keeps_its_edit_in_sight():
    reviewed = review(NEW_COMPILED, carried(accept("III.2")))
    assert [(one.strife, one.edit.clause) for one in reviewed.orphans] == [(Strife.GONE, "III.2")]


def test_what_was_in_conflict_stays_so():
    stale = replace(accept("I.1"), basis="0" * 64)
    assert [one.strife for one in review(NEW_COMPILED, carried(stale)).conflicts] == [Strife.CHANGED]


def test_what_was_undone_is_not_carried():
    assert carried(accept("I.1", undone=True)) == ()


def test_only_spelling_changed():
    spelt = PLAN.replace("Công an tỉnh phối hợp", "Công an tỉnh  phối hợp").replace(
        "đúng phương án.", "đúng phương án;"
    )
    edits = [accept("I.2"), accept("II.1.-3", task="II.1.-3/a")]
    there = carry(edits, OLD, compiled(spelt), document="vanbancu01")
    assert review(CompiledPlan(plan_json(spelt)), there).conflicts == ()


def test_a_second_revision_keeps_the_first_ones_conflicts():
    once = carried(accept("II.1.-2"), accept("III.2"), accept("I.1"))
    twice = carry(once, NEW, NEW, document="vanbancu02")
    strifes = Counter(one.strife for one in review(NEW_COMPILED, twice).conflicts)
    assert strifes == {Strife.CHANGED: 1, Strife.GONE: 1}


@pytest.mark.parametrize(("other", "conflicts"), [("II.1.-1", 0), ("III.2", 1), ("II.1.-2", 1)])
def test_a_join_goes_with_both_its_clauses(other, conflicts):
    clauses = read_clauses(OLD_JSON)
    seen = clauses.tasks[f"{other}/a"]["text"]
    joined = {"task": f"{other}/a", "clause": other, "basis": clauses.bases[other], "seen": seen}
    data = {"with": [joined], "text": "Cả hai.", "lead": [], "coordinating": []}
    edits = carried(make_edit(OLD_JSON, "II.1.-3", EditKind.JOIN, task="II.1.-3/a", data=data))
    assert [one.strife for one in review(NEW_COMPILED, edits).conflicts] == [Strife.OTHER] * conflicts


_EDITS = st.lists(
    st.builds(
        lambda clause, kind, undone: (clause, kind, undone),
        st.sampled_from(ADDRESSES),
        st.sampled_from([EditKind.ACCEPT, EditKind.DISMISS, EditKind.SPLIT]),
        st.booleans(),
    ),
    max_size=12,
)


def numbered(drawn) -> list[Edit]:
    made = []
    for number, (clause, kind, undone) in enumerate(drawn, 1):
        data = {"finding": "DL002.1", "reason": "", "pieces": [{"id": f"{clause}/+{number}", "text": "Việc."}]}
        made.append(make_edit(OLD_JSON, clause, kind, number, undone=undone, data={**data, "kind": TaskKind.MEASURE}))
    return made


@given(_EDITS)
def test_no_edit_is_lost_on_the_way(drawn):
    edits = numbered(drawn)
    there = carried(*edits)
    assert Counter(edit.code for edit in there) == Counter(edit.code for edit in edits if not edit.is_undone)
    reviewed = review(NEW_COMPILED, there)
    shown = {edit.code for clause in reviewed.clauses for edit in clause.edits}
    shown |= {conflict.edit.code for conflict in reviewed.conflicts}
    assert shown == {edit.code for edit in there}
