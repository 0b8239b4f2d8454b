"""The issuer of a cited document does not fit its number (cơ quan ban hành không khớp với ký hiệu).

What it finds:
    An issuer behind a number whose mark says another: "Quyết định số 15/QĐ-TTg … của Chính phủ" is the Prime
    Minister's.
Why it matters:
    The two have different powers; the document cannot be found under the wrong one.
Example:
    Quyết định số 15/QĐ-TTg ngày 02/01/2026 của Chính phủ
Better:
    Quyết định số 15/QĐ-TTg ngày 02/01/2026 của Thủ tướng Chính phủ
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (the mark ends with the short name of the issuer); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_MARKS = (
    (re.compile(r"-TTg$"), "thu tuong"),
    (re.compile(r"-CP$"), "chinh phu"),
    (re.compile(r"/QH\d{1,2}$"), "quoc hoi"),
    (re.compile(r"-HĐND\d{0,2}$"), "hoi dong"),
    (re.compile(r"-UBND\d{0,2}$"), "uy ban"),
    (re.compile(r"-[A-ZĐ]{2,3}/TW$"), "trung uong"),
)
_ISSUERS = (
    ("thu tuong", "thu tuong"),
    ("chinh phu", "chinh phu"),
    ("quoc hoi", "quoc hoi"),
    ("hoi dong nhan dan", "hoi dong"),
    ("hdnd", "hoi dong"),
    ("uy ban nhan dan", "uy ban"),
    ("ubnd", "uy ban"),
    ("bo chinh tri", "trung uong"),
    ("ban bi thu", "trung uong"),
)


def check(facts: Facts) -> Iterator[Hit]:
    """Each citation whose issuer and mark are of two bodies, both of them known."""
    for found in facts.citations:
        issuer = fold(found.issuer) if found.issuer else ""
        printed = next((group for words, group in _ISSUERS if issuer.startswith(words)), None)
        marked = next((group for mark, group in _MARKS if mark.search(found.number)), None) if printed else None
        if marked is not None and marked != printed:
            yield Hit(found.span, {"number": found.number, "issuer": found.issuer})


RULE = Rule(
    code="RF006",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản số {number} được ghi là của “{issuer}”, không khớp với ký hiệu.",
        "Tra lại văn bản được viện dẫn, sửa cơ quan ban hành hoặc số.",
    ),
    en=Words(
        "Document {number} is said to be issued by “{issuer}”, which does not fit its mark.",
        "Look the document up and mend its issuer or its number.",
    ),
    check=check,
)
