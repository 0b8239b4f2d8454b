"""The text is in an encoding from before Unicode (bảng mã cũ).

What it finds:
    A file in TCVN3 (ABC), VNI, VPS, VISCII or VIQR.
Why it matters:
    Only machines with the old fonts can show it; others show "Uû ban nh©n d©n".
Example:
    Uû ban nh©n d©n tØnh
Better:
    Ủy ban nhân dân tỉnh
Source:
    Quyết định 72/2002/QĐ-TTg: TCVN 6909:2001 (Unicode) between Party and State bodies since 01/01/2003.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.legacy import LEGACY_ENCODINGS
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_NAMES = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI", "vps": "VPS", "viscii": "VISCII", "viqr": "VIQR"}


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at its beginning."""
    encoding = facts.plan.outlined.repaired.source.encoding
    if encoding in LEGACY_ENCODINGS:
        yield Hit((0, 0), {"name": _NAMES.get(encoding, encoding)})


RULE = Rule(
    code="EN004",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản dùng bảng mã cũ “{name}”, không phải Unicode.",
        "Chuyển văn bản sang Unicode (TCVN 6909:2001) trước khi gửi đi.",
    ),
    en=Words(
        "The text is in the old encoding “{name}”, not in Unicode.",
        "Convert it to Unicode (TCVN 6909:2001) before it is sent.",
    ),
    check=check,
)
