"""The XML of a Word file's text: paragraphs, two-column blocks, tables, content controls."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from docx.oxml.ns import nsmap, qn
from lxml import etree

from roviec.export.layout.paper import Align, Columns, Grid, GridCell, Line, Look, Piece
from roviec.model.address_tag import tag_of

Element = etree._Element
Mark = Callable[[Element, Piece], None]
"""Adds a piece to its paragraph, with what is anchored at it."""

_NAMES: Final = {"w": nsmap["w"]}
_UNFIT: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold."""
_TWIPS_A_MM: Final = 1440 / 25.4
_JUSTIFIED: Final = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}


def element(name: str, **attributes: object) -> Element:
    """An element of WordprocessingML; attributes are of the same namespace."""
    made = etree.Element(qn(f"w:{name}"), nsmap=_NAMES)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def add(parent: Element, name: str, **attributes: object) -> Element:
    """A new last child."""
    made = etree.SubElement(parent, qn(f"w:{name}"))
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def twips(millimetres: float) -> int:
    """Word's unit of length."""
    return round(millimetres * _TWIPS_A_MM)


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNFIT.sub("\ufffd", text)


def add_text(parent: Element, text: str) -> None:
    """A ``w:t`` that keeps its spaces."""
    words = add(parent, "t")
    words.text = clean(text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def paragraph(line: Line, mark: Mark, width_mm: float) -> Iterator[Element]:
    """A line, and the rule below it as a paragraph of its own."""
    made = element("p")
    _add_properties(made, line.look, level=line.level, keep=line.look.keep or line.rule_mm is not None)
    for piece in line.pieces:
        if piece.text:
            mark(made, piece)
    yield made
    if line.rule_mm is not None:
        yield _rule(min(line.rule_mm, width_mm), width_mm, line.look)


def add_run(parent: Element, piece: Piece, look: Look) -> Element:
    """A run of the piece's face on top of the look of its line."""
    run = add(parent, "r")
    properties = add(run, "rPr")
    for name, wanted in (("b", look.bold or piece.bold), ("i", look.italic or piece.italic)):
        if wanted:
            add(properties, name)
    if look.underline or piece.underline:
        add(properties, "u", val="single")
    add(properties, "sz", val=round(look.size * 2))
    add(properties, "szCs", val=round(look.size * 2))
    if not len(properties):
        run.remove(properties)
    add_text(run, piece.text)
    return run


def _add_properties(made: Element, look: Look, *, level: int = 0, keep: bool = False) -> None:
    properties = add(made, "pPr")
    if keep:
        add(properties, "keepNext")
    add(properties, "spacing", before=round(look.before * 20), after=round(look.after * 20), **_leading(look))
    if look.indent_mm or look.left_mm:
        add(properties, "ind", left=twips(look.left_mm), firstLine=twips(look.indent_mm))
    add(properties, "jc", val=_JUSTIFIED[look.align])
    if level:
        add(properties, "outlineLvl", val=min(level, 9) - 1)
    marks = add(properties, "rPr")
    add(marks, "sz", val=round(look.size * 2))


def _leading(look: Look) -> dict[str, object]:
    return {"line": round(look.leading * 240), "lineRule": "auto"}


def _rule(length_mm: float, width_mm: float, look: Look) -> Element:
    """A drawn line in the middle of a column: the upper border of a paragraph without words."""
    made = element("p")
    properties = add(made, "pPr")
    if look.keep:
        add(properties, "keepNext")
    borders = add(properties, "pBdr")
    add(borders, "top", val="single", sz=6, space=1, color="000000")
    add(properties, "spacing", before=50, after=round(look.after * 20), line=60, lineRule="exact")
    side = twips((width_mm - length_mm) / 2)
    add(properties, "ind", left=side, right=side)
    marks = add(properties, "rPr")
    add(marks, "sz", val=4)
    return made


def in_control(paragraphs: Sequence[Element], address: str) -> Element:
    """Paragraphs in a content control that keeps the address of the parent's clause."""
    control = element("sdt")
    properties = add(control, "sdtPr")
    tag = tag_of(address)
    if tag is not None:
        add(properties, "alias", val=tag)  # LibreOffice up to 7.4 loses the tag and keeps the title
        add(properties, "tag", val=tag)
    content = add(control, "sdtContent")
    content.extend(paragraphs)
    return control


def columns_table(columns: Columns, mark_of: Callable[[Line], Mark], width_mm: float) -> Element:
    """Two columns without lines: a table of which no row is parted by the end of a page."""
    widths = [share * width_mm for share in columns.shares]
    table = _table(widths, drawn=False)
    for row, sides in enumerate(columns.rows):
        made = _row(table, repeat=False)
        for width, lines in zip(widths, sides, strict=True):
            cell = _cell(made, width)
            _fill(cell, lines, mark_of, width, keep=row + 1 < len(columns.rows))
    return table


def grid_table(grid: Grid, mark_of: Callable[[Line], Mark], width_mm: float) -> Element:
    """A table with its lines; its first rows are repeated on every page, no row is parted."""
    widths = [share * width_mm for share in grid.shares]
    table = _table(widths, drawn=True)
    owners = _owners(grid)
    for row in range(grid.rows):
        made = _row(table, repeat=row < grid.heads)
        column = 0
        while column < len(widths):
            owner = owners.get((row, column))
            span = owner.column_span if owner else 1
            width = sum(widths[column : column + span])
            merged = None if owner is None or owner.row_span == 1 else ("restart" if owner.row == row else "continue")
            cell = _cell(made, width, span=span, merged=merged)
            own = owner.lines if owner is not None and owner.row == row else ()
            _fill(cell, own, mark_of, width, keep=row < grid.heads)
            column += span
    return table


def _owners(grid: Grid) -> dict[tuple[int, int], GridCell]:
    """Cells by the row and the first column that they fill."""
    return {(cell.row + down, cell.column): cell for cell in grid.cells for down in range(cell.row_span)}


def _table(widths: Sequence[float], *, drawn: bool) -> Element:
    table = element("tbl")
    properties = add(table, "tblPr")
    add(properties, "tblW", w=twips(sum(widths)), type="dxa")
    add(properties, "jc", val="center")
    if drawn:
        borders = add(properties, "tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            add(borders, side, val="single", sz=4, space=0, color="000000")
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=85 if drawn else 30, type="dxa")
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=twips(width))
    return table


def _row(table: Element, *, repeat: bool) -> Element:
    row = add(table, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if repeat:
        add(properties, "tblHeader")
    return row


def _cell(row: Element, width: float, *, span: int = 1, merged: str | None = None) -> Element:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=twips(width), type="dxa")
    if span > 1:
        add(properties, "gridSpan", val=span)
    if merged:
        add(properties, "vMerge", val=merged)
    return cell


def _fill(cell: Element, lines: Sequence[Line], mark_of: Callable[[Line], Mark], width: float, *, keep: bool) -> None:
    """The lines of a cell; one without lines still needs its paragraph."""
    for line in lines or (Line((), Look()),):
        for made in paragraph(line, mark_of(line), width):
            cell.append(made)
            properties = made.find(qn("w:pPr"))
            if keep and properties is not None and properties.find(qn("w:keepNext")) is None:
                properties.insert(0, element("keepNext"))
