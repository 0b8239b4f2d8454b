"""One of several bodies of a heading has no work of its own (một cơ quan trong tiêu đề không có việc riêng).

What it finds:
    A heading with two or three bodies under which some clause is for one of them alone, and none for another.
Why it matters:
    What the other body must do beyond the common work is not said; a line may have been lost.
Example:
    5. Báo An Hà, Đài Phát thanh An Hà: - Xây dựng chuyên mục. - Đài Phát thanh An Hà làm phóng sự.
Better:
    … - Đài Phát thanh An Hà làm phóng sự. - Báo An Hà ra số chuyên đề.
Source:
    "Rõ người, rõ việc" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold_tone
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.task import Task

_MOST = 3


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for each heading of which some bodies have work of their own and others none."""
    groups: dict[str, list[Task]] = {}
    for task in facts.assigned:
        groups.setdefault(task.path.rpartition(".")[0], []).append(task)
    for tasks in groups.values():
        shared = next((task.lead for task in tasks if task.rule == "heading" and 1 < len(task.lead) <= _MOST), None)
        if shared is None:
            continue
        alone = [
            task
            for task in tasks
            if task.rule == "subject" and len(task.lead) == 1 and _is_one_of(task.lead[0], shared)
        ]
        named = {fold_tone(task.lead[0]) for task in alone}
        left_out = [body for body in shared if fold_tone(body) not in named]
        if alone and left_out:
            params = {"body": alone[0].lead[0], "others": ", ".join(left_out)}
            yield Hit(alone[0].spans.lead[0], params, path=alone[0].path)


def _is_one_of(body: str, bodies: tuple[str, ...]) -> bool:
    return fold_tone(body) in {fold_tone(other) for other in bodies}


RULE = Rule(
    code="TK008",
    severity=Severity.INFO,
    vi=Words(
        "“{body}” có việc riêng còn “{others}” cùng tiêu đề thì không.",
        "Bổ sung việc riêng của cơ quan còn lại, hoặc giao việc này cho tất cả.",
    ),
    en=Words(
        "“{body}” has work of its own, but “{others}” of the same heading has none.",
        "Add the work of the other body, or give this work to all of them.",
    ),
    check=check,
)
