"""Tasks of running text: who the sentence says must do it."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import compiled, task_sketch

from roviec.lexicon.section_roles import SectionRole
from roviec.plan.drafts import Context
from roviec.plan.sentences import introduces, read_tasks, run_in_speaker


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/leads.txt"))
def test_the_words_name_who_has_the_work(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


def test_who_acts_under_the_lead_is_told_apart() -> None:
    plan = compiled("III. TỔ CHỨC THỰC HIỆN\n1. Đảng ủy xã lãnh đạo Ủy ban nhân dân xã xây dựng kế hoạch canh đê.\n")
    assert plan.tasks[0].executing == ("Ủy ban nhân dân xã",)


def test_spans_stand_where_the_names_stand() -> None:
    plan = compiled("III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh lập chốt.\n")
    text = plan.outlined.repaired.text
    (task,) = plan.tasks
    assert [text[slice(*span)] for span in task.spans.lead] == ["Sở Y tế"]
    assert [text[slice(*span)] for span in task.spans.coordinating] == ["Công an tỉnh"]


def test_drafts_carry_spans_of_the_whole_text() -> None:
    (draft,) = read_tasks("Sở Y tế cấp vắc xin.", 100, "I.1", 7, Context())
    assert (draft.span, draft.leads[0].span, draft.path, draft.line) == ((100, 120), (100, 107), "I.1", 7)


def test_the_subject_is_that_of_the_first_clause() -> None:
    text = "Sở Y tế cấp vắc xin; Sở Tài chính bố trí kinh phí."
    speaker = introduces(text, Context())
    assert speaker
    assert [body.name for body in speaker.leads] == ["Sở Y tế"]
    assert introduces("Cấp vắc xin cho các trạm.", Context()) is None
    assert introduces(text, Context(role=SectionRole.SLOGANS)) is None


def test_a_body_before_a_colon_speaks_for_the_work_behind_it_and_not_for_a_condition():
    speaker = run_in_speaker("Sở Y tế: cấp vắc xin cho các trạm.", Context())
    assert speaker
    assert [body.name for body in speaker.leads] == ["Sở Y tế"]
    assert run_in_speaker("Sở Y tế: nếu hai trạm bằng điểm thì xếp theo số buổi tiêm.", Context()) is None


def test_a_heading_that_names_whom_a_committee_leads_names_who_acts_below_it() -> None:
    text = (
        "III. TỔ CHỨC THỰC HIỆN\n1. Đảng ủy Ủy ban nhân dân xã lãnh đạo Ủy ban nhân dân xã\n- Lập danh sách hộ dân.\n"
        "- Giao Trạm Y tế xã kiểm tra nguồn nước.\n2. Công an xã\n- Tuần tra ban đêm.\n"
    )
    assert [(task.lead, task.executing) for task in compiled(text).tasks] == [
        (("Đảng ủy Ủy ban nhân dân xã",), ("Ủy ban nhân dân xã",)),
        (("Trạm Y tế xã",), ()),
        (("Công an xã",), ()),
    ]
