import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_layouts import STEPS, drawn_layout, part, unite
from review_plans import PLAN, REVISED, compiled, make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, EditKind, Status, Strife, carry, review
from roviec_web.documents.reviewing.layout import in_order, lay_out
from roviec_web.documents.reviewing.locating import read_clauses

TWO = PLAN.replace(
    "- Sở Tài chính bố trí kinh phí mua vật tư dự trữ.\n",
    "- Sở Tài chính bố trí kinh phí mua vật tư dự trữ. Sở Y tế chuẩn bị cơ số thuốc phòng dịch.\n",
)
"""In which II.1.-2 holds the work of two bodies."""
JSON = plan_json(TWO)
PIECES = [
    ("II.1.-2", "Sở Tài chính bố trí kinh phí mua vật tư dự trữ."),
    ("II.1.-2:2", "Sở Y tế chuẩn bị cơ số thuốc phòng dịch."),
]
PARTED = part(JSON, "II.1.-2", PIECES)


def later(edit):
    """Made behind every edit of layout."""
    return replace(edit, at=edit.at.replace(year=2027))


def check_once(plan):
    """Every letter stands in one clause or region, and in no other; a clause lies inside the one above it."""
    text, times = plan["source"]["text"], bytearray(len(plan["source"]["text"]))
    for one in plan["parts"]:
        for start, end in [*(block["span"] for block in one["blocks"]), *(node["span"] for node in one["outline"])]:
            times[start:end] = bytes(min(count + 1, 2) for count in times[start:end])
        stack = list(one["outline"])
        while stack:
            node = stack.pop()
            ends = [node["span"][0], *(at for child in node["children"] for at in child["span"]), node["span"][1]]
            assert ends == sorted(ends), node["path"]
            stack += node["children"]
    assert all(count == 1 for count, letter in zip(times, text, strict=True) if not letter.isspace())


def words(plan):
    """Every word that is said of a clause, its marker and the dots behind a heading left out."""
    nodes = read_clauses(plan).nodes.values()
    return "".join(f"{node['marker'] or ''}{node['heading'] or ''}{node['text']}" for node in nodes)


def letters(text):
    return sorted(letter for letter in text if letter.isalnum())


def test_a_plan_that_nobody_parted_is_left_alone():
    assert lay_out(JSON, [make_edit(JSON, "I.1", EditKind.ACCEPT)]).plan is JSON


def test_a_clause_is_parted_and_its_tasks_go_with_their_words():
    reviewed = review(CompiledPlan(JSON), [PARTED])
    first, second = reviewed.clause("II.1.-2"), reviewed.clause("II.1.-2:2")
    assert [clause.text for clause in (first, second)] == [text for _, text in PIECES]
    assert [task.lead for task in (*first.tasks, *second.tasks)] == [("Sở Tài chính",), ("Sở Y tế",)]
    assert (second.number, second.level, second.marker) == (first.number + 1, first.level, None)
    assert {clause.status for clause in (first, second)} == {Status.EDITED}
    assert reviewed.layout


def test_what_was_said_before_goes_with_the_words():
    [first, second] = [task["id"] for task in JSON["tasks"] if task["path"] == "II.1.-2"]
    before = [
        make_edit(JSON, "II.1.-2", EditKind.DEADLINE, 1, task=second, end="2026-06-30", text=""),
        make_edit(
            JSON,
            "II.1.-2",
            EditKind.SPLIT,
            2,
            task=second,
            pieces=[{"id": second, "text": "Một."}, {"id": "II.1.-2/+1", "text": "Hai."}],
        ),
        make_edit(JSON, "II.1.-2", EditKind.LEAD, 3, task="II.1.-2/+1", names=["Trung tâm Y tế"]),
        make_edit(JSON, "II.1.-2", EditKind.LEAD, 4, task=first, names=["Kho bạc"]),
    ]
    reviewed = review(CompiledPlan(JSON), [*before, PARTED])
    assert reviewed.conflicts == ()
    assert [task.lead for task in reviewed.clause("II.1.-2").tasks] == [("Kho bạc",)]
    held = reviewed.clause("II.1.-2:2").tasks
    assert [(task.text, task.lead) for task in held] == [("Một.", ("Sở Y tế",)), ("Hai.", ("Trung tâm Y tế",))]
    assert held[0].added_deadline.end.isoformat() == "2026-06-30"


def test_a_clause_is_joined_with_the_one_behind_it():
    edit = unite(JSON, "II.1.-1")
    said = make_edit(JSON, "II.1.-2", EditKind.ACCEPT)
    reviewed = review(CompiledPlan(JSON), [said, edit])
    clause = reviewed.clause("II.1.-1")
    assert clause.text.startswith("Sở Nông nghiệp")
    assert clause.text.endswith("30/4/2026. - " + " ".join(text for _, text in PIECES))
    assert len(clause.tasks) == 3
    assert reviewed.clause("II.1.-2") is None
    assert [one.code for one in clause.edits] == [said.code, edit.code]


def test_parts_that_are_joined_again_are_what_they_were():
    edits = [PARTED, unite(JSON, "II.1.-2", [PARTED])]
    assert words(lay_out(JSON, edits).plan) == words(JSON)
    accepted = make_edit(JSON, "II.1.-2", EditKind.ACCEPT)
    assert review(CompiledPlan(JSON), [accepted, *edits]).conflicts == ()


def test_a_heading_can_be_parted_from_what_it_says():
    plan = plan_json(PLAN.replace("1. Công tác chuẩn bị\n", "1. Công tác chuẩn bị: Rà soát phương án ứng phó.\n"))
    node = read_clauses(plan).nodes["II.1"]
    assert (node["heading"], node["text"]) == ("Công tác chuẩn bị", "Rà soát phương án ứng phó.")
    edit = part(plan, "II.1", [("II.1", "Công tác chuẩn bị:"), ("II.1:2", "Rà soát phương án ứng phó.")])
    first, second = (read_clauses(lay_out(plan, [edit]).plan).nodes[path] for path in ("II.1", "II.1:2"))
    assert (first["heading"], first["text"], first["children"]) == ("Công tác chuẩn bị", "", [])
    assert (second["heading"], second["text"]) == (None, "Rà soát phương án ứng phó.")
    assert [child["path"] for child in second["children"]] == ["II.1.-1", "II.1.-2", "II.1.-3"]


@pytest.mark.parametrize(
    "pieces",
    [
        [("II.1.-2", "Sở Tài chính bố trí kinh phí."), PIECES[1]],
        [PIECES[0], ("II.1.-2:2", "")],
        [PIECES[0], ("II.1.-3", PIECES[1][1])],
        [("II.1.-2:3", PIECES[0][1]), PIECES[1]],
    ],
    ids=["other words", "an empty part", "an address that is taken", "the first part under another address"],
)
def test_parts_that_are_not_the_clause_are_a_conflict(pieces):
    reviewed = review(CompiledPlan(JSON), [part(JSON, "II.1.-2", pieces)])
    assert [one.strife for one in reviewed.clause("II.1.-2").conflicts] == [Strife.CHANGED]
    assert not reviewed.layout


def test_words_that_changed_leave_the_clause_whole_and_show_all_that_was_said_of_its_parts():
    said = later(make_edit(dict(lay_out(JSON, [PARTED]).plan), "II.1.-2:2", EditKind.ACCEPT))
    changed = plan_json(TWO.replace("cơ số thuốc", "đủ thuốc"))
    reviewed = review(CompiledPlan(changed), [PARTED, said])
    conflicts = reviewed.clause("II.1.-2").conflicts
    assert [(one.strife, one.edit.kind) for one in conflicts] == [
        (Strife.CHANGED, EditKind.PART),
        (Strife.CHANGED, EditKind.ACCEPT),
    ]
    assert conflicts[1].seen == PIECES[1][1]


def test_a_neighbour_that_changed_is_a_conflict():
    changed = plan_json(TWO.replace("cơ số thuốc", "đủ thuốc"))
    [conflict] = review(CompiledPlan(changed), [unite(JSON, "II.1.-1")]).conflicts
    assert conflict.strife is Strife.OTHER
    assert conflict.now.endswith("đủ thuốc phòng dịch.")


def test_parts_go_with_a_clause_that_moved():
    said = make_edit(
        dict(lay_out(JSON, [PARTED]).plan), "II.1.-2:2", EditKind.LEAD, task="II.1.-2/b", names=["Sở Khoa học"]
    )
    changed = plan_json(TWO.replace("- Sở Tài chính", "- Sở Xây dựng kiểm tra cầu, cống.\n- Sở Tài chính"))
    reviewed = review(CompiledPlan(changed), [PARTED, said])
    assert reviewed.conflicts == ()
    assert reviewed.clause("II.1.-3:2").tasks[0].lead == ("Sở Khoa học",)


def test_parts_come_over_to_a_revised_document():
    edits = [PARTED, later(make_edit(dict(lay_out(JSON, [PARTED]).plan), "II.1.-2:2", EditKind.ACCEPT))]
    new = TWO.replace("- Sở Nông nghiệp", "- Sở Xây dựng kiểm tra cầu, cống.\n- Sở Nông nghiệp")
    there = carry(edits, compiled(TWO), compiled(new), document="vanbancu01")
    assert [(edit.clause, edit.change) for edit in there] == [("II.1.-3", "unchanged"), ("II.1.-3:2", "unchanged")]
    reviewed = review(CompiledPlan(plan_json(new)), there)
    assert reviewed.conflicts == ()
    assert reviewed.clause("II.1.-3:2").edits[-1].kind is EditKind.ACCEPT


def test_a_finding_goes_with_its_words_and_stays_dismissed():
    plan = plan_json(TWO.replace("phòng dịch.", "phòng dịch theo mục IX."))
    [finding] = [one for one in plan["findings"] if one["path"] == "II.1.-2" and one["rule"].startswith("RF")]
    dismissed = make_edit(plan, "II.1.-2", EditKind.DISMISS, finding=f"{finding['rule']}.1", reason="Ở phụ lục.")
    edit = part(plan, "II.1.-2", [PIECES[0], ("II.1.-2:2", "Sở Y tế chuẩn bị cơ số thuốc phòng dịch theo mục IX.")])
    [shown] = [
        one
        for one in review(CompiledPlan(plan), [dismissed, edit]).clause("II.1.-2:2").findings
        if one.rule == finding["rule"]
    ]
    assert (shown.key, shown.reason) == (f"II.1.-2/{finding['rule']}.1", "Ở phụ lục.")
    again = replace(
        dismissed,
        clause="II.1.-2:2",
        basis=review(CompiledPlan(plan), [edit]).clause("II.1.-2:2").basis,
        data={**dismissed.data, "finding": shown.key},
    )
    assert [
        one.reason
        for one in review(CompiledPlan(plan), [edit, again]).clause("II.1.-2:2").findings
        if one.rule == finding["rule"]
    ] == ["Ở phụ lục."]


def test_a_clock_that_was_set_back_turns_nothing_around():
    one, two = (make_edit(JSON, "I.1", EditKind.ACCEPT, number) for number in (1, 2))
    late = replace(one, at=two.at.replace(year=2030))
    assert in_order([two, late]) == [late, two]


@given(STEPS)
def test_every_word_stands_once_and_every_task_in_the_clause_of_its_words(steps):
    edits = drawn_layout(JSON, steps)
    plan = lay_out(JSON, edits).plan
    check_once(plan)
    assert letters(words(plan)) == letters(words(JSON))
    nodes = read_clauses(plan).nodes
    assert [task["id"] for task in plan["tasks"]] == [task["id"] for task in JSON["tasks"]]
    for task in plan["tasks"]:
        start, end = nodes[task["path"]]["span"]
        assert start <= task["span"][0] < end


@given(STEPS, st.randoms(use_true_random=False))
def test_every_edit_holds_in_whatever_order_the_rows_come(steps, chance: random.Random):
    edits = drawn_layout(JSON, steps)
    before = [make_edit(JSON, clause, EditKind.ACCEPT) for clause in read_clauses(JSON).nodes]
    before = [replace(edit, number=0, code=f"{edit.clause}#0") for edit in before]
    reviewed = review(CompiledPlan(JSON), [*before, *edits])
    assert reviewed.conflicts == ()
    assert {edit.code for clause in reviewed.clauses for edit in clause.edits} == {
        one.code for one in (*before, *edits)
    }
    shuffled = [*before, *edits]
    chance.shuffle(shuffled)
    assert review(CompiledPlan(JSON), shuffled) == reviewed


@given(STEPS)
def test_what_was_undone_from_the_last_on_is_as_if_it_had_not_been(steps):
    edits = drawn_layout(JSON, steps)
    for left in range(len(edits)):
        marked = [replace(edit, is_undone=at >= left) for at, edit in enumerate(edits)]
        assert lay_out(JSON, marked).plan == lay_out(JSON, edits[:left]).plan


@given(STEPS)
def test_no_edit_is_lost_on_the_way_to_a_revised_document(steps):
    plan = plan_json()
    edits = drawn_layout(plan, steps)
    there = carry(edits, compiled(), compiled(REVISED), document="vanbancu01")
    reviewed = review(CompiledPlan(plan_json(REVISED)), there)
    shown = {edit.code for clause in reviewed.clauses for edit in clause.edits} | {
        one.edit.code for one in reviewed.conflicts
    }
    assert shown == {edit.code for edit in edits}
    check_once(lay_out(plan_json(REVISED), there).plan)
