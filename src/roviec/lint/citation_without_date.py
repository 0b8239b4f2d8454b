"""A document is cited without its date at first mention (viện dẫn lần đầu không ghi ngày).

What it finds:
    Numbers without a day where they are cited first, in documents of the State. Numbers that hold their year
    (30/2020/NĐ-CP), titles and rows of tables are left alone. One finding for the document.
Why it matters:
    Numbers begin again each year: "Chỉ thị số 07/CT-TTg" alone is one of many.
Example:
    Thực hiện Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ
Better:
    Thực hiện Chỉ thị số 07/CT-TTg ngày 20/01/2026 của Thủ tướng Chính phủ
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, on citing: the first time with type, number, date, issuer and abstract.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts, Family
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind, RegionKind

_HOLDS_YEAR = re.compile(r"/\d{4}/")
_IN_A_TITLE = re.compile(r",?\s{1,3}của\s[^;.]{0,120}\svề\s[^;.]{0,120}")
"""Between two citations: the second belongs to the title of the first."""
_LOOK = 200
_SHOWN = 3


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first of them."""
    if facts.family is not Family.STATE or facts.directive is None or facts.directive.type is None:
        return
    left_alone = [*facts.region(RegionKind.TITLE), *(node.span for node in facts.nodes if node.kind is NodeKind.TABLE)]
    # A title of a basis may cite a document that the next basis dates.
    seen = {basis.number for basis in facts.directive.bases if basis.number and basis.date}
    bare = []
    before = 0
    for found in facts.citations:
        is_left_alone = any(start <= found.span[0] < end for start, end in left_alone)
        is_left_alone |= (
            _IN_A_TITLE.fullmatch(facts.text, max(before, found.span[0] - _LOOK), found.span[0]) is not None
        )
        before = found.span[1]
        if found.number in seen or is_left_alone or _HOLDS_YEAR.search(found.number) or not found.kind:
            continue
        seen.add(found.number)
        if not found.is_dated:
            bare.append(found)
    if bare:
        numbers = ", ".join(found.number for found in bare[:_SHOWN]) + (" …" if len(bare) > _SHOWN else "")
        yield Hit(bare[0].span, {"count": len(bare), "numbers": numbers})


RULE = Rule(
    code="RF009",
    severity=Severity.INFO,
    vi=Words(
        "{count} văn bản được viện dẫn lần đầu mà không ghi ngày ban hành: {numbers}.",
        "Ghi đủ số, ký hiệu và ngày ban hành ở lần viện dẫn đầu tiên.",
    ),
    en=Words(
        "{count} documents are cited for the first time without their dates: {numbers}.",
        "Give number and date where a document is cited first.",
    ),
    check=check,
)
