"""Clauses of a paragraph: the sentences and the parts between semicolons, each a task of its own."""

from __future__ import annotations

import re

from roviec.source import Span

_END = re.compile(r"[.!?…;\v](?:(?<=[;\v])|[.!?…]*[”\")]?(?=\s+[A-ZĐÀ-ỸƯƠĂÂÊÔ“\"]))\s*")
_CONNECTIVE = re.compile(
    r"(?:đồng thời|trong đó|bên cạnh đó|ngoài ra|qua đó|từ đó"
    r"|cụ thể(?!\s+h[oó])|tiếp đó|mặt khác|song song với đó)\s*[,:]?\s+",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"(?:\b(?:TP|Tp|TT|P|Q|TS|ThS|PGS|GS|BS|KT|TM|TL|VP|Đ/c|vv|v\.v)|\b[A-ZĐ])\.?$")

_LONGEST = 200_000
"""Characters of a paragraph whose clauses are told apart; no paragraph of a plan is as long."""


def split_clauses(text: str) -> tuple[Span, ...]:
    """Spans of the clauses of a text, in order; connectives and white space between them are left out.

    Nothing inside brackets or quotation marks ends a clause; what stands beyond the longest paragraph is one clause.
    """
    depth = _depths(text)
    clauses: list[Span] = []
    start = 0
    for match in _END.finditer(text, 0, _LONGEST):
        at = match.start()
        if depth[at] or (text[at] == "." and _ABBREVIATION.search(text[max(start, at - 6) : at])):
            continue
        clauses += _trim(text, start, at + 1 if text[at] in ".!?…" else at)
        start = match.end()
    return (*clauses, *_trim(text, start, len(text)))


def _depths(text: str) -> bytearray:
    """1 at every character inside brackets or quotation marks; an opener that is never closed opens nothing."""
    inside = bytearray(len(text) + 1)
    for opener, closer in (("(", ")"), ("“", "”")):
        at = text.find(opener)
        while at >= 0:
            end = text.find(closer, at)
            if end < 0:
                break
            inside[at : end + 1] = b"\x01" * (end + 1 - at)
            at = text.find(opener, end)
    return inside


def _trim(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The clause without the white space, marks and connective around it; nothing where none is left."""
    connective = _CONNECTIVE.match(text, start, end)
    if connective:
        start = connective.end()
    while start < end and (text[start].isspace() or text[start] in "-+–•"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return ((start, end),) if start < end else ()
