"""The directive (văn bản chỉ đạo) as an act: who issued what, when, on what basis, to whom, signed by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roviec.source import Span


@dataclass(frozen=True, slots=True)
class DocumentType:
    """Type of a document (tên loại)."""

    code: str
    """KH, HD, CT, QD, CV, CD, TB, NQ, TTR, BC, CTR …"""
    name: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A document cited before the first clause (căn cứ)."""

    number: str | None
    """None for a law that is cited by its name."""
    type: str
    """Code as in ``DocumentType``, or ``LUAT``."""
    date: date | None
    issuer: str | None
    title: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Recipient:
    """An addressee (nơi nhận)."""

    name: str
    """As printed, without the dash before and the semicolon after."""
    note: str | None
    """What stands in brackets at the end, such as ``b/c``; None where nothing does."""
    archive: bool
    """True for the line of the archive (Lưu)."""
    span: Span


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block."""

    authority: str | None
    """The TM., T/M, TL. or TUQ. line alone."""
    position: str | None
    """All lines of position, KT. lines included."""
    name: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something that travels with the document (tài liệu kèm theo)."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Directive:
    """A directive (văn bản chỉ đạo): the header, bases, recipients and signature of one part."""

    type: DocumentType | None
    parent_issuer: str | None
    issuer: str | None
    number: str | None
    """Whole number such as ``159/KH-UBND``; None where the blank was never filled."""
    symbol: str | None
    """The part known even when the number is blank: ``KH-UBND``."""
    place: str | None
    date: date | None
    title: str | None
    urgency: str | None = None
    secrecy: str | None = None
    bases: tuple[Basis, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    signature: Signature | None = None
    attachments: tuple[Attachment, ...] = ()
