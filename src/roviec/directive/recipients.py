"""The recipients (nơi nhận)."""

from __future__ import annotations

import itertools
import re

from roviec.directive.signature_lines import begins_signature, is_person, is_signed_note
from roviec.directive.stretch import Piece, Stretch, plain
from roviec.model.directive import Recipient

_HEADING = re.compile(r"(?<!\w)noi\s+nhan(?!\w)\s*[:.]?")
_MARKER = re.compile(r"^[\s*_\\]*(?:[-–—•·▪◦+*]|o(?=\s))[\s*_\\]*(?=\S)")
_NEXT_ITEM = re.compile(r"(?<=[;,.])\s*[-–—•+]\s+(?=\S)|(?<=[;.])\s*[-–—](?=[^\W\d_])")
_BESIDE = re.compile(r"(?<=[;,.:)])\s+(?=\S)")
_ARCHIVE = re.compile(r"^luu(?!\w)")
_NOTE = re.compile(r"\(([^()]{1,80})\)$")
# "Lưu: VT, YT. 12 bản": how many copies, once a line of its own.
_COPIES = re.compile(r"(?<=\.)\s+\d{1,3}\s*\S{0,6}$")
_PAGE_NUMBER = re.compile(r"(?<=[;,])\s+\d{1,3}$")
_TERMINAL = re.compile(r"[;.]$")
_MAX_PIECES = 400


def read_recipients(region: Stretch, *, signer_missing: bool = False) -> tuple[Recipient, ...]:
    """Read the addressees, one an item.

    An item begins with a dash; where no line has one, each line is an item. A line without a dash goes on with the item
    above unless that one is closed by a semicolon; after the line of the archive, what has no dash is no recipient.
    """
    lines, _ = split_columns(region, signer_missing=signer_missing)
    dashed = any(_MARKER.match(piece.text) for piece in lines)
    items: list[list[Piece]] = []
    for piece in lines[:_MAX_PIECES]:
        if items and _goes_on(items[-1], piece, dashed=dashed):
            items[-1].append(piece)
        elif items and dashed and not _MARKER.match(piece.text) and _is_archive(items[-1]):
            break
        else:
            items.append([piece])
    found = (_recipient(region, item) for item in items)
    return tuple(recipient for recipient in found if recipient)


def split_columns(region: Stretch, *, signer_missing: bool = False) -> tuple[list[Piece], list[Piece]]:
    """Part the recipients from lines of the signature that a layout put among them.

    Args:
        region: the recipients' regions.
        signer_missing: the signature has a position and no name, so that a person beside a recipient is its signer.

    Returns:
        The recipients' lines after "Nơi nhận", and the signature's, both in reading order.
    """
    heading = _HEADING.search(region.plain)
    floor = heading.end() if heading else 0
    ours: list[Piece] = []
    theirs: list[Piece] = []
    for piece in region.pieces():
        for part in _parts(piece, heading.start() if heading else -1, floor, signer_missing=signer_missing):
            if not any(c.isalpha() for c in part.text) or _HEADING.fullmatch(plain(part.text.strip(" *_#|"))):
                continue
            own = _MARKER.match(part.text)
            if not own and (
                part.start < floor or _is_signature(part.text, persons_sign=bool(theirs) or signer_missing)
            ):
                theirs.append(part)
            else:
                ours.append(part)
    return ours, theirs


def _is_signature(text: str, *, persons_sign: bool) -> bool:
    return begins_signature(text) or is_signed_note(text) or (persons_sign and is_person(text))


def _parts(piece: Piece, heading: int, floor: int, *, signer_missing: bool) -> list[Piece]:
    """Cut a line at its items and before a signature that stands beside it: "- Sở Y tế; KT. CHỦ TỊCH"."""
    cuts = {piece.start, piece.end}
    if piece.start <= heading < piece.end:
        cuts |= {heading, min(floor, piece.end)}
    for match in _NEXT_ITEM.finditer(piece.text):
        cuts.add(piece.start + match.start())
    # "KT. CHỦ TỊCH" in a column of its own is whole.
    for match in () if begins_signature(piece.text) else _BESIDE.finditer(piece.text):
        rest = piece.text[match.end() :]
        capitals = rest[:1].isupper() and rest[:2].replace(".", "").replace("/", "").isupper()
        if (capitals and begins_signature(rest)) or (signer_missing and is_person(rest)):
            cuts.add(piece.start + match.end())
            break
    ordered = sorted(cuts)
    parts: list[Piece] = []
    for start, end in itertools.pairwise(ordered):
        raw = piece.text[start - piece.start : end - piece.start]
        body = raw.strip()
        first = start + len(raw) - len(raw.lstrip())
        if body:
            parts.append(Piece(body, first, first + len(body)))
    return parts


def _goes_on(item: list[Piece], piece: Piece, *, dashed: bool) -> bool:
    if _MARKER.match(piece.text):
        return False
    last = item[-1].text
    text = " ".join(part.text for part in item)
    if text.count("(") > text.count(")") or (last.endswith((",", "-", ":")) and dashed):
        return True
    if _is_archive(item):
        return not _TERMINAL.search(last) and piece.text[0].isalpha() and not dashed
    if piece.text.startswith("(") or piece.text[0].islower():
        return not _TERMINAL.search(last)
    return dashed and not _TERMINAL.search(last)


def _is_archive(item: list[Piece]) -> bool:
    return bool(_ARCHIVE.match(plain(_MARKER.sub("", item[0].text)).lstrip(" *_")))


def _recipient(region: Stretch, item: list[Piece]) -> Recipient | None:
    marker = _MARKER.match(item[0].text)
    start = item[0].start + (marker.end() if marker else 0)
    words = " ".join(" ".join(piece.text.split()) for piece in item)
    words = _PAGE_NUMBER.sub("", _COPIES.sub("", words) if _is_archive(item) else words)
    name = _MARKER.sub("", words, count=1).strip(" *_|").rstrip(";,. ").strip()
    if not any(c.isalnum() for c in name):
        return None
    note = _NOTE.search(name)
    end = item[-1].end - (len(item[-1].text) - len(item[-1].text.rstrip(";,. *_|")))
    archive = bool(_ARCHIVE.match(plain(name)))
    return Recipient(name, note[1] if note else None, archive, region.span(start, max(end, start + 1)))
