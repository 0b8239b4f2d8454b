"""Nobody receives the document (thiếu nơi nhận).

What it finds:
    A signed document without the list "Nơi nhận".
Why it matters:
    Nobody is told to whom it was sent; those who have work in it may never see it.
Example:
    … CHỦ TỊCH / Lê Văn Thử (and no list)
Better:
    Nơi nhận: / - Các sở, ban, ngành tỉnh; / - Lưu: VT.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b (nơi nhận); Party bodies: Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng
    dẫn 05-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.landmarks import RECIPIENTS_ANYWHERE
from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The signature of the first document, beside which the list should stand."""
    directive = facts.directive
    if directive is None or directive.signature is None or directive.recipients or not is_whole(facts):
        return
    if RECIPIENTS_ANYWHERE.search(facts.text) is None:
        signer = directive.signature.name or directive.signature.position or directive.signature.authority
        yield Hit(directive.signature.span, {"signer": signer})


RULE = Rule(
    code="RC001",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản không có nơi nhận; phần cuối chỉ có chữ ký của “{signer}”.",
        "Bổ sung “Nơi nhận:” với các cơ quan có việc trong văn bản và dòng lưu.",
    ),
    en=Words(
        "The document has no list of recipients, only the signature of “{signer}”.",
        "Add “Nơi nhận:” with the bodies that have work in it, and the line of the archive.",
    ),
    check=check,
)
