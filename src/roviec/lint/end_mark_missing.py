"""A document of the State does not end with "./." (thiếu dấu “./.” kết thúc văn bản).

What it finds:
    The last sentence before the signature of a document of the State that closes with a full stop alone.
Why it matters:
    The mark says that nothing follows; without it words may be added below.
Example:
    … báo cáo Ủy ban nhân dân tỉnh xem xét.
Better:
    … báo cáo Ủy ban nhân dân tỉnh xem xét./.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, as practised in published plans; the official text was not checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.body_end import end_of_body
from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import edition_of
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The last words of the body of the first document."""
    edition = edition_of(facts)
    end = end_of_body(facts)
    if edition is None or edition.family is not Family.STATE or end is None:
        return
    words = facts.words(end)
    if words.endswith(".") and not words.endswith(("/.", "..")):
        yield Hit((end[1] - 1, end[1]), {"last": words, "guide": edition.name}, fix="./.")


RULE = Rule(
    code="FM004",
    severity=Severity.INFO,
    vi=Words(
        "Văn bản kết thúc bằng “{last}”, không có dấu “./.”.",
        "Thay dấu chấm cuối cùng bằng “./.” (cách trình bày theo {guide}).",
    ),
    en=Words(
        "The document ends with “{last}” without the mark “./.”.",
        "Close the last sentence with “./.” (custom under {guide}).",
    ),
    check=check,
)
