"""Two phases overlap or leave a gap (các giai đoạn chồng lấn hoặc hở quãng).

What it finds:
    Two phases in a row of which the second begins before the first ends, or long after it, or whose common bound is
    vague on both sides. Phases that share one year, month or day are left alone, and so is a break between rounds
    ("đợt").
Why it matters:
    In the overlap two sets of work hold at once, in the gap none.
Example:
    Giai đoạn 1: từ tháng 3/2026 đến tháng 6/2026. Giai đoạn 2: từ tháng 5/2026 đến tháng 9/2026.
Better:
    Giai đoạn 1: từ tháng 3/2026 đến tháng 4/2026. Giai đoạn 2: từ tháng 5/2026 đến tháng 9/2026.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.plan import Phase, Precision

_SHARED = {Precision.DAY: 1, Precision.MONTH: 31, Precision.QUARTER: 92, Precision.YEAR: 366, Precision.VAGUE: 0}
"""Days that two phases may share: one unit of the calendar in which they are said."""
_GAP = 45
"""A longer break between two stages is no week-end."""
_STAGE = re.compile(r"\W{0,3}giai\s{1,3}đoạn", re.IGNORECASE)
_NOT_SAID = re.compile(r"\d{4}|[Qq]uý|[Tt]háng")


def check(facts: Facts) -> Iterator[Hit]:
    """Each phase that does not meet the phase before it in the same clause."""
    for before, after in pairwise(facts.plan.phases):
        if _parent(before) == _parent(after) and before.path != after.path and _clash(before, after):
            yield Hit(after.span, {"before": before.name, "after": after.name}, path=after.path)


def _parent(phase: Phase) -> str:
    return phase.path.rpartition(".")[0]


def _clash(before: Phase, after: Phase) -> bool:
    if not (_STAGE.match(before.name) and _STAGE.match(after.name)):
        return _overlap(before, after)
    if before.open == "end" and before.precision is after.precision is Precision.VAGUE:
        return bool(before.start and after.start and _NOT_SAID.search(before.name) and _NOT_SAID.search(after.name))
    return _overlap(before, after) or _gap(before, after)


def _overlap(before: Phase, after: Phase) -> bool:
    if before.end is None or before.start is None or after.start is None or after.start <= before.start:
        return False
    shared = max(_SHARED[before.precision], _SHARED[after.precision])
    return (before.end - after.start).days + 1 > shared


def _gap(before: Phase, after: Phase) -> bool:
    return before.end is not None and after.start is not None and (after.start - before.end).days > _GAP


RULE = Rule(
    code="DT013",
    severity=Severity.WARNING,
    vi=Words(
        "Mốc thời gian của “{before}” và “{after}” không khớp nhau: chồng lấn, hở quãng hoặc không rõ ranh giới.",
        "Ghi ngày kết thúc của giai đoạn trước và ngày bắt đầu của giai đoạn sau cho liền nhau.",
    ),
    en=Words(
        "“{before}” and “{after}” do not meet: they overlap, leave a gap, or their common bound is vague.",
        "Let the second begin on the day after the first ends.",
    ),
    check=check,
)
