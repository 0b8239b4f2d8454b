"""How each kind of line is printed, in both families.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III (mẫu chữ, cỡ chữ); Hướng dẫn 36-HD/VPTW of 03/4/2018, of which
Hướng dẫn 05-HD/VPTW of 27/5/2026 keeps what stands here. Both are known from secondary texts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from roviec.export.layout.paper import Align, Family, Look

_C, _L, _J = Align.CENTRE, Align.LEFT, Align.JUSTIFY


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of one family."""

    parent_issuer: Look
    issuer: Look
    number: Look
    motto: Look
    """Quốc hiệu, or the name of the Party."""
    motto_below: Look
    """Tiêu ngữ."""
    place_date: Look
    mark: Look
    """Urgency and secrecy."""
    type_name: Look
    abstract: Look
    title_note: Look
    """The line in brackets under the title of an annex."""
    basis: Look
    clause: Look
    heading: Look
    centred_heading: Look
    """Phần, Chương and their titles; QUYẾT ĐỊNH:."""
    recipients: Look
    recipient: Look
    authority: Look
    position: Look
    signer: Look
    note: Look
    cell: Look
    cell_head: Look
    header_shares: tuple[float, float]
    """The header is a little wider than the text, so that Quốc hiệu stands in one line."""
    foot_shares: tuple[float, float]


_CLAUSE = Look(14, _J, indent_mm=10, before=3, after=3, leading=1.15)
_CELL = Look(12, _L, before=2, after=2)

STATE = Looks(
    parent_issuer=Look(13, _C),
    issuer=Look(13, _C, bold=True),
    number=Look(13, _C, before=4),
    motto=Look(13, _C, bold=True),
    motto_below=Look(14, _C, bold=True),
    place_date=Look(14, _C, italic=True, before=4),
    mark=Look(13, _C, bold=True, before=4),
    type_name=Look(14, _C, bold=True, before=14, keep=True),
    abstract=Look(14, _C, bold=True, keep=True),
    title_note=Look(14, _C, italic=True, keep=True),
    basis=replace(_CLAUSE, italic=True),
    clause=_CLAUSE,
    heading=replace(_CLAUSE, bold=True, keep=True),
    centred_heading=replace(_CLAUSE, align=_C, indent_mm=0, bold=True, keep=True),
    recipients=Look(12, _L, bold=True, italic=True),
    recipient=Look(11, _L),
    authority=Look(14, _C, bold=True),
    position=Look(14, _C, bold=True),
    signer=Look(14, _C, bold=True),
    note=Look(11, _J, before=2, after=2),
    cell=_CELL,
    cell_head=replace(_CELL, align=_C, bold=True),
    header_shares=(0.4, 0.68),
    foot_shares=(0.52, 0.48),
)

PARTY = replace(
    STATE,
    parent_issuer=Look(14, _C),
    issuer=Look(14, _C, bold=True),
    number=Look(14, _C),
    motto=Look(15, _C, bold=True),
    motto_below=Look(14, _C, bold=True),
    type_name=Look(16, _C, bold=True, before=14, keep=True),
    abstract=Look(14, _C, bold=True, keep=True),
    basis=_CLAUSE,
    recipients=Look(14, _L, underline=True),
    recipient=Look(12, _L),
    position=Look(14, _C),
    header_shares=(0.48, 0.6),
)


def looks_of(family: Family) -> Looks:
    """The looks of a family."""
    return PARTY if family is Family.PARTY else STATE
