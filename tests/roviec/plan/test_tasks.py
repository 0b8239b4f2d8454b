"""From drafts to tasks: ids, actions, deadlines, marks."""

from __future__ import annotations

from datetime import date

import pytest
from repairing import compiled

from roviec.model.task import TaskKind
from roviec.plan.bodies import Body
from roviec.plan.channels import ChannelWords
from roviec.plan.drafts import Draft
from roviec.plan.tasks import make_tasks

WORDS = "Sở Y tế cấp vắc xin cho trạm trước ngày 30/6/2026."


def draft(text: str = WORDS, kind: TaskKind = TaskKind.ASSIGNED, *, own_due: bool = True) -> Draft:
    leads = (Body("Sở Y tế", (0, 7)),)
    return Draft("IV.1", kind, (0, len(text)), 3, leads, (), (), None, (), "subject", own_due, leads[0].span[1])


def test_letters_go_on_after_z() -> None:
    ids = [task.id for task in make_tasks([draft()] * 28, WORDS, None, ChannelWords(WORDS))]
    assert (ids[0], ids[25], ids[26], ids[27]) == ("IV.1/a", "IV.1/z", "IV.1/aa", "IV.1/ab")


def test_the_action_is_what_follows_the_subject() -> None:
    (task,) = make_tasks([draft()], WORDS, None, ChannelWords(WORDS))
    assert task.action == "cấp vắc xin cho trạm trước ngày 30/6/2026"


def test_its_own_words_set_the_deadline() -> None:
    (task,) = make_tasks([draft()], WORDS, date(2026, 1, 5), ChannelWords(WORDS))
    assert task.deadline
    assert (task.deadline.end, task.deadline.inherited_from) == (date(2026, 6, 30), None)
    assert task.spans.deadline
    assert WORDS[slice(*task.spans.deadline)] == task.deadline.text


def test_the_words_that_finish_the_work_set_its_end() -> None:
    text = "Sở Y tế khởi công trong quý II/2026, hoàn thành trong quý IV/2026."
    (task,) = make_tasks([draft(text)], text, date(2026, 1, 5), ChannelWords(text))
    assert task.deadline
    assert task.deadline.text == "hoàn thành trong quý IV/2026"


def test_each_verb_with_a_time_is_a_task() -> None:
    text = "Sở Y tế sơ kết vào quý II/2027 và tổng kết vào quý IV/2028."
    first, second = make_tasks([draft(text)], text, date(2026, 1, 5), ChannelWords(text))
    assert (first.id, first.action, second.id, second.action) == (
        "IV.1/a",
        "sơ kết vào quý II/2027",
        "IV.1/b",
        "tổng kết vào quý IV/2028",
    )
    assert first.lead == second.lead
    assert first.deadline
    assert second.deadline
    assert (first.deadline.end, second.deadline.end) == (date(2027, 6, 30), date(2028, 12, 31))


def test_a_bracket_of_bodies_tells_the_time() -> None:
    text = "Lắp bình chữa cháy (Sở Y tế; tháng 3/2026)."
    (task,) = make_tasks([draft(text)], text, date(2026, 1, 5), ChannelWords(text))
    assert task.deadline
    assert task.deadline.end == date(2026, 3, 31)


@pytest.mark.parametrize("kind", [TaskKind.CONTENT, TaskKind.REQUIREMENT])
def test_only_work_has_a_deadline(kind: TaskKind) -> None:
    (task,) = make_tasks([draft(kind=kind)], WORDS, None, ChannelWords(WORDS))
    assert task.deadline is None


def test_a_year_that_is_not_said_is_taken_from_the_day_of_issue_and_told() -> None:
    text = "Sở Y tế cấp vắc xin trước ngày 30/6."
    (task,) = make_tasks([draft(text)], text, date(2026, 7, 5), ChannelWords(text))
    assert task.deadline
    assert (task.deadline.end, task.deadline.assumed) == (date(2027, 6, 30), ("year",))
    (undated,) = make_tasks([draft(text)], text, None, ChannelWords(text))
    assert undated.deadline
    assert undated.deadline.end is None


def test_line_breaks_inside_a_task_are_blanks() -> None:
    text = "Sở Y tế cấp\vvắc xin."
    (task,) = make_tasks([draft(text)], text, None, ChannelWords(text))
    assert task.text == "Sở Y tế cấp vắc xin."


def test_what_is_not_operated_is_marked() -> None:
    plan = compiled(
        "IV. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\n- Theo dõi dư luận trên mạng xã hội.\n- Theo dõi mực nước sông Trà.\n"
    )
    assert [task.operated for task in plan.tasks] == [False, True]
