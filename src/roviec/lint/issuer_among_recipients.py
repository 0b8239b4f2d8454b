"""The issuer sends the document to itself (cơ quan ban hành có trong nơi nhận).

What it finds:
    A recipient that is the body that issues the document.
Why it matters:
    It holds the original already; the line is usually left over from a document of the level above or below.
Example:
    UBND TỈNH AN HÀ … Nơi nhận: - UBND tỉnh;
Better:
    Nơi nhận: - Các sở, ban, ngành tỉnh;
Source:
    Practice of offices; seen in plans that took over the list of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.framing import names_its_issuer
from roviec.lint.rule import Hit, Rule, Words

_SHORT = (("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("thanh pho", "tp"), ("tp.", "tp"))
_AREA = re.compile(r"^(?P<body>ubnd|hdnd|so|phong) (?P<rest>.+)$")
_LEVEL = re.compile(r"^(?:tinh|tp|xa|phuong|huyen|quan|thi xa|dac khu)$")


def check(facts: Facts) -> Iterator[Hit]:
    """Each recipient of the first document that is its issuer."""
    directive = facts.directive
    if directive is None or directive.issuer is None or not names_its_issuer(facts):
        return
    issuer = _plain(directive.issuer)
    for recipient in directive.recipients:
        if recipient.note is None and not recipient.archive and _is_issuer(_plain(recipient.name), issuer):
            yield Hit(recipient.span, {"recipient": recipient.name, "issuer": directive.issuer})


def _plain(name: str) -> str:
    folded = fold(name)
    for long, short in _SHORT:
        folded = folded.replace(long, short)
    return folded


def _is_issuer(recipient: str, issuer: str) -> bool:
    """The whole name, or the body with its level: "UBND tỉnh" of "UBND tỉnh An Hà"."""
    if recipient == issuer:
        return True
    found = _AREA.match(recipient)
    return bool(found and _LEVEL.match(found["rest"]) and issuer.startswith(f"{recipient} "))


RULE = Rule(
    code="RC006",
    severity=Severity.INFO,
    vi=Words(
        "Nơi nhận có chính cơ quan ban hành: “{recipient}”.",
        "Bỏ dòng này, hoặc ghi rõ người nhận trong cơ quan (ví dụ “Chủ tịch, các Phó Chủ tịch …”).",
    ),
    en=Words(
        "The issuer is among its own recipients: “{recipient}”.",
        "Take the line out, or name the people in the body who receive it.",
    ),
    check=check,
)
