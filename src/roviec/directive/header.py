"""The header of a directive (phần đầu): issuer, number, place and date, urgency, secrecy, abstract of a công văn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.directive.issue_date import read_issue_date
from roviec.directive.issuer import name_issuers, stands_for_issuer
from roviec.directive.number import Number, read_number
from roviec.directive.stretch import Piece, Stretch, plain

if TYPE_CHECKING:
    import datetime as dt

    from roviec.source import Span

_FIXED = re.compile(
    r"(?:nuoc\s+)?cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam"
    r"|doc\s+lap\s*-?\s*tu\s+do\s*-?\s*hanh\s+phuc"
    r"|dang\s+cong\s+san\s+viet\s+nam"
)
# Halves of the same phrases, where the two columns of the page were read line by line; only in capitals.
_HALVES = re.compile(
    r"(?<!\w)(?:cong hoa xa hoi|cong hoa xa|hoi chu nghia viet nam|chu nghia viet nam|dang cong san)(?!\w)"
)
# The Youth Union (Đoàn) prints its name where others print quốc hiệu; in the left column it is the parent body.
_UNION = re.compile(r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh")
_URGENCY = re.compile(r"^(?:thuong khan|hoa toc hen gio|hoa toc|khan)$")
_SECRECY = re.compile(r"^(?:tuyet mat|toi mat|mat)$")
_NOISE = re.compile(r"^\(?(?:du thao|ban sao|sao y|sao luc|de thi|luu hanh noi bo|phu luc|mau so|bieu mau|trang \d)\b")
_ABSTRACT = re.compile(r"(?<!\w)v\s?/\s?v(?!\w)")
_ADDRESSEE = re.compile(r"(?<!\w)kinh gui(?!\w)")
_RULE = re.compile(r"\s*[-–—]{2,}$")
_MAX_PIECES = 60


class Header(Struct, frozen=True):
    """What a header says; every field is None where it does not."""

    parent_issuer: str | None = None
    issuer: str | None = None
    number: Number | None = None
    place: str | None = None
    date: dt.date | None = None
    urgency: str | None = None
    secrecy: str | None = None
    abstract: str | None = None
    """The "V/v …" of a công văn."""


def read_header(header: Stretch) -> Header:
    """Read a header, whether its two columns stand apart, one after the other, or folded into one line.

    What has a fixed form (quốc hiệu, tiêu ngữ, number, place and date) is found first wherever it stands; the issuer is
    what is left.
    """
    claimed = _fixed_phrases(header)
    number = read_number(header)
    if number:
        claimed.append((number.start, number.end))
    issued = read_issue_date(header, claimed)
    if issued:
        claimed.append((issued.start, issued.end))
    abstract = _read_abstract(header, sorted(claimed))
    if abstract:
        claimed.append(abstract)
    urgency, secrecy, names = None, None, []
    for piece in _left_over(header, sorted(claimed)):
        bare = header.plain[piece.start : piece.end].strip(" :.()*-")
        if _URGENCY.match(bare):
            urgency = urgency or piece.text.strip(" :.()*-")
        elif _SECRECY.match(bare):
            secrecy = secrecy or piece.text.strip(" :.()*-")
        elif not _NOISE.match(bare) and stands_for_issuer(piece.text):
            names.append(piece.text)
    parent, issuer = name_issuers(_without_motto(names))
    return Header(
        parent_issuer=parent,
        issuer=issuer,
        number=number,
        place=issued.place if issued else None,
        date=issued.date if issued else None,
        urgency=urgency,
        secrecy=secrecy,
        abstract=" ".join(header.text[slice(*abstract)].split()) if abstract else None,
    )


def _without_motto(names: list[str]) -> list[str]:
    """Leave out the name of the Youth Union at the place of quốc hiệu: any but the first line of the header."""
    mottoes = [at for at, name in enumerate(names) if at and _UNION.fullmatch(plain(name).strip())]
    return [name for at, name in enumerate(names) if at not in mottoes[-1:]]


def _fixed_phrases(header: Stretch) -> list[Span]:
    whole = [match.span() for match in _FIXED.finditer(header.plain)]
    halves = [
        match.span()
        for match in _HALVES.finditer(header.plain)
        if header.text[slice(*match.span())].isupper() and not any(s <= match.start() < e for s, e in whole)
    ]
    return whole + halves


def _read_abstract(header: Stretch, claimed: list[Span]) -> Span | None:
    """From "V/v" to the end of its cell, or to what is known to be something else."""
    match = _ABSTRACT.search(header.plain)
    if not match:
        return None
    stops = [start for start, _ in claimed if start > match.start()]
    stops += [found.start() for found in _ADDRESSEE.finditer(header.plain, match.end())]
    tab = header.text.find("\t", match.end())
    if tab >= 0:
        stops.append(tab)
    end = min(stops, default=len(header.text))
    return match.start(), match.start() + len(header.text[match.start() : end].rstrip(" \n\v-_*"))


def _left_over(header: Stretch, claimed: list[Span]) -> list[Piece]:
    """The pieces between what is claimed, up to "Kính gửi"."""
    addressee = _ADDRESSEE.search(header.plain)
    end = addressee.start() if addressee else len(header.text)
    left: list[Piece] = []
    for piece in header.pieces():
        if piece.start >= end or len(left) >= _MAX_PIECES:
            break
        at = piece.start
        for start, stop in [*((s, e) for s, e in claimed if s < piece.end and e > piece.start), (piece.end, piece.end)]:
            # One dash at the end is part of a joint issuer, "SỞ A -" / "SỞ B"; a rule of dashes is not.
            body = _RULE.sub("", header.text[at:start].lstrip(" *_-–—|#.:;,=~").rstrip(" *_|#.:;,=~"))
            if any(character.isalpha() for character in body):
                first = header.text.index(body, at)
                left.append(Piece(body, first, first + len(body)))
            at = max(at, stop)
    return left
