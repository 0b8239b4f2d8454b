"""Units: the paragraphs and tables of a document, layout tables unfolded into paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from roviec.lexicon.landmarks import AUTHORITY, MOTTO, NUMBER_LINE, PLACE_DATE, POSITION, RECIPIENTS, is_capitals
from roviec.lexicon.numbering import Marker, read_marker
from roviec.model.repaired import Block, Repaired
from roviec.source import CellPlace, Region, Span

_MOST_LAYOUT_ROWS = 4
_MOST_LAYOUT_COLUMNS = 3


class TableCell(Struct, frozen=True):
    """A cell of a data table."""

    place: CellPlace
    text: str
    span: Span
    line: int


class Unit(Struct, frozen=True):
    """A paragraph, or a whole data table."""

    text: str
    """Of a paragraph; empty for a table."""
    span: Span
    line: int
    page: int | None
    bold: bool = False
    centred: bool = False
    note: bool = False
    """A footnote, apart from the text."""
    marker: Marker | None = None
    cells: tuple[TableCell, ...] = ()
    """Of a table, in reading order."""

    @property
    def words(self) -> str:
        """The text after the marker."""
        return self.text[self.marker.end :] if self.marker else self.text


def read_units(repaired: Repaired) -> tuple[Unit, ...]:
    """Units in reading order; their spans cover every block."""
    units: list[Unit] = []
    for group in _groups(repaired.blocks):
        if group[0].cell is None:
            units.extend(_paragraph(repaired, block) for block in group)
        elif _is_layout(repaired, group):
            units.extend(unit for block in group for unit in _unfold(repaired, block))
        else:
            units.append(_table(repaired, group))
    return tuple(units)


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Paragraphs one by one, tables whole."""
    group: list[Block] = []
    for block in blocks:
        same_table = (
            group and block.cell is not None and group[-1].cell is not None and block.cell.table == group[-1].cell.table
        )
        if group and not same_table:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _paragraph(repaired: Repaired, block: Block) -> Unit:
    text = repaired.text[block.span[0] : block.span[1]]
    return Unit(
        text,
        block.span,
        block.line,
        block.page,
        block.bold,
        block.centred,
        block.region is Region.FOOTNOTE,
        read_marker(text),
    )


def _is_layout(repaired: Repaired, blocks: Sequence[Block]) -> bool:
    """A table that only sets the header or the foot in two columns, or frames a text."""
    places = [block.cell for block in blocks if block.cell]
    rows = {place.row for place in places}
    columns = {place.column for place in places}
    if len(columns) == 1 and len(rows) == 1:
        return True
    if len(rows) > _MOST_LAYOUT_ROWS or len(columns) > _MOST_LAYOUT_COLUMNS:
        return False
    return any(_is_furniture(line) for block in blocks for line in _lines(repaired, block))


def _lines(repaired: Repaired, block: Block) -> list[str]:
    return repaired.text[block.span[0] : block.span[1]].split("\v")


def _is_furniture(line: str) -> bool:
    return bool(
        MOTTO.search(line)
        or RECIPIENTS.match(line)
        or (NUMBER_LINE.match(line) and "/" in line)
        or PLACE_DATE.match(line)
        or AUTHORITY.match(line)
        or (POSITION.match(line) and is_capitals(line))
    )


def _unfold(repaired: Repaired, block: Block) -> Iterator[Unit]:
    at = block.span[0]
    for text in _lines(repaired, block):
        if text.strip():
            yield Unit(
                text, (at, at + len(text)), block.line, block.page, block.bold, block.centred, marker=read_marker(text)
            )
        at += len(text) + 1


def _table(repaired: Repaired, blocks: Sequence[Block]) -> Unit:
    cells = tuple(
        TableCell(block.cell, repaired.text[block.span[0] : block.span[1]], block.span, block.line)
        for block in blocks
        if block.cell is not None
    )
    span = (blocks[0].span[0], blocks[-1].span[1])
    return Unit("", span, blocks[0].line, blocks[0].page, cells=cells)
