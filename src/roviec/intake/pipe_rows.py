"""Tables of Markdown whose rows stand in one line: "| STT | Nhiệm vụ | Cơ quan chủ trì |"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.intake.pieces import next_table
from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.pieces import Piece

_SEPARATOR = re.compile(r"^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$")
_CUT = re.compile(r"(?<!\\)\||<br\s*/?>", re.IGNORECASE)
_MOST_LINES_OF_A_ROW = 60


@dataclass(frozen=True, slots=True)
class _Row:
    """A row in the making: the half-open range of the lines that it is written in."""

    first: int
    end: int
    separator: bool = False


def place_pipe_rows(pieces: Sequence[Piece]) -> list[Piece]:
    """Give the lines of such tables their cells.

    A table is two or more rows with as many pipes, or one with a separator ("|---|---|") under it; a blank line
    between rows does not end it. With a separator a row may be wrapped over lines: it ends when its pipes are there.

    Returns:
        The pieces, each row cut into one piece a cell and one a pipe, in order; all else as it was.
    """
    out: list[Piece] = []
    table = next_table(pieces)
    at = 0
    while at < len(pieces):
        rows, columns = _table_at(pieces, at) if _opens(pieces[at].text) and pieces[at].cell is None else ([], 0)
        if not rows:
            out.append(pieces[at])
            at += 1
            continue
        number = 0
        for row in rows:
            out.extend(pieces[at : row.first])
            at = row.end
            if row.separator:
                out.extend(pieces[row.first : row.end])
                continue
            out.extend(_cells(pieces[row.first : row.end], CellPlace(table, number, 0), columns))
            number += 1
        table += 1
    return out


def _opens(text: str) -> bool:
    stripped = text.strip()
    return stripped.startswith("|") and len(stripped) > 1


def _pipes(text: str) -> int:
    return sum(found.group() == "|" for found in _CUT.finditer(text))


def _table_at(pieces: Sequence[Piece], first: int) -> tuple[list[_Row], int]:
    """The rows of the table that begins at a line, and its number of columns; no rows where none begins."""
    header_end, columns = _header(pieces, first)
    if columns < 2:
        return [], 0
    rows = [_Row(first, header_end)]
    at = header_end
    while (at := _skip_blank(pieces, at)) < len(pieces) and _opens(pieces[at].text):
        if _SEPARATOR.match(pieces[at].text):
            rows.append(_Row(at, at + 1, separator=True))
        elif end := _row_end(pieces, at, columns):
            rows.append(_Row(at, end))
        else:
            break
        at = rows[-1].end
    return (rows, columns) if len(rows) >= 2 else ([], 0)


def _header(pieces: Sequence[Piece], first: int) -> tuple[int, int]:
    """Where the first row ends, and its columns: those of the separator under it, else those of its own line."""
    end = min(first + _MOST_LINES_OF_A_ROW, len(pieces))
    for at in range(first + 1, end):
        text = pieces[at].text
        if _SEPARATOR.match(text):
            columns = _pipes(text) - 1
            held = sum(_pipes(piece.text) for piece in pieces[first:at])
            return (at, columns) if held == columns + 1 else (first + 1, _pipes(pieces[first].text) - 1)
        if text.strip() and _opens(text):
            break
    whole = pieces[first].text.rstrip().endswith("|")
    return first + 1, _pipes(pieces[first].text) - 1 if whole else 0


def _skip_blank(pieces: Sequence[Piece], at: int) -> int:
    """Past one blank line, if there is one."""
    return at + 1 if at + 1 < len(pieces) and not pieces[at].text.strip() else at


def _row_end(pieces: Sequence[Piece], first: int, columns: int) -> int | None:
    """Where a row ends: with its own line, or with the line that brings the last of its pipes; None if neither."""
    after = pieces[first + 1].text if first + 1 < len(pieces) else ""
    if pieces[first].text.rstrip().endswith("|") and (not after.strip() or _opens(after)):
        return first + 1
    held = 0
    for at in range(first, min(first + _MOST_LINES_OF_A_ROW, len(pieces))):
        text = pieces[at].text
        if at > first and _opens(text):
            return None
        held += _pipes(text)
        if held >= columns + 1 and text.rstrip().endswith("|"):
            return at + 1
    return None


def _cells(lines: Sequence[Piece], place: CellPlace, columns: int) -> Iterator[Piece]:
    """The cells and pipes of one row, each a piece; blank stretches have no cell."""
    column = -1
    for line in lines:
        at = 0
        for found in _CUT.finditer(line.text):
            yield from _cell(line, at, found.start(), replace(place, column=min(max(column, 0), columns - 1)))
            at = found.end()
            if found.group() == "|":
                column += 1
                yield replace(line, text="|")
        yield from _cell(line, at, len(line.text), replace(place, column=min(max(column, 0), columns - 1)))


def _cell(line: Piece, start: int, end: int, place: CellPlace) -> Iterator[Piece]:
    text = line.text[start:end]
    if text:
        yield replace(line, text=text, cell=place if text.strip() else None)
