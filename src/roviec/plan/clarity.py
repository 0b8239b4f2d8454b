"""The "6 rõ" of a task: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.

Source: Quyết định 2179/QĐ-TTg of 06/10/2025, as reported in the press; the text itself has not been checked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.lexicon.matching import lower_same_length
from roviec.lexicon.phrases import fold_word, phrases
from roviec.lexicon.verbs import VERBS
from roviec.model.plan import ClarityCount
from roviec.model.task import Clarity, TaskKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.model.deadline import Deadline
    from roviec.model.task import Task

_LOOK = 240
"""Characters among which the main verb must stand."""
_HEAD = 40
_WORD = re.compile(r"\w+|[^\w\s]")
_FIRST_WORDS = VERBS.first_words
_AUTHORITY = phrases(
    """
        phê duyệt | quyết định | xem xét, quyết định | cho ý kiến | chấp thuận | theo thẩm quyền | cấp có thẩm quyền
        cơ quan có thẩm quyền | người có thẩm quyền | thuộc thẩm quyền | trình ủy ban | trình hội đồng | trình chủ tịch
        trình thủ tướng | trình bộ trưởng | trình chính phủ | trình quốc hội | trình ban thường vụ | tham mưu ủy ban
        tham mưu ubnd | tham mưu chủ tịch | tham mưu tỉnh ủy | tham mưu cấp ủy | trình ubnd | ủy quyền | xin ý kiến
        ký ban hành
    """
)
_ANSWERS = phrases("chịu trách nhiệm | có trách nhiệm | đầu mối | chủ trì | phối hợp | báo cáo | giao | phân công")


def clarity_of(words: str, *, lead: bool, deadline: Deadline | None, products: bool) -> Clarity:
    """Tell which of the "6 rõ" a task says.

    Args:
        words: the text of the task, with single spaces.
        lead: whether a body has it.
        deadline: its deadline, its own or inherited; an event without a date does not make the time clear.
        products: whether it says what it makes.
    Returns:
        person = lead; work = a main verb; time = a date or an interval; responsibility = a lead, or who answers for
        it and to whom; product; authority = who approves, or in whose authority it lies.
    """
    lowered = lower_same_length(words)
    return Clarity(
        person=lead,
        work=_says_work(words),
        time=deadline is not None and (deadline.end is not None or deadline.recurring is not None),
        responsibility=lead and _holds(lowered, _ANSWERS),
        product=products,
        authority=_holds(lowered, _AUTHORITY),
    )


def count_clarity(tasks: Iterable[Task]) -> ClarityCount:
    """Count how many of the assigned tasks say each of the six; what is not operated stands outside every count."""
    marks = [task.clarity for task in tasks if task.kind is TaskKind.ASSIGNED and task.operated]
    return ClarityCount(
        of=len(marks),
        person=sum(mark.person for mark in marks),
        work=sum(mark.work for mark in marks),
        time=sum(mark.time for mark in marks),
        responsibility=sum(mark.responsibility for mark in marks),
        product=sum(mark.product for mark in marks),
        authority=sum(mark.authority for mark in marks),
    )


def _holds(lowered: str, phrases_sought: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands there; a loop takes half the time of a generator."""
    for phrase in phrases_sought:  # noqa: SIM110
        if phrase in lowered:
            return True
    return False


def _says_work(words: str) -> bool:
    """A verb phrase stands among the first words or behind the subject; "Các hoạt động văn nghệ" has none."""
    head = words[:_HEAD].split(" ")[:-1]  # most tasks begin with their verb
    return VERBS.length_at(tuple(map(fold_word, head)), 0) > 0 or _holds_verb(words[:_LOOK])


def _holds_verb(words: str) -> bool:
    folded = tuple(map(fold_word, _WORD.findall(words)))
    return any(VERBS.length_at(folded, at) for at, word in enumerate(folded) if word in _FIRST_WORDS)
