"""Which family of drafting form a document is of."""

from __future__ import annotations

import re

from roviec.export.layout.paper import Family
from roviec.lexicon.folding import fold
from roviec.model.directive import Directive
from roviec.model.outlined import Part, RegionKind
from roviec.model.plan import Plan

_PARTY_MOTTO = re.compile(r"ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM")
_STATE_MOTTO = re.compile(r"(?i:hạnh\s+phúc)|CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI")
_PARTY_NUMBER = re.compile(r"^\d*\s*-\s*[A-ZĐ][^\s/]*/")
_STATE_NUMBER = re.compile(r"^\d*\s*/\s*[A-ZĐ]")
_PARTY_AUTHORITY = re.compile(r"^(?:T/M|K/T|T/L)")
_STATE_AUTHORITY = re.compile(r"^(?:TM|KT|TL|TUQ|Q)\.")
_PARTY_BODY = re.compile(
    r"\b(?:(?:tinh|thanh|quan|huyen|thi|dang|xa) uy|dang bo|chi bo|dang doan|ban can su dang|uy ban kiem tra"
    r"|ban (?:tuyen giao|dan van|noi chinh)|ban chap hanh trung uong|bo chinh tri|ban bi thu)\b"
)
_ARCHIVE = re.compile(r"^luu van phong\b")


def is_party_body(name: str) -> bool:
    """Whether a body is one of the Party's, by its name."""
    return bool(_PARTY_BODY.search(fold(name)))


def family_of(plan: Plan, part: Part, directive: Directive | None) -> Family | None:
    """Family of one part, by what it prints: motto, number, signature, issuer; None where nothing tells."""
    text = plan.outlined.repaired.text
    header = " ".join(text[start:end] for start, end in part.region(RegionKind.HEADER))
    if _PARTY_MOTTO.search(header):
        return Family.PARTY
    if _STATE_MOTTO.search(header):
        return Family.STATE
    return _by_directive(directive) if directive else None


def _by_directive(directive: Directive) -> Family | None:
    authority = directive.signature.authority or directive.signature.position or "" if directive.signature else ""
    for words, party, state in (
        (directive.number or "", _PARTY_NUMBER, _STATE_NUMBER),
        (authority, _PARTY_AUTHORITY, _STATE_AUTHORITY),
    ):
        if party.match(words):
            return Family.PARTY
        if state.match(words):
            return Family.STATE
    if any(_ARCHIVE.match(fold(item.name)) for item in directive.recipients if item.archive):
        return Family.PARTY
    if directive.issuer:
        return Family.PARTY if is_party_body(directive.issuer) else Family.STATE
    return None
