"""A story of a Word file (its body, a note, a header) walked block by block, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lxml.etree import _Element

from roviec.intake.docx_kept import KeptLines, control_of
from roviec.intake.docx_names import KIND, chosen
from roviec.intake.docx_tables import shown_cells
from roviec.source import CellPlace

if TYPE_CHECKING:
    from roviec.intake.docx_kept import Control
    from roviec.intake.docx_lines import LineWriter
    from roviec.intake.docx_numbering import Numbering
    from roviec.intake.docx_runs import Paragraph, ParagraphReader

_Blocks = Iterator[tuple[_Element, CellPlace | None]]

_THROUGH = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})


class StoryWalker:
    """Walks stories with a stack of its own, so that no depth of nesting can exhaust Python's."""

    def __init__(self, paragraphs: ParagraphReader, numbering: Numbering, writer: LineWriter) -> None:
        self._paragraphs = paragraphs
        self._numbering = numbering
        self._writer = writer
        self._tables = 0
        self._waiting: Paragraph | None = None
        """A paragraph of which the mark is deleted or hidden: the next one goes on in its line."""
        self._waiting_cell: CellPlace | None = None
        self._waiting_number = ""
        self.kept = KeptLines()

    def walk(self, blocks: Iterable[_Element]) -> None:
        """Read the blocks of a story, down to the last cell and text box."""
        stack: list[_Blocks] = [_placed(blocks, None)]
        while stack:
            block = next(stack[-1], None)
            if block is None:
                stack.pop()
                continue
            inner = self._enter(*block)
            if inner is not None:
                stack.append(inner)
        self._flush()

    def _enter(self, element: _Element, cell: CellPlace | None) -> _Blocks | None:
        """Read a paragraph, or give the blocks that stand inside the element."""
        self._writer.count_block()
        kind = KIND.get(element.tag)
        if kind == "p":
            boxes = self._read_paragraph(element, cell)
            return _placed((child for box in boxes for child in box), cell) if boxes else None
        if kind == "tbl":
            self._flush()
            return self._cells(element, cell)
        if kind in _THROUGH:
            control = control_of(element) if kind == "sdt" else None
            return self._controlled(control, element, cell) if control else _placed(element, cell)
        if kind == "AlternateContent":
            branch = chosen(element)
            return _placed(branch, cell) if branch is not None else None
        if kind == "sectPr":
            self._paragraphs.note_section(element)
        return None

    def _controlled(self, control: Control, element: _Element, cell: CellPlace | None) -> _Blocks:
        number = self.kept.open(control, self._next_line)
        yield from _placed(element, cell)
        self.kept.close(number, self._next_line)

    @property
    def _next_line(self) -> int:
        """The first line that holds no word of what was read so far, a waiting paragraph among it."""
        waits = self._waiting is not None and not self._waiting.is_empty
        return len(self._writer.lines) + waits

    def _cells(self, table: _Element, outer: CellPlace | None) -> _Blocks:
        """The blocks of a table's cells. A table inside a cell belongs to that cell: its words are the cell's lines."""
        cells = shown_cells(table, self._tables)
        if outer is not None:
            for element, _ in cells:
                yield from _placed(element, outer)
            self._flush()
            return
        if cells:  # a table of which all rows are deleted is no table
            self._tables += 1
        pages = _RowPages(self._paragraphs)
        for element, place in cells:
            pages.begin_cell(place.row)
            before = len(self._writer.lines)
            yield from _placed(element, place)
            self._flush()
            if len(self._writer.lines) == before:
                self._writer.add_empty_cell(place, self._paragraphs.page)
            pages.end_cell(self._writer.lines[before].page if before < len(self._writer.lines) else None)
        pages.end_table()

    def _read_paragraph(self, element: _Element, cell: CellPlace | None) -> list[_Element]:
        paragraph = self._paragraphs.read(element)
        boxes, line = paragraph.boxes, self._next_line
        before = self._waiting
        if before is not None:
            if before.pieces:
                paragraph.page = before.page
            before.pieces.extend(paragraph.pieces)
            paragraph.pieces = before.pieces
        if paragraph.mark:
            if paragraph.mark == "hidden" and not self._waiting_number and not paragraph.is_empty:
                self._waiting_number = self._number(paragraph)
            self._waiting, self._waiting_cell = paragraph, cell
        else:
            self._write(paragraph, cell)
        for control in paragraph.controls:
            self.kept.close(self.kept.open(control, line), self._next_line)
        return boxes

    def _flush(self) -> None:
        """End a waiting paragraph that nothing follows in its cell or story; one without letters is gone altogether."""
        paragraph = self._waiting
        if paragraph is None:
            return
        if paragraph.is_empty:
            self._waiting, self._waiting_number = None, ""
        else:
            self._write(paragraph, self._waiting_cell)

    def _write(self, paragraph: Paragraph, cell: CellPlace | None) -> None:
        number = self._waiting_number or self._number(paragraph)
        self._waiting, self._waiting_number = None, ""
        self._writer.add_paragraph(paragraph, number, cell)

    def _number(self, paragraph: Paragraph) -> str:
        return self._numbering.next_number(
            paragraph.style, paragraph.num_id, paragraph.level, is_empty=paragraph.is_empty
        )


def _placed(blocks: Iterable[_Element], cell: CellPlace | None) -> _Blocks:
    for block in blocks:
        yield block, cell


class _RowPages:
    """The pages of a table's cells.

    Word marks the turn of a page in every cell that runs over it, though the cells of a row begin side by side: so each
    cell is counted from where its row begins, and the next row begins where the longest cell ends.
    """

    def __init__(self, paragraphs: ParagraphReader) -> None:
        self._paragraphs = paragraphs
        self._row = -1
        self._opens_row = False
        self._first = self._last = paragraphs.page

    def begin_cell(self, row: int) -> None:
        if row != self._row:
            self._row, self._first, self._opens_row = row, self._last, True
        self._paragraphs.page = self._first

    def end_cell(self, first_line_page: int | None) -> None:
        """A mark before the first words of a row moves the whole row."""
        self._last = max(self._last, self._paragraphs.page)
        if self._opens_row and first_line_page is not None:
            self._first = first_line_page
        self._opens_row = False

    def end_table(self) -> None:
        self._paragraphs.page = self._last
