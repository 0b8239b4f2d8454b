"""The signature block (chữ ký): authority, position and name of the one who signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roviec.directive.issue_date import read_issue_date
from roviec.directive.signature_lines import (
    AUTHORITY,
    DEPUTY,
    POSITION,
    begins_signature,
    is_capitals,
    is_person,
    is_signed_note,
)
from roviec.directive.stretch import Piece, Stretch, plain
from roviec.model.directive import Signature

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME_WORD = re.compile(r"\S+")
_LONGEST_REGION = 20_000
_MAX_LINES = 40
_MAX_WORDS = 25
_MAX_LINES_BEFORE_NAME = 6
_LONGEST_NAME = 5
_REMARK = re.compile(r"[:\d@]|^[-–(\[]")
_SIGNED_AFTER = re.compile(r"\s*[(\[]\s*(?:đã ký|ký tên)[^()\[\]]*[)\]]?$", re.IGNORECASE)


def read_signature(region: Stretch, lines: Iterable[Piece] | None = None) -> Signature | None:
    """Read the signature of a block; of joint signatures side by side that of the right-hand column.

    Nghị định 30/2020/NĐ-CP, Phụ lục I, puts the signature of the body that issues at the right (ô 7a-7c). Who signs
    with it stands to its left; its name comes first in the header, its signature last in the line.

    Args:
        region: a signature region.
        lines: its lines, where only some lines of the region belong to the signature.

    Returns:
        The signature; of several one below the other the first; None where there is neither a position nor a name.
    """
    dated = read_issue_date(region, ())
    pieces = [
        piece
        for piece in (_main_column(region) if lines is None else lines)
        if any(c.isalpha() for c in piece.text)
        and len(piece.text.split()) <= _MAX_WORDS
        and not is_signed_note(piece.text)
        and not (dated and dated.start < piece.end and dated.end > piece.start)
    ]
    used = _first_block([cut for piece in pieces[:_MAX_LINES] for cut in _cut_name(piece)])
    names = [piece for piece in used[-1:] if _names(piece.text)]
    capacity = used[: len(used) - len(names)]
    authority, position = _split_capacity(" ".join(" ".join(piece.text.strip(" *_#|").split()) for piece in capacity))
    name = " ".join(names[0].text.strip(" *_#|.,;").split()) if names else None
    if not (authority or position or name):
        return None
    span = region.span(min(piece.start for piece in used), max(piece.end for piece in used))
    return Signature(authority or None, position or None, name, span)


def _main_column(region: Stretch) -> list[Piece]:
    """The lines of the last of several columns that each hold a signature; all lines where there are not several."""
    columns: dict[int, list[Piece]] = {}
    for row in re.finditer(r"[^\n]+", region.text[:_LONGEST_REGION]):
        lines = list(re.finditer(r"[^\v]+", row[0]))
        # Cells hold their lines one below the other; without cells each line goes over all columns, the first one too.
        flat = "\t" in lines[0][0].strip() and sum("\t" in line[0].strip() for line in lines) > 1
        for start, text in [(line.start(), line[0]) for line in lines] if flat else [(0, row[0])]:
            cells = [cell for cell in re.finditer(r"[^\t]+", text) if cell[0].strip()]
            first = _column_of_lone(columns, text) if len(cells) == 1 else 0
            for number, cell in enumerate(cells, start=first):
                columns.setdefault(number, []).extend(_lines_of(cell, row.start() + start))
    signed = [number for number, pieces in columns.items() if any(begins_signature(piece.text) for piece in pieces)]
    return columns[max(signed)] if len(signed) > 1 else list(region.pieces())


def _column_of_lone(columns: dict[int, list[Piece]], text: str) -> int:
    """Where a line of one cell stands: under the only open "KT. …", else where its tabs put it."""
    opened = [number for number, pieces in columns.items() if pieces and DEPUTY.match(plain(pieces[-1].text))]
    return opened[0] if len(opened) == 1 else int(text.lstrip(" ").startswith("\t"))


def _lines_of(cell: re.Match[str], at: int) -> Iterator[Piece]:
    at += cell.start()
    for line in re.finditer(r"\S(?:[^\v]*\S)?", cell[0]):
        yield Piece(line[0], at + line.start(), at + line.end())


def _names(text: str, *, after_position: bool = True) -> bool:
    """A name in capitals looks like the rest of a wrapped body ("NHÂN" / "DÂN"), so it needs a position before it."""
    if begins_signature(text):
        return False
    return not is_capitals(text) or (after_position and is_person(text))


def _first_block(lines: list[Piece]) -> list[Piece]:
    """Up to the first name that follows a position; a name alone where there is no position."""
    starts = [index for index, piece in enumerate(lines) if begins_signature(piece.text)]
    if not starts:
        people = [piece for piece in lines if is_person(piece.text)]
        return people[:1]
    block: list[Piece] = []
    for at, piece in enumerate(lines[starts[0] :], start=starts[0]):
        if _names(piece.text, after_position=_has_position(block)):
            name = _name_among(lines[at : at + _MAX_LINES_BEFORE_NAME])
            return block + ([name] if name else [])
        if _has_position(block) and _starts_other(block, piece):
            break
        # "GIÁM ĐỐC      GIÁM ĐỐC": the second belongs to the signature beside this one.
        if not block or piece.text != block[-1].text:
            block.append(piece)
    return block


def _name_among(lines: list[Piece]) -> Piece | None:
    """The first person; failing that the first short line, unless it is a remark such as "Thời gian ký: …"."""
    people = [piece for piece in lines if is_person(piece.text)]
    short = [
        piece for piece in lines[:1] if len(piece.text.split()) <= _LONGEST_NAME and not _REMARK.search(piece.text)
    ]
    return next(iter(people or short), None)


def _has_position(block: list[Piece]) -> bool:
    return any(POSITION.search(plain(piece.text)) for piece in block)


def _starts_other(block: list[Piece], piece: Piece) -> bool:
    """A second authority: joint signatures whose names are missing."""
    return bool(AUTHORITY.match(plain(piece.text))) and any(AUTHORITY.match(plain(p.text)) for p in block)


def _cut_name(piece: Piece) -> list[Piece]:
    """Cut "PHÓ CHỦ TỊCH Trần Văn Bình" into what is in capitals and the name after it, and "(Đã ký)" off its end."""
    bare = _SIGNED_AFTER.sub("", piece.text)
    piece = Piece(bare, piece.start, piece.start + len(bare))
    if not begins_signature(piece.text) or is_capitals(piece.text):
        return [piece]
    words = list(_NAME_WORD.finditer(piece.text))
    for index, word in enumerate(words[1:], start=1):
        rest = piece.text[word.start() :]
        if is_capitals(words[index - 1][0]) and not is_capitals(word[0]) and is_person(rest):
            cut = piece.start + word.start()
            head = piece.text[: word.start()].rstrip()
            return [Piece(head, piece.start, piece.start + len(head)), Piece(rest, cut, piece.end)]
    return [piece]


def _split_capacity(text: str) -> tuple[str, str]:
    """Part "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" into authority and position.

    TL. and TUQ. name the position that gave the order, so their authority holds one position.
    """
    bare = plain(text)
    mark = AUTHORITY.match(bare)
    if not mark:
        return "", text
    at = mark.end()
    if mark[0].startswith(("tl", "t/l", "tuq", "t/uq", "thua")):
        ordered = POSITION.match(bare, at)
        at = ordered.end() if ordered else at
    for found in re.finditer(r"(?<!\S)\S", bare[at:]):
        start = at + found.start()
        # "BAN GIÁM ĐỐC", "BAN CHỦ NHIỆM" are bodies.
        if bare[:start].endswith("ban "):
            continue
        if DEPUTY.match(bare, start) or POSITION.match(bare, start):
            return text[:start].strip(), text[start:].strip()
    return text, ""
