from __future__ import annotations

from datetime import date

import pytest
from invented.answers import Answer, OutlineAnswer, TaskAnswer
from invented.scoring import Count, Score, score
from invented.tree import Assignment, Due
from repairing import compiled

TEXT = """I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Lập danh sách trẻ em trước ngày 15/8/2026.
"""


def answer(due: date = date(2026, 8, 15), lead: str = "Sở Y tế") -> Answer:
    words = "Lập danh sách trẻ em trước ngày 15/8/2026."
    return Answer(
        outline=[
            OutlineAnswer("I", "I.", "TỔ CHỨC THỰC HIỆN", None, heading=True),
            OutlineAnswer("I.1", "1.", "Sở Y tế", "I", heading=True),
            OutlineAnswer("I.1.-1", "-", words, "I.1", heading=False),
        ],
        tasks=[TaskAnswer("I.1.-1", Assignment(words, (lead,), due=Due("trước ngày 15/8/2026", due)))],
    )


def test_a_right_answer_has_no_problem() -> None:
    result = score(answer(), compiled(TEXT))
    assert (result.problems, result.invented) == ([], [])
    assert result.missed_aims() == {}


def test_a_missing_clause_is_seen() -> None:
    result = score(answer(), compiled(TEXT.replace("1. Sở Y tế\n", "")))
    assert result.counts["outline"].f1 < 1
    assert any(problem.startswith("outline missing") for problem in result.problems)


def test_another_parent_is_seen() -> None:
    other = answer()
    other.outline[2] = OutlineAnswer("I.-1", "-", other.outline[2].words, "I", heading=False)
    assert score(other, compiled(TEXT)).counts["parents"].f1 == pytest.approx(2 / 3)


def test_a_wrong_lead_is_seen() -> None:
    assert score(answer(lead="Sở Nội vụ"), compiled(TEXT)).counts["lead"].f1 == 0


def test_a_day_that_nobody_said_is_invented() -> None:
    assert score(answer(due=date(2026, 9, 1)), compiled(TEXT)).invented


def test_work_at_another_path_is_missing_and_extra() -> None:
    other = answer()
    other.tasks[0] = TaskAnswer("I.2.-1", other.tasks[0].assignment)
    count = score(other, compiled(TEXT)).counts["tasks"]
    assert (count.right, count.known, count.found) == (0, 1, 1)


def test_counts_add_up() -> None:
    total = Score()
    total.counts["tasks"] += Count(1, 2, 2)
    total.counts["tasks"] += Count(1, 0, 0)
    assert total.counts["tasks"].f1 == pytest.approx(1.0)
