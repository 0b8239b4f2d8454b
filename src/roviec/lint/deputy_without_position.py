"""Who signs for another does not say his own position (ký thay không ghi chức vụ của người ký).

What it finds:
    "KT." with the position of the one who is represented, and nothing below it but the name.
Why it matters:
    KT. (ký thay) means that a deputy signs; without the deputy's position the signer seems to hold the post itself.
Example:
    KT. CHỦ TỊCH / Lê Văn Thử
Better:
    KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn Thử
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a-7c; Party bodies: Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn
    05-HD/VPTW.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold_tone
from roviec.lexicon.positions import POSITIONS
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_DEPUTY = re.compile(r"^(?:KT\s?\.|K/T)\s*(?P<position>.+)$")
_POSITIONS = frozenset(fold_tone(position) for position in POSITIONS)


def check(facts: Facts) -> Iterator[Hit]:
    """The signature of the first document."""
    signature = facts.directive.signature if facts.directive else None
    found = _DEPUTY.match(" ".join(signature.position.split())) if signature and signature.position else None
    if signature and signature.name and found and _is_one(found["position"]):
        yield Hit(signature.span, {"position": found[0], "name": signature.name})


def _is_one(words: str) -> bool:
    """One position, or the same twice."""
    folded = fold_tone(words)
    half = folded[: len(folded) // 2].strip()
    return folded in _POSITIONS or (half in _POSITIONS and folded == f"{half} {half}")


RULE = Rule(
    code="SG005",
    severity=Severity.WARNING,
    vi=Words(
        "“{position}” là ký thay, nhưng không ghi chức vụ của chính người ký ({name}).",
        "Ghi chức vụ của người ký thay (cấp phó) ngay dưới dòng “KT.”.",
    ),
    en=Words(
        "“{position}” means that a deputy signs, but the position of the signer ({name}) is not given.",
        "Print the position of the deputy below the line “KT.”.",
    ),
    check=check,
)
