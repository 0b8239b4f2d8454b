"""Read every part of a file as an act: who issued what, when, on what basis, to whom, signed by whom."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from roviec.directive.attachments import read_attachments
from roviec.directive.bases import read_bases
from roviec.directive.header import Header, read_header
from roviec.directive.issue_date import IssueDate, read_issue_date
from roviec.directive.issuer import issuing_body
from roviec.directive.recipients import read_recipients, split_columns
from roviec.directive.signature import read_signature
from roviec.directive.signature_lines import is_person
from roviec.directive.stretch import Stretch, stretch_of
from roviec.directive.title import carrier_note, read_on, read_title, type_from_number
from roviec.model.directive import Directive, DocumentType, Signature
from roviec.model.outlined import Outlined, Part, PartKind, RegionKind

if TYPE_CHECKING:
    from roviec.model.options import Options
    from roviec.model.repaired import Repaired
    from roviec.source import Span

_HEAD_LIMIT = 6_000
_PREAMBLE_LIMIT = 30_000
_TITLE_REACH = 800
_DATE_REACH = 300
_LINES_ABOVE = 3
_WIDE_GAP = 5
"""Spaces; fewer may justify a line."""
_CARRIER = re.compile(r"\([^()]{0,40}[Kk]èm theo [^()]{1,300}\scủa\s+(?P<issuer>[^()]{3,120})\)")


def read_directives(outlined: Outlined, options: Options) -> tuple[Directive | None, ...]:
    """Read the header, bases, recipients and signature of every part.

    Reads: the regions of each part, in the repaired text.

    Args:
        outlined: result of ``outline``.
        options: not used yet; every stage has the same shape.

    Returns:
        Parallel to ``outlined.parts``: None for an annex or a form that has no header of its own. The first part
        always has one, as the file's own.
    """
    del options
    repaired = outlined.repaired
    lined = _as_laid_out(repaired)
    return tuple(
        None if index and _bears_no_act(part) else _read_part(repaired.text, lined, part)
        for index, part in enumerate(outlined.parts)
    )


def _as_laid_out(repaired: Repaired) -> str:
    """The same text with the line breaks and wide gaps that repair took for wrapped or justified paragraphs.

    The lines of a header are names one below the other ("UBND XÃ AN HÒA" / "TRƯỜNG THCS LÊ LỢI"), and joint signatures
    stand side by side; only breaks and gaps part one from the other.
    """
    text, parts, done = repaired.text, [], 0
    for run in repaired.runs:
        if run.reason not in ("layout", "spaces") or not run.repaired or not run.source:
            continue
        start, end = run.repaired
        if end - start == 1 and text[start] == " ":
            source = repaired.source.text[slice(*run.source)]
            mark = "\v" if "\n" in source else "\t" if len(source) >= _WIDE_GAP or "\t" in source else " "
            parts += [text[done:start], mark]
            done = end
    return "".join([*parts, text[done:]])


def _bears_no_act(part: Part) -> bool:
    return part.kind in (PartKind.ANNEX, PartKind.FORM) and not part.region(RegionKind.HEADER)


def _read_part(text: str, lined: str, part: Part) -> Directive:
    header = read_header(stretch_of(lined, part.region(RegionKind.HEADER), _HEAD_LIMIT))
    title_spans, preamble_spans = _title_and_preamble(text, part)
    region = stretch_of(lined, title_spans, _HEAD_LIMIT)
    preamble = stretch_of(text, preamble_spans, _PREAMBLE_LIMIT)
    number = header.number.number if header.number else None
    symbol = header.number.symbol if header.number else None
    title = read_title(region, header.issuer)
    title_end = max((end for _, end in title_spans), default=part.span[1])
    title = read_on(title, lined[title_end : min(part.span[1], title_end + _TITLE_REACH)].lstrip(), header.issuer)
    recipients = stretch_of(text, part.region(RegionKind.RECIPIENTS))
    signing = stretch_of(lined, part.region(RegionKind.SIGNATURE))
    signature, signer_beside = _signature(signing, recipients)
    place, date = header.place, header.date
    if place is None and date is None:
        dated = read_issue_date(signing, ()) or read_issue_date(recipients, ()) or _dated_above(lined, part)
        place, date = (dated.place, dated.date) if dated else (None, None)
    return Directive(
        type=title.type or _type_by_number(part, symbol),
        parent_issuer=header.parent_issuer,
        issuer=_issuer(header, preamble, region),
        number=number,
        symbol=symbol,
        place=place,
        date=date,
        title=title.title or header.abstract,
        urgency=header.urgency,
        secrecy=header.secrecy,
        bases=read_bases(preamble, number),
        recipients=read_recipients(recipients, signer_missing=signer_beside),
        signature=signature,
        attachments=read_attachments(stretch_of(text, (part.span,), part.span[1] - part.span[0])),
    )


def _dated_above(lined: str, part: Part) -> IssueDate | None:
    """The line of place and date that stands alone right above the signature."""
    ends = part.region(RegionKind.SIGNATURE) + part.region(RegionKind.RECIPIENTS)
    if not ends:
        return None
    end = min(start for start, _ in ends)
    lines = list(stretch_of(lined, ((max(part.span[0], end - _DATE_REACH), end),)).pieces())
    for line in reversed(lines[-_LINES_ABOVE:]):
        found = read_issue_date(stretch_of(line.text, ((0, len(line.text)),)), ())
        if found and found.start == 0 and not line.text[found.end :].strip(" ./"):
            return found
    return None


def _title_and_preamble(text: str, part: Part) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Their spans; a note "(Kèm theo …)" near the start of the preamble ends the title, whatever stands before it."""
    titles, preambles = part.region(RegionKind.TITLE), part.region(RegionKind.PREAMBLE)
    if not titles or not preambles:
        return titles, preambles
    start, end = preambles[0]
    note = carrier_note(text[start : min(end, start + _TITLE_REACH)])
    if not note:
        return titles, preambles
    cut = start + note[1]
    return (*titles, (start, cut)), ((cut, end), *preambles[1:])


def _type_by_number(part: Part, symbol: str | None) -> DocumentType | None:
    return type_from_number(symbol) if symbol and part.kind is not PartKind.ANNEX else None


def _issuer(header: Header, preamble: Stretch, title: Stretch) -> str | None:
    """From the header; failing that from the preamble; failing that from the note "(Kèm theo … của …)"."""
    if header.issuer:
        return header.issuer
    found = issuing_body(preamble.text)
    if found:
        return " ".join(preamble.text[slice(*found)].split())
    carrier = _CARRIER.search(title.text)
    return " ".join(carrier["issuer"].split()) if carrier else None


def _signature(signing: Stretch, recipients: Stretch) -> tuple[Signature | None, bool]:
    """The signature, and whether its name stands beside a recipient.

    From its own region; failing that from lines among the recipients, where columns were read as one.
    """
    own = read_signature(signing)
    if own and own.name and own.position:
        return own, False
    _, beside = split_columns(recipients)
    found = read_signature(recipients, beside) or own
    if found and found.position and not found.name:
        _, beside = split_columns(recipients, signer_missing=True)
        people = [piece for piece in beside if is_person(piece.text)]
        if people:
            return replace(found, name=" ".join(people[0].text.split())), True
    return found, False
