"""A paper written as a Word file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from roviec.export.layout.paper import PAGE, Block, Columns, Grid, Line, Paper, Sheet
from roviec.export.word.markup import Element, Mark, columns_table, element, grid_table, in_control, paragraph
from roviec.export.word.package import new_document, packed, put_blocks, thin_paragraph
from roviec.export.word.remarks import Anchors

_MarkOf = Callable[[Line], Mark]


def paper_to_docx(paper: Paper) -> bytes:
    """Write a paper as a Word file, its remarks as comments.

    Returns:
        The file; the same bytes for the same paper.
    """
    document = new_document(paper)
    anchors = Anchors(paper, document.comments)
    put_blocks(document, [(sheet, list(_sheet(sheet, anchors.mark_of))) for sheet in paper.sheets])
    return packed(document)


def _sheet(sheet: Sheet, mark_of: _MarkOf) -> Iterator[Element]:
    width = PAGE.text_width(landscape=sheet.landscape)
    before: Block | None = None
    if sheet.blocks and not isinstance(sheet.blocks[0], Line):
        yield thin_paragraph()  # LibreOffice moves a table that opens a text with comments a line down
    for address, group in groupby(sheet.blocks, lambda block: block.address if isinstance(block, Line) else None):
        blocks = tuple(group)
        if address is None:
            for block in blocks:
                if isinstance(before, Grid | Columns) and isinstance(block, Grid | Columns):
                    yield element("p")  # two tables that touch would be one
                yield from _block(block, mark_of, width)
                before = block
        else:
            yield in_control([made for block in blocks for made in _block(block, mark_of, width)], address)
            before = blocks[-1]


def _block(block: Block, mark_of: _MarkOf, width: float) -> Sequence[Element]:
    match block:
        case Line():
            return tuple(paragraph(block, mark_of(block), width))
        case Columns():
            return (columns_table(block, mark_of, width),)
        case Grid():
            return (grid_table(block, mark_of, width),)
