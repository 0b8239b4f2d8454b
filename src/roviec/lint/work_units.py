"""Clauses that assign work, with their tasks: what a person mends is a clause, not a single verb."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lexicon.finite_work import BEFORE_FINITE_WORK, FINITE_WORK
from roviec.lexicon.phrases import fold_word
from roviec.lexicon.products import REPORTING
from roviec.lexicon.verbs import ADVERBS, VERBS
from roviec.model.outlined import Node, NodeKind, PartKind
from roviec.model.task import Task
from roviec.source import Span

if TYPE_CHECKING:
    from roviec.lint.facts import Facts

_SHOWN = 5
_STANDING_TYPES = frozenset({"QC", "QYD", "CD"})
_HEAD = 60
"""Characters of a task in which its main verb stands."""
_COUNTED = re.compile(r"(?:[^\W\d_]{1,7}\s{1,4}){1,6}\d")
"""So many classes, so many films: work that can be counted ends."""
_OTHERWISE = re.compile(
    r"(?:khó\s{1,4}khăn|vướng\s{1,4}mắc|phát\s{1,4}sinh|sửa\s{1,4}đổi)[^.]{0,160}(?:báo\s{1,4}cáo|phản\s{1,4}ánh|đề\s{1,4}xuất)"
    r"|nghiêm\s{1,4}túc\s[^.]{0,20}thực\s{1,4}hiện|triển\s{1,4}khai\s[^.;]{0,40}(?:Kế\s{1,4}hoạch|Đề\s{1,4}án|Chương\s{1,4}trình)"
    r"|bố\s{1,4}trí\s{1,4}(?:nguồn\s{1,4})?kinh\s{1,4}phí"
    r"|(?<!\w)(?:trước|hoàn\s{1,4}thành|chậm\s{1,4}nhất|h[ằà]ng\s{1,4}\w{2,5}|định\s{1,4}kỳ|theo\s{1,4}quý"
    r"|theo\s{1,4}quy\s{1,4}định|khi|sau|mỗi|ghi\s{1,4}nhận|trong\s{1,4}vòng)(?!\w)"
    r"|/\s?(?:tuần|tháng|quý|năm|ngày)|(?<!\d)20\d\d(?!\d)",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"\W{0,3}(?:mục\s{1,4}đích|yêu\s{1,4}cầu|mục\s{1,4}tiêu|quan\s{1,4}điểm|nguyên\s{1,4}tắc|đánh\s{1,4}giá|tình\s{1,4}hình|chỉ\s{1,4}tiêu)",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"(?:chịu\s{1,4}trách\s{1,4}nhiệm\s{1,4}(?:thi\s{1,4}hành|thực\s{1,4}hiện)|thi\s{1,4}hành)\s{1,4}"
    r"(?:Quyết\s{1,4}định|Nghị\s{1,4}quyết|Chỉ\s{1,4}thị|Kế\s{1,4}hoạch)\s{1,4}này",
    re.IGNORECASE,
)
_GROUP_OF_TIME = re.compile(
    r"\W{0,3}(?:quý|tháng|tuần|năm|học\s{1,4}kỳ)\s{1,4}(?:[ivx]{1,4}|\d{1,4})(?:\W|$)", re.IGNORECASE
)
_ANNEX = re.compile(r"phụ\s{1,3}lục")
_POINTS = re.compile(r"(?:tại|theo|trong|xem|ở)\s{1,3}(?:các\s{1,3})?$")
_COMES_ALONG = re.compile(r"[^.;\n]{0,60}?(?:kèm\s{1,3}theo|đính\s{1,3}kèm)")
_LOOK = 16
_WORD = re.compile(r"[^\W\d_]+|[^\w\s]")
_TIME = re.compile(r"\W{0,3}(?:về\s{1,4})?thời\s{1,4}gian", re.IGNORECASE)
_REPORTING = re.compile(
    r"báo\s{1,4}cáo|tổng\s{1,4}kết|sơ\s{1,4}kết|quyết\s{1,4}toán|nghiệm\s{1,4}thu|khen\s{1,4}thưởng|đánh\s{1,4}giá|thống\s{1,4}kê|số\s{1,4}liệu",
    re.IGNORECASE,
)


class Unit(Struct, frozen=True):
    """A clause with its assigned tasks; those that the system does not operate are left out."""

    path: str
    tasks: tuple[Task, ...]
    time_beside: bool = False
    """A clause beside it, or beside the one above, tells the time of all of them ("Thời gian thực hiện: …")."""

    @property
    def span(self) -> Span:
        """From the first task to the last."""
        return self.tasks[0].span[0], max(task.span[1] for task in self.tasks)

    @property
    def has_time(self) -> bool:
        """A deadline, a period, a recurrence or an event is said for one of its tasks."""
        return self.time_beside or any(task.clarity.time or task.deadline is not None for task in self.tasks)

    @property
    def comes_to_an_end(self) -> bool:
        """One of its tasks makes something or is done on some day; to follow and to urge are duties that last."""
        return not self.is_closing and any(_is_finite(task) for task in self.tasks)

    @property
    def is_closing(self) -> bool:
        """It is a closing formula ("nếu có khó khăn … báo cáo"), or hints at a time in words that are no deadline."""
        return any(_OTHERWISE.search(task.text) for task in self.tasks)


def _is_finite(task: Task) -> bool:
    if any(product.casefold() != REPORTING for product in task.products):
        return True
    words, at = _folded(task.action[:_HEAD]), 0
    while at < len(words) and (skipped := BEFORE_FINITE_WORK.length_at(words, at) or words[at] == ","):
        at += skipped
    return FINITE_WORK.length_at(words, at) > 0 or _COUNTED.match(task.action) is not None


def assigned_units(facts: Facts) -> tuple[Unit, ...]:
    """Clauses that assign work to a named body, in reading order; rules ask ``Facts.units``.

    Sections on purposes and requirements assign no work, nor does the article that puts a decision into force, nor do
    regulations, which hold for good, and urgent telegrams, which hold at once. Rows under a row that says the time have
    it from there.
    """
    found: dict[str, list[Task]] = {}
    left_out = _standing_parts(facts)
    timed = _tables_in_groups_of_time(facts)
    for task in facts.assigned:
        if not task.operated or _IN_FORCE.search(task.text) or task.path.rpartition(".")[0] in timed:
            continue
        if not any(start <= task.span[0] < end for start, end in left_out):
            found.setdefault(task.path, []).append(task)
    telling = _parents_of_times(facts)
    return tuple(
        Unit(path, tuple(tasks), not telling.isdisjoint((above := path.rpartition(".")[0], above.rpartition(".")[0])))
        for path, tasks in found.items()
    )


def _parents_of_times(facts: Facts) -> frozenset[str]:
    """Clauses one of whose parts is "Thời gian …"; those of the whole plan are left to ``plan_period``."""
    return frozenset(
        node.path.rpartition(".")[0]
        for node in facts.nodes
        if node.level > 2 and _TIME.match(facts.text, (node.heading_span or node.text_span)[0])
    )


def section_of_work(facts: Facts, units: tuple[Unit, ...]) -> Node:
    """The section with the last of the assigned work: that which organises the plan."""
    return facts.by_path.get(units[-1].path.split(".")[0], facts.by_path[units[-1].path])


def _standing_parts(facts: Facts) -> tuple[Span, ...]:
    """Regulations, telegrams, and the sections that say why and how."""
    found = []
    for part, directive in zip(facts.plan.outlined.parts, facts.plan.directives, strict=False):
        if directive is not None and directive.type is not None and directive.type.code in _STANDING_TYPES:
            found.append(part.span)
        found += [node.span for node in part.outline if _PURPOSE.match(node.heading or "")]
    return tuple(found)


def _tables_in_groups_of_time(facts: Facts) -> frozenset[str]:
    return frozenset(
        node.path
        for node in facts.nodes
        if node.kind is NodeKind.TABLE
        and (
            any(_GROUP_OF_TIME.match(row.text) for row in node.children)
            or any(_GROUP_OF_TIME.match(column.header) for column in node.columns)
        )
    )


def listed(paths: Iterable[str]) -> str:
    """The first few paths, in order, each once."""
    distinct = list(dict.fromkeys(paths))
    return ", ".join(distinct[:_SHOWN]) + (" …" if len(distinct) > _SHOWN else "")


def ancestors(facts: Facts, path: str) -> Iterator[Node]:
    """The clauses above one, innermost first."""
    while path := path.rpartition(".")[0]:
        node = facts.by_path.get(path)
        if node is not None:
            yield node


def annex_is_elsewhere(facts: Facts) -> bool:
    """The text points at an annex that the file does not hold: owners, products and days may stand there."""
    if any(part.kind is PartKind.ANNEX for part in facts.plan.outlined.parts):
        return False
    return any(
        _POINTS.search(facts.low, max(0, found.start() - _LOOK), found.start())
        or _COMES_ALONG.match(facts.low, found.end())
        for found in _ANNEX.finditer(facts.low)
    )


def is_after(due: date, end: date) -> bool:
    """Whether a deadline lies after an end; the last day of the month in which it lies may only mean that month."""
    is_month = (due + timedelta(days=1)).day == 1 and (due.year, due.month) == (end.year, end.month)
    return due > end and not is_month


def begins_with_verb(text: str) -> bool:
    """Whether the first word is a verb of work, an adverb before it passed over."""
    words = _folded(text[:60])
    return VERBS.length_at(words, 0) > 0 or VERBS.length_at(words, ADVERBS.length_at(words, 0)) > 0


def has_verb(text: str) -> bool:
    """Whether a verb of work stands anywhere in the text."""
    words = _folded(text)
    return any(VERBS.length_at(words, at) for at in range(len(words)))


def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold_word(word) for word in _WORD.findall(text))


def is_reporting(task: Task) -> bool:
    """Reports, reviews and accounts come after the work is done."""
    return _REPORTING.search(task.text) is not None


class PlanPeriod(Struct, frozen=True):
    """The time of the whole plan, as one of its first levels tells it."""

    path: str
    span: Span
    end: date | None


def plan_period(facts: Facts) -> PlanPeriod | None:
    """The plan's own "Thời gian thực hiện: từ … đến …"; the time of a single task is none."""
    found = {phase: clause for phase in facts.plan.phases if (clause := _clause_of_time(facts, phase.path)) is not None}
    if not found:
        return None
    first, clause = next(iter(found.items()))
    ends = [phase.end for phase, told_in in found.items() if told_in == clause]
    return PlanPeriod(first.path, first.span, max((end for end in ends if end), default=None) if all(ends) else None)


def _clause_of_time(facts: Facts, path: str) -> str | None:
    """Path of the clause "Thời gian …" that tells a phase: the phase's own or the one above it."""
    for node in (facts.by_path[path], *islice(ancestors(facts, path), 1)):
        words = facts.words(node.heading_span or node.text_span)
        if node.level <= 2 and node.kind is not NodeKind.BULLET and _TIME.match(words):
            return node.path
    return None
