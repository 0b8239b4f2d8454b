"""One list uses two kinds of marker (ký hiệu đánh số không thống nhất).

What it finds:
    Neighbours of one list of which some are closed by a full stop and others by a bracket, a stroke or a dash.
Why it matters:
    The reader takes the odd one for the beginning of another list.
Example:
    1. Khảo sát đê. 2) Gia cố đê. 3. Dọn kênh.
Better:
    1. Khảo sát đê. 2. Gia cố đê. 3. Dọn kênh.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (bố cục: one form for each level). Seen in plans put together from several
    drafts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.numbering import NAMED
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import numbered_lists


def check(facts: Facts) -> Iterator[Hit]:
    """The first clause of each list whose marker is closed otherwise than most."""
    for items in numbered_lists(facts):
        if items[0].marker.type in NAMED or any(item.node.inline for item in items):
            continue
        usual = Counter(item.marker.punctuation for item in items).most_common(1)[0][0]
        odd = [item for item in items if item.marker.punctuation != usual]
        if odd:
            model = next(item for item in items if item.marker.punctuation == usual)
            params = {"odd": odd[0].label, "usual": model.label, "count": len(odd)}
            yield Hit(odd[0].marker_span, params, path=odd[0].node.path)


RULE = Rule(
    code="FM002",
    severity=Severity.WARNING,
    vi=Words(
        "Trong một danh mục, có mục đánh “{odd}”, có mục đánh “{usual}” ({count} mục khác kiểu).",
        "Dùng một kiểu đánh số cho các mục cùng cấp.",
    ),
    en=Words(
        "One list has both “{odd}” and “{usual}” ({count} of another kind).",
        "Use one kind of marker for clauses of one level.",
    ),
    check=check,
)
