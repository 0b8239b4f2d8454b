"""Lines in the making: what a text form gives before offsets are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from roviec.source import SourceLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.source import CellPlace, Insert


class Piece(Struct, frozen=True):
    """A line, or a part of one that stands apart (a cell, a pipe); fields as in ``SourceLine``."""

    text: str
    number: int
    page: int | None = None
    whole: bool = False
    cell: CellPlace | None = None
    """Its ``table`` tells the tables apart; ``join`` numbers them in reading order."""
    inserts: tuple[Insert, ...] = ()
    bold: bool = False
    centred: bool = False


def next_table(pieces: Iterable[Piece]) -> int:
    """A number that no table of these pieces has."""
    return max((piece.cell.table for piece in pieces if piece.cell), default=-1) + 1


def join(pieces: Iterable[Piece]) -> tuple[str, tuple[SourceLine, ...]]:
    """Put the pieces together, a line each.

    Returns:
        The text, which is the lines joined by line breaks, and the lines with their offsets in it.
    """
    tables: dict[int, int] = {}
    lines: list[SourceLine] = []
    at = 0
    for piece in pieces:
        cell = piece.cell
        if cell is not None:
            cell = replace(cell, table=tables.setdefault(cell.table, len(tables)))
        lines.append(
            SourceLine(
                start=at,
                text=piece.text,
                number=piece.number,
                page=piece.page,
                whole=piece.whole,
                cell=cell,
                inserts=piece.inserts,
                bold=piece.bold,
                centred=piece.centred,
            )
        )
        at += len(piece.text) + 1
    return "\n".join(line.text for line in lines), tuple(lines)
