"""“If any” hangs on a duty (“nếu có” ở cuối nhiệm vụ).

What it finds:
    An assigned task that ends with "(nếu có)", where what may or may not be there is the work itself. Behind things
    that happen by themselves (khó khăn, vướng mắc, vi phạm, thiệt hại, phát sinh …) the words are left alone.
Why it matters:
    Who decides whether there is any? The duty can always be left undone.
Example:
    Sở Y tế đề xuất giải pháp nâng cao chất lượng tiêm chủng (nếu có).
Better:
    Sở Y tế đề xuất giải pháp nâng cao chất lượng tiêm chủng khi tỷ lệ tiêm dưới 90%.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_IF_ANY = re.compile(r"\(\s?nếu\s{1,4}có\s?\)(?=\s{0,3}(?:[.;]|$|\n))", re.IGNORECASE)
_HAPPENS = re.compile(
    r"khó\s{1,4}khăn|vướng\s{1,4}mắc|phát\s{1,4}sinh|vi\s{1,4}phạm|sai\s{1,4}(?:sót|phạm)|thiệt\s{1,4}hại|kiến\s{1,4}nghị|đề\s{1,4}xuất"
    r"|ý\s{1,4}kiến|sự\s{1,4}cố|thay\s{1,4}đổi|biến\s{1,4}động|trường\s{1,4}hợp|tồn\s{1,4}tại|hạn\s{1,4}chế|bất\s{1,4}cập|nguồn|kinh\s{1,4}phí|khác"
    r"|phản\s{1,4}ánh|khiếu\s{1,4}nại|phụ\s{1,4}lục|tài\s{1,4}liệu|bổ\s{1,4}sung",
    re.IGNORECASE,
)
_LOOK = 40


def check(facts: Facts) -> Iterator[Hit]:
    """Each assigned task that ends so."""
    for task in facts.assigned:
        if not task.operated or "nếu có" not in task.text:
            continue
        found = _IF_ANY.search(facts.text, *task.span)
        if found and not _HAPPENS.search(facts.text, max(task.span[0], found.start() - _LOOK), found.start()):
            yield Hit(found.span(), path=task.path)


RULE = Rule(
    code="TK006",
    severity=Severity.INFO,
    vi=Words(
        "“(nếu có)” làm cho nhiệm vụ có thể làm hoặc không làm, không rõ điều kiện.",
        "Ghi rõ khi nào phải làm, hoặc bỏ “(nếu có)”.",
    ),
    en=Words(
        "“(nếu có)” leaves it open whether the duty holds, and when.",
        "Say when it must be done, or strike the words.",
    ),
    check=check,
)
