"""What a task asks for, without who does it and by when: the words in which a sub-plan must take it up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from roviec.compare.spelling import keys_of
from roviec.lexicon.folding import squeeze
from roviec.model.plan import Plan
from roviec.model.task import Task
from roviec.source import Span

_FRAME: Final = re.compile(
    r"(?i)\b(?:giao|đề nghị|yêu cầu|chủ trì(?:,)? phối hợp (?:với|cùng)?|chủ trì|phối hợp (?:với|cùng)|có trách nhiệm"
    r"|chịu trách nhiệm|hoàn thành|thời hạn|thời gian(?: hoàn thành| thực hiện)?)\b"
)
"""Words that give work or date it and say nothing of what it is."""
_CLOSERS: Final = " ,;.:-–"


def words_of_work(plan: Plan, tasks: Iterable[Task]) -> str:
    """The words of some tasks, in their order, names of bodies and deadlines taken out."""
    return squeeze(" ".join(_own(plan, task) for task in tasks)).strip(_CLOSERS)


def _own(plan: Plan, task: Task) -> str:
    text = plan.outlined.repaired.text
    spans = task.spans
    out = [*spans.lead, *spans.coordinating, *spans.executing, *((spans.deadline,) if spans.deadline else ())]
    start, end = task.span
    pieces = []
    for a, b in sorted(_inside(out, task.span)):
        pieces.append(text[start : max(start, a)])
        start = max(start, b)
    pieces.append(text[start:end])
    words = _FRAME.sub(" ", " ".join(pieces))
    return re.sub(r"\s*[,;]+(?:\s*(?:và|[,;]))*\s*", ", ", words)


def _inside(spans: Iterable[Span], whole: Span) -> list[Span]:
    return [span for span in spans if whole[0] <= span[0] and span[1] <= whole[1]]


def label_of(words: str) -> str:
    """What ``Likeness`` takes."""
    return " ".join(keys_of(words))
