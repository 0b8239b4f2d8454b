"""The authority is written as the other family of documents does (sai cách ghi quyền hạn ký).

What it finds:
    "TM.", "KT.", "TL.", "TUQ." under a document of the Party, or "T/M", "K/T", "T/L" under one of the State.
Why it matters:
    The two families write it differently, so the mark tells at once that a block was copied from elsewhere.
Example:
    ĐẢNG CỘNG SẢN VIỆT NAM … TM. BAN THƯỜNG VỤ
Better:
    ĐẢNG CỘNG SẢN VIỆT NAM … T/M BAN THƯỜNG VỤ
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (TM., KT., TL., TUQ.); Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn
    05-HD/VPTW (T/M, K/T, T/L).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import edition_of
from roviec.lint.rule import Hit, Rule, Words

_STATE = re.compile(r"(?<![\w/])(?:TM|KT|TL|TUQ)\s?\.(?=\s?[A-ZĐÀ-Ỹ])")
_PARTY = re.compile(r"(?<![\w/])(?:T/M|K/T|T/L|T/UQ)\b")
_OTHER = {
    "TM": "T/M",
    "KT": "K/T",
    "TL": "T/L",
    "TUQ": "T/UQ",
    "T/M": "TM.",
    "K/T": "KT.",
    "T/L": "TL.",
    "T/UQ": "TUQ.",
}


def check(facts: Facts) -> Iterator[Hit]:
    """Each mark of authority in the signature of the first document."""
    edition = edition_of(facts)
    signature = facts.directive.signature if facts.directive else None
    if edition is None or signature is None:
        return
    for mark in (_STATE if edition.family is Family.PARTY else _PARTY).finditer(facts.text, *signature.span):
        right = _OTHER[mark[0].rstrip(". ")]
        yield Hit(mark.span(), {"mark": mark[0], "right": right, "guide": edition.name}, fix=right)


RULE = Rule(
    code="SG004",
    severity=Severity.WARNING,
    vi=Words(
        "Quyền hạn ký ghi “{mark}” không theo thể thức của {guide}.",
        "Ghi “{right}”.",
    ),
    en=Words(
        "The authority “{mark}” is not written as {guide} has it.",
        "Write “{right}”.",
    ),
    check=check,
)
