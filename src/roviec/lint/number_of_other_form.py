"""The number is written as the other family of documents does (số, ký hiệu viết sai thể thức).

What it finds:
    A document of the State numbered with a hyphen (45-KH/UBND), or one of the Party with a stroke (12/KH-TU).
Why it matters:
    Registers and searches read the two forms apart; the number will not be found.
Example:
    ĐẢNG CỘNG SẢN VIỆT NAM … Số 12/KH-TU
Better:
    ĐẢNG CỘNG SẢN VIỆT NAM … Số 12-KH/TU
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu); Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.document_kinds import code_of_number
from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import edition_of
from roviec.lint.framing import NUMBER, find_in_frame
from roviec.lint.rule import Hit, Rule, Words

_STATE = re.compile(r"\d\s{0,3}/\s?(?P<mark>[A-ZĐ][A-Za-zĐđ]*)-(?P<body>[A-ZĐ][\w&-]*)$")
_PARTY = re.compile(r"\d\s{0,3}[-–]\s?(?P<mark>[A-ZĐ][A-Za-zĐđ]*)/(?P<body>[A-ZĐ][\w&-]*)$")


def check(facts: Facts) -> Iterator[Hit]:
    """The number of the first document."""
    edition = edition_of(facts)
    number = find_in_frame(facts, NUMBER)
    if edition is None or number is None:
        return
    is_party = edition.family is Family.PARTY
    wrong = (_STATE if is_party else _PARTY).search(number[0])
    if wrong is None or code_of_number(wrong["mark"]) is None:
        return
    joints = "-/" if is_party else "/-"
    right = f"{joints[0]}{wrong['mark']}{joints[1]}{wrong['body']}"
    span = (number.start() + wrong.start() + 1, number.end())
    yield Hit(span, {"number": number[0], "right": right, "guide": edition.name}, fix=right)


RULE = Rule(
    code="FM003",
    severity=Severity.WARNING,
    vi=Words(
        "Số, ký hiệu “{number}” không viết theo thể thức của {guide}.",
        "Viết “…{right}”.",
    ),
    en=Words(
        "The number “{number}” is not written as {guide} has it.",
        "Write “…{right}”.",
    ),
    check=check,
)
