"""A document of the Party ends with "./." (văn bản của Đảng kết thúc bằng “./.”).

What it finds:
    The last sentence before the signature of a document of the Party that closes with the mark of the State.
Why it matters:
    Party documents end with a full stop; the mark shows that the text was copied from a document of the State.
Example:
    … báo cáo Ban Thường vụ Tỉnh ủy./.
Better:
    … báo cáo Ban Thường vụ Tỉnh ủy.
Source:
    Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW, as practised; the official text was not checked.
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
    if edition is None or edition.family is not Family.PARTY or end is None:
        return
    words = facts.words(end)
    if words.endswith("./."):
        yield Hit((end[1] - 3, end[1]), {"last": words, "guide": edition.name}, fix=".")


RULE = Rule(
    code="FM005",
    severity=Severity.INFO,
    vi=Words(
        "Văn bản của Đảng kết thúc bằng “{last}”, có dấu “./.” của văn bản nhà nước.",
        "Kết thúc bằng dấu chấm (cách trình bày theo {guide}).",
    ),
    en=Words(
        "This Party document ends with “{last}”, with the mark “./.” of the State.",
        "End it with a full stop (custom under {guide}).",
    ),
    check=check,
)
